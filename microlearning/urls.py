"""Addresses without a language: the phone's API, and what stands on paper."""

from django.urls import include, path

from microlearning import short

urlpatterns = [
    path("api/v1/learn/", include(("microlearning.api.urls", "learn-api"))),
    path("d/<str:code>", short.deck, name="short-deck"),
    path("g/<str:code>", short.group, name="short-group"),
    path("q/<str:code>", short.quiz, name="short-quiz"),
    path("hear/<str:code>/<str:tag>", short.hear, name="short-hear"),
]
