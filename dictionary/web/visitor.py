"""Who looks: the two languages, the theme and read aloud. A first-party cookie, nothing else."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.gzip import GZipMiddleware
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language, get_language_from_request
from django.utils.translation import gettext as _
from django.utils.translation.trans_real import parse_accept_lang_header

from dictionary.models import Language
from dictionary.search.unchanged import Remembered

COOKIE = "prefs"
YEAR = 31_536_000
THEMES = ("auto", "light", "dark", "sun")
# Here and not for the whole site: the API's ETags must stay strong for PATCH.
_zip = GZipMiddleware(lambda _request: HttpResponse())
_remembered = Remembered()
INTERFACE = tuple(tag for tag, _name in settings.LANGUAGES)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the cookie holds, cleaned; '' where nothing was chosen."""

    my: str = ""
    work: str = ""
    theme: str = "auto"
    aloud: bool = False

    def as_cookie(self) -> str:
        """The value of the cookie."""
        return urlencode(
            {"my": self.my, "work": self.work, "theme": self.theme, "aloud": int(self.aloud)}
        )


@dataclass(frozen=True, slots=True)
class Visitor:
    """The visitor of this request."""

    my: Language
    work: Language
    theme: str
    aloud: bool
    has_chosen: bool
    languages: list[Language]

    @property
    def nearest(self) -> list[str]:
        """Languages to offer when a word is missing, best first."""
        order = [self.my.tag, get_language() or "nl", "en", self.work.tag]
        return list(dict.fromkeys([*order, *(language.tag for language in self.languages)]))


def read_preferences(request: HttpRequest) -> Preferences:
    """The cookie; a broken one counts as none."""
    raw = parse_qs(request.COOKIES.get(COOKIE, "")[:200])
    first = {key: values[0] for key, values in raw.items()}
    theme = first.get("theme", "auto")
    return Preferences(
        my=first.get("my", ""),
        work=first.get("work", ""),
        theme=theme if theme in THEMES else "auto",
        aloud=first.get("aloud") == "1",
    )


def keep_preferences(response: HttpResponse, preferences: Preferences) -> None:
    """Remember the choice on this device for a year."""
    response.set_cookie(
        COOKIE,
        preferences.as_cookie(),
        max_age=YEAR,
        samesite="Lax",
        secure=settings.PRODUCTION,
    )


def guessed_language(request: HttpRequest, known: dict[str, Language]) -> str:
    """My language before it was chosen: what the browser asks for, else the interface."""
    for tag, _weight in parse_accept_lang_header(request.headers.get("Accept-Language", "")):
        primary = tag.split("-")[0]
        if primary in known and primary not in INTERFACE:
            return primary
        if primary in known:
            break
    return get_language() or get_language_from_request(request)


def interface_for(my: str, work: str) -> str:
    """The interface follows my language where it is translated, else the work language."""
    return next((tag for tag in (my, work) if tag in INTERFACE), settings.LANGUAGE_CODE)


def _asked(request: HttpRequest, name: str, known: dict[str, Language]) -> str:
    tag = request.GET.get(name, "")
    if tag and tag not in known:
        raise Http404(_("We do not know this language."))
    return tag


def known_languages() -> list[Language]:
    """All languages of words, read again only when something was written."""
    kept = _remembered.values()
    if "languages" not in kept:
        kept["languages"] = list(Language.objects.all())
    languages: list[Language] = kept["languages"]
    return languages


def visitor_of(request: HttpRequest) -> Visitor:
    """The visitor, worked out once a request. Raises Http404 for an unknown ?my= or ?work=."""
    seen: Visitor | None = getattr(request, "_visitor", None)
    if seen is not None:
        return seen
    languages = known_languages()
    known = {language.tag: language for language in languages}
    kept = read_preferences(request)
    my = _asked(request, "my", known) or kept.my
    if my not in known:
        my = guessed_language(request, known)
    work = _asked(request, "work", known) or kept.work
    if work not in known:
        work = "fr" if my == "nl" else "nl"
    visitor = Visitor(
        my=known.get(my, languages[0]),
        work=known[work],
        theme=kept.theme,
        aloud=kept.aloud,
        has_chosen=kept.my in known and kept.work in known,
        languages=languages,
    )
    request._visitor = visitor  # type: ignore[attr-defined]
    return visitor


def wants_fragment(request: HttpRequest) -> bool:
    """Does htmx ask for a part of the page?"""
    return bool(getattr(request, "htmx", False))


def page(
    request: HttpRequest, template: str, context: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    """A page for this visitor."""
    visitor = visitor_of(request)
    response = render(request, template, {"visitor": visitor, **(context or {})}, status=status)
    response.headers.setdefault("Cache-Control", "private, no-cache")
    patch_vary_headers(response, ["HX-Request"])  # a part and the whole page share an address
    _zip.process_response(request, response)
    return response
