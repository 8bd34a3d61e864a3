"""Every address of the platform; each app brings its own."""

from django.apps import apps
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

from dictionary.photos.views import rendition_file
from sectors.funds.login.views import admin_login

handler400 = "dictionary.web.problems.bad_request"
handler403 = "dictionary.web.problems.forbidden"
handler404 = "dictionary.web.problems.not_found"

learning = apps.is_installed("microlearning")

admin.site.login = admin_login  # type: ignore[method-assign]
admin.site.disable_action("delete_selected")  # it logs in bulk: no signal, so no audit line

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("account/", include("sectors.funds.urls")),
    *([path("", include("microlearning.urls"))] if learning else []),
    path("api/", include("dictionary.api.urls")),
    path("media/photo/<str:name>", rendition_file, name="photo-file"),
    path("", include("dictionary.web.short_urls")),
    *i18n_patterns(
        *([path("", include("microlearning.pages"))] if learning else []),
        path("", include("dictionary.web.urls")),
    ),
]
if apps.is_installed("backoffice"):
    urlpatterns.insert(0, path("backoffice/", include("backoffice.urls")))
if apps.is_installed("speech"):
    urlpatterns.append(path("sound/", include("speech.sound_urls")))
    urlpatterns += i18n_patterns(path("voices/", include("speech.urls")))
