"""Pages for visitors. They translate between request and services; the rules are elsewhere."""

from typing import Any

from django.core.exceptions import BadRequest
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dictionary.concepts.codes import read_code
from dictionary.concepts.queries import (
    categories_in_use,
    category_family,
    concept_by_code,
    concept_by_slug,
)
from dictionary.concepts.reports import report_create
from dictionary.hooks import home_links
from dictionary.models import Concept, Language, Report
from dictionary.web.browse import (
    category_chips,
    category_tiles,
    page_number,
    sector_filters,
    slice_of,
)
from dictionary.web.forms import MissingForm, ReportForm
from dictionary.web.qr import qr_svg
from dictionary.web.questions import new_answers, remember
from dictionary.web.term import term_page
from dictionary.web.visitor import Visitor, interface_for, page, visitor_of, wants_fragment
from dictionary.web.words import card, cards, kind_icon
from sectors.funds.models import Sector

MOST_ON_SHELF = 24
KIND_ICONS = {"word": "word", "picture": "picture", "sound": "sound", "other": "other"}


def _tags(visitor: Visitor) -> list[str]:
    return [get_language() or "", *visitor.nearest]


def work_languages(visitor: Visitor) -> list[Language]:
    """Languages of the work floor: the core ones."""
    return [language for language in visitor.languages if language.is_core]


@require_safe
def first(request: HttpRequest) -> HttpResponse:
    """The bare address: choose two languages, or go home."""
    visitor = visitor_of(request)
    if visitor.has_chosen:
        with override(interface_for(visitor.my.tag, visitor.work.tag)):
            return redirect("dictionary:home")
    samples = Concept.objects.published().with_photo().popular_first().for_tiles()[:4]
    context = {
        "work_languages": work_languages(visitor),
        "cards": [item for concept in samples if (item := card(concept, visitor))],
    }
    with override(interface_for(visitor.my.tag, visitor.work.tag)):
        return page(request, "dictionary/first.html", context)


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Search, sectors, categories, and what this device remembers."""
    visitor = visitor_of(request)
    often = Concept.objects.published().with_photo_first().for_tiles()[:12]
    context = {
        "here": "home",
        "new_answers": new_answers(request),
        "links": home_links(),
        "sectors": Sector.objects.all(),
        "categories": category_tiles(categories_in_use(), visitor),
        "cards": cards(often, visitor),
    }
    return page(request, "dictionary/home.html", context)


@require_safe
def sector(request: HttpRequest, slug: str) -> HttpResponse:
    """The words of one sector, pictures first."""
    visitor, number = visitor_of(request), page_number(request)
    found = Sector.objects.filter(slug=slug).first()
    if found is None:
        raise Http404(_("We do not know this sector."))
    concepts = Concept.objects.published().in_sector(slug).with_photo_first().for_tiles()
    category = request.GET.get("category", "")
    if category:
        concepts = concepts.in_category(category[:120])
    part = slice_of(concepts, number, alone=wants_fragment(request))
    query = f"category={category}&" if category else ""
    context: dict[str, Any] = {
        "cards": cards(part.concepts, visitor, sector=slug),
        "more_url": f"{request.path}?{query}page={part.next_page}" if part.next_page else "",
    }
    if wants_fragment(request):
        return page(request, "dictionary/_cards.html", context)
    chips = sector_filters(
        categories_in_use(sector=slug), _tags(visitor), address=request.path, current=category
    )
    context |= {"sector": found, "heading": str(found), "filters": chips}
    return page(request, "dictionary/browse.html", context)


@require_safe
def category(request: HttpRequest, path: str) -> HttpResponse:
    """The words of one category and of those under it."""
    visitor, number = visitor_of(request), page_number(request)
    family = list(category_family(path))
    here = next((row for row in family if row.path == path), None)
    if here is None:
        raise Http404(_("We do not know this kind."))
    concepts = Concept.objects.published().in_category(path).with_photo_first().for_tiles()
    part = slice_of(concepts, number, alone=wants_fragment(request))
    context: dict[str, Any] = {
        "cards": cards(part.concepts, visitor),
        "more_url": f"{request.path}?page={part.next_page}" if part.next_page else "",
    }
    if wants_fragment(request):
        return page(request, "dictionary/_cards.html", context)
    tags = _tags(visitor)
    above = [row for row in family if path.startswith(f"{row.path}/")]
    below = [row for row in family if row.path.startswith(f"{path}/")]
    context |= {
        "heading": here.name_in(*tags),
        "heading_icon": kind_icon(path),
        "crumbs": category_chips(above, tags),
        "filters": category_chips(below, tags),
    }
    return page(request, "dictionary/browse.html", context)


def _concept(slug: str) -> Concept:
    concept = concept_by_slug(slug)
    if concept is None:
        raise Http404(_("We do not know this word."))
    return concept


@require_safe
def term(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything about one concept."""
    concept = _concept(slug)
    if concept.slug != slug:
        return redirect("dictionary:term", concept.slug, permanent=True)
    return page(request, "dictionary/term.html", {"term": term_page(concept, visitor_of(request))})


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """A big card to hold out to a colleague."""
    return page(
        request, "dictionary/show.html", {"term": term_page(_concept(slug), visitor_of(request))}
    )


