"""Every address of the platform; each app brings its own."""

from django.apps import apps
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
]
if apps.is_installed("speech"):
    urlpatterns.append(path("sound/", include("speech.urls")))
