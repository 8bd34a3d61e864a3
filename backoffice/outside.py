"""The pages of a reviewer without an account: one language of one selection, by a link."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dictionary.concepts.workflow import (
    authors_of,
    comment_add,
    language_send_back,
    language_sign_off,
    place_of,
)
from dictionary.models import Concept, ConceptLanguage, Definition, Example, Label, Language
from sectors.funds import rights
from sectors.funds.models import OutsideReviewer
from sectors.funds.people.outside import as_actor, reviewer_of

A_PAGE = 50


def selection_of(reviewer: OutsideReviewer) -> QuerySet[Concept]:
    """The terms of the link that have a word in its language, with what is to read."""
    tag = reviewer.language
    rows = Concept.objects.filter(fund=reviewer.fund, status__in=("review", "published"))
    if reviewer.sector_id:
        rows = rows.filter(sectors=reviewer.sector_id)
    rows = rows.filter(labels__language=tag, labels__kind="preferred").distinct()
    labels = Label.objects.filter(language__in={tag, "nl", "en"}).order_by("kind", "pk")
    return rows.order_by("slug").prefetch_related(
        Prefetch("labels", queryset=labels),
        Prefetch("definitions", queryset=Definition.objects.filter(language=tag)),
        Prefetch("examples", queryset=Example.objects.filter(language=tag)),
        Prefetch("languages", queryset=ConceptLanguage.objects.filter(language=tag)),
        "photos__renditions",
    )


def by_link(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Finds the reviewer behind the link; an old or withdrawn one gets a plain answer."""

    @never_cache
    @wraps(view)
    def wrapped(request: HttpRequest, token: str, **place: Any) -> HttpResponse:
        reviewer = reviewer_of(token)
        if reviewer is None:
            context = {
                "heading": _("This link does not work any more"),
                "text": _("It is too old or was withdrawn. Ask the fund for a new one."),
            }
            return render(request, "backoffice/review_over.html", context, status=404)
        return view(request, reviewer, **place)

    return wrapped


@require_safe
@by_link
def review(request: HttpRequest, reviewer: OutsideReviewer) -> HttpResponse:
    """The terms to read, those to check first."""
    rows = selection_of(reviewer)
    only = request.GET.get("show") != "all"
    checked = ConceptLanguage.objects.filter(language=reviewer.language, status="checked")
    if only:
        rows = rows.exclude(pk__in=checked.values("concept"))
    number = request.GET.get("page", "1")
    page = Paginator(rows, A_PAGE).get_page(number if len(number) < 7 else 1)
    context = {
        "reviewer": reviewer, "page": page, "only": only, "token": reviewer.token,
        "language": Language.objects.filter(tag=reviewer.language).first(),
    }  # fmt: skip
    return render(request, "backoffice/review.html", context)


@require_safe
@by_link
def review_term(request: HttpRequest, reviewer: OutsideReviewer, slug: str) -> HttpResponse:
    """One term."""
    return _page(request, reviewer, get_object_or_404(selection_of(reviewer), slug=slug))


def _page(
    request: HttpRequest, reviewer: OutsideReviewer, concept: Concept, reasons: Any = ()
) -> HttpResponse:
    tag = reviewer.language
    comments = concept.comments.filter(language=tag, is_settled=False).select_related("by")
    may_sign = rights.can_sign_off(
        as_actor(reviewer), authors_of(concept, tag), place_of(concept, tag)
    )
    context = {
        "reviewer": reviewer, "concept": concept, "token": reviewer.token, "reasons": reasons,
        "words": [one for one in concept.labels.all() if one.language_id == tag],
        "others": [one for one in concept.labels.all()
                   if one.language_id != tag and one.kind == "preferred"],
        "state": next(iter(concept.languages.all()), None), "comments": comments,
        "may_sign": may_sign, "language": Language.objects.filter(tag=tag).first(),
    }  # fmt: skip
    return render(request, "backoffice/review_term.html", context, status=400 if reasons else 200)


@require_POST
@by_link
def review_act(request: HttpRequest, reviewer: OutsideReviewer, slug: str) -> HttpResponse:
    """Right, not right (and why), or a comment."""
    concept = get_object_or_404(selection_of(reviewer), slug=slug)
    actor, text = as_actor(reviewer), request.POST.get("text", "")
    tag = reviewer.language
    try:
        if "right" in request.POST:
            language_sign_off(actor=actor, concept=concept, tag=tag, note=text)
        elif "wrong" in request.POST:
            language_send_back(actor=actor, concept=concept, tag=tag, note=text)
        else:
            language = get_object_or_404(Language, tag=tag)
            comment_add(actor=actor, concept=concept, text=text, language=language)
    except ValidationError as error:
        return _page(request, reviewer, concept, error.messages)
    following = selection_of(reviewer).filter(slug__gt=concept.slug).exclude(
        pk__in=ConceptLanguage.objects.filter(language=tag, status="checked").values("concept")
    ).first()  # fmt: skip
    if "comment" not in request.POST and following is not None:
        return redirect("backoffice:review-term", reviewer.token, following.slug)
    if "comment" in request.POST:
        return redirect("backoffice:review-term", reviewer.token, concept.slug)
    return redirect("backoffice:review", reviewer.token)
