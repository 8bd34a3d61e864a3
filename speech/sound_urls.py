"""Addresses of sounds, under /sound/."""

from django.urls import path, re_path

from speech import views

app_name = "sound"
urlpatterns = [
    re_path(r"^(?P<key>[0-9a-f]{32})\.mp3$", views.sound, name="file"),
    path("<path:anything>", views.no_such_sound),
]