@require_safe
@cache_control(public=True, max_age=86_400)
def qr(request: HttpRequest, slug: str) -> HttpResponse:
    """The QR code that leads back to the concept for ever."""
    concept = _concept(slug)
    return HttpResponse(qr_svg(concept.code), content_type="image/svg+xml")


@require_safe
def code(request: HttpRequest, text: str = "") -> HttpResponse:
    """From a code on paper to the concept; a mistyped one gets a second try."""
    text = (text or request.GET.get("code", ""))[:40]
    visitor = visitor_of(request)
    with override(interface_for(visitor.my.tag, visitor.work.tag)):
        known = read_code(text)
        concept = concept_by_code(known) if known else None
        if concept is not None:
            return redirect("dictionary:term", concept.slug)
        context = {"code": text, "sectors": Sector.objects.all()}
        return page(request, "dictionary/code.html", context, status=404)


@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, slug: str) -> HttpResponse:
    """Tell the fund that something is wrong; then a thank you."""
    concept, visitor = _concept(slug), visitor_of(request)
    form = ReportForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        kept = report_create(
            kind=form.cleaned_data["kind"],
            concept=concept,
            text=form.cleaned_data["text"],
            language=visitor.work.tag,
        )
        answer = redirect(reverse("dictionary:thanks") + f"?term={concept.slug}")
        remember(request, answer, kept)
        return answer
    kinds = [
        {"value": value, "name": name, "icon": KIND_ICONS[value]}
        for value, name in Report.Kind.choices
        if value in KIND_ICONS
    ]
    context = {"form": form, "card": card(concept, visitor), "kinds": kinds}
    return page(request, "dictionary/report.html", context, status=400 if form.errors else 200)


@require_POST
def missing(request: HttpRequest) -> HttpResponse:
    """Tell the editors about a word that we do not have."""
    form = MissingForm(request.POST)
    if not form.is_valid():
        raise BadRequest(_("Write the word that you miss, in at most 200 characters."))
    kept = report_create(
        kind=Report.Kind.MISSING,
        query=form.cleaned_data["query"],
        language=visitor_of(request).my.tag,
        sector=form.cleaned_data["sector"],
    )
    answer = redirect("dictionary:thanks")
    remember(request, answer, kept)
    return answer


@require_safe
def thanks(request: HttpRequest) -> HttpResponse:
    """The message has arrived."""
    concept = concept_by_slug(request.GET.get("term", "")[:120])
    back = concept.get_absolute_url() if concept else reverse("dictionary:home")
    return page(request, "dictionary/thanks.html", {"back_url": back})


@require_safe
def saved(request: HttpRequest) -> HttpResponse:
    """What this device keeps; the browser fills it in."""
    return page(request, "dictionary/saved.html", {"here": "saved"})


@require_safe
def shelf(request: HttpRequest) -> HttpResponse:
    """Cards by slug, in the order asked: for what the device remembers."""
    slugs = [slug for slug in request.GET.get("slugs", "")[:4000].split(",") if slug]
    slugs = slugs[:MOST_ON_SHELF]
    found = Concept.objects.published().filter(slug__in=slugs).for_tiles()
    by_slug = {concept.slug: concept for concept in found}
    chosen = [by_slug[slug] for slug in slugs if slug in by_slug]
    return render(request, "dictionary/_cards.html", {"cards": cards(chosen, visitor_of(request))})
