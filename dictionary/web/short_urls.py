"""Addresses without a language: the bare one, and the codes on paper."""

from django.urls import path

from dictionary.web import views

app_name = "short"
urlpatterns = [
    path("", views.first, name="first"),
    path("c/", views.code, name="code-entry"),
    path("c/<str:text>", views.code, name="code"),
    path("c/<str:text>/", views.code),
]
