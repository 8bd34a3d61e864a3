"""The visitor's choices: two languages, light, read aloud."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import translate_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from dictionary.web.views import work_languages
from dictionary.web.visitor import (
    THEMES,
    Preferences,
    Visitor,
    interface_for,
    keep_preferences,
    page,
    read_preferences,
    visitor_of,
)

THEME_ICONS = {"auto": "auto", "light": "light", "dark": "moon", "sun": "sun"}


def safe_next(request: HttpRequest, address: str) -> str:
    """Where to go afterwards: an address of this site, or nowhere."""
    allowed = url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return address if allowed else ""


def chosen(request: HttpRequest, visitor: Visitor) -> Preferences:
    """The cookie after this form: only what was sent and is known changes."""
    known = {language.tag for language in visitor.languages}
    kept, sent = read_preferences(request), request.POST
    if sent.get("my") in known:
        kept = replace(kept, my=sent["my"])
    if sent.get("work") in known:
        kept = replace(kept, work=sent["work"])
    if sent.get("theme") in THEMES:
        kept = replace(kept, theme=sent["theme"])
    if sent.get("aloud") in ("0", "1"):
        kept = replace(kept, aloud=sent["aloud"] == "1")
    return kept


@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: HttpRequest) -> HttpResponse:
    """Show the choices, or keep them and go back to where the visitor was."""
    visitor = visitor_of(request)
    if request.method == "POST":
        return _keep(request, visitor)
    names = {
        "auto": _("As the phone"),
        "light": _("Day"),
        "dark": _("Night"),
        "sun": _("Bright sun"),
    }
    context = {
        "next": safe_next(request, request.GET.get("next", "")),
        "work_languages": work_languages(visitor),
        "themes": [
            {"value": value, "icon": THEME_ICONS[value], "name": names[value]} for value in THEMES
        ],
    }
    return page(request, "dictionary/preferences.html", context)


def _keep(request: HttpRequest, visitor: Visitor) -> HttpResponse:
    kept = chosen(request, visitor)
    back = safe_next(request, request.POST.get("next", ""))
    response: HttpResponse
    if "my" in request.POST:
        interface = interface_for(kept.my, kept.work)
        with override(interface):
            home = redirect("dictionary:home")
        response = HttpResponseRedirect(translate_url(back, interface)) if back else home
    else:
        response = HttpResponseRedirect(back) if back else redirect("dictionary:home")
    keep_preferences(response, kept)
    return response
