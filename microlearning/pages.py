"""Pages under /<language>/: sets and trainers' screens here, learners' screens in `learn`."""

from django.urls import URLPattern, URLResolver, include, path

from microlearning.decks.views import deck_page
from microlearning.train.urls import urlpatterns as train

own: list[URLPattern | URLResolver] = [
    path("learn/set/<str:code>/", deck_page, name="set"),
    path("train/", include(train)),
]
urlpatterns = [
    path("", include((own, "microlearning"))),
    path("learn/", include("microlearning.learn.urls")),
]
