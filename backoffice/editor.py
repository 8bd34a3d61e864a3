"""The term editor: one page for all languages of one concept."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from backoffice import words
from backoffice.access import Desk, for_editors
from backoffice.models import EditDraft
from dictionary.concepts.merging import concept_merge
from dictionary.concepts.proposals import (
    proposal_accept,
    proposal_beside,
    proposal_decline,
    proposal_make,
)
from dictionary.concepts.recording import recording
from dictionary.concepts.services import (
    concept_set_status,
    concept_update,
    may_change,
    may_write,
)
from dictionary.concepts.workflow import (
    authors_of,
    comment_add,
    comment_settle,
    concept_plan,
    language_send_back,
    language_sign_off,
)
from dictionary.models import (
    Category,
    Comment,
    Concept,
    ConceptStatus,
    Label,
    Language,
    Photo,
    PhotoKind,
    Proposal,
    Register,
)
from dictionary.photos.safe import PhotoRefused
from dictionary.photos.services import PhotoFacts, photo_add, photo_remove
from sectors.funds import rights
from sectors.funds.models import Sector

LARGEST_PHOTO = 40_000_000


def _concept(slug: str) -> Concept:
    return get_object_or_404(Concept.objects.select_related("fund", "category"), slug=slug)


@for_editors
def term(request: Desk, slug: str) -> HttpResponse:
    """Show and save the words of one's own fund."""
    concept = _concept(slug)
    languages = list(Language.objects.all())
    names = [f"{language.tag}-{part}" for language in languages for part in words.PARTS]
    if request.method == "POST":
        return _save(request, concept, languages, names)
    fields = words.read_fields(concept, request.fund, languages)
    draft = EditDraft.objects.filter(person=request.user, concept=concept).first()
    typed = dict(fields)
    if draft is not None and request.GET.get("draft"):
        typed |= {name: text for name, text in draft.fields.items() if name in typed}
    return _page(request, concept, languages, typed=typed, shown=fields, draft=draft)


def _save(
    request: Desk, concept: Concept, languages: list[Language], names: list[str]
) -> HttpResponse:
    typed, shown = words.posted_fields(request.POST, names)
    try:
        if request.POST.get("propose"):
            proposal_make(
                actor=request.user, concept=concept, fund=request.fund,
                change=words.as_proposal(typed, shown), reason=request.POST.get("why", ""),
            )  # fmt: skip
        else:
            saved = words.save_fields(
                actor=request.user, concept=concept, fund=request.fund, typed=typed, shown=shown,
                why=request.POST.get("why", ""),
            )  # fmt: skip
            if saved.clashes:
                now = words.read_fields(concept, request.fund, languages)
                return _page(request, concept, languages, typed=typed, shown=now,
                             clashes=saved.clashes, status=409)  # fmt: skip
    except ValidationError as error:
        return _page(request, concept, languages, typed=typed, shown=shown,
                     reasons=error.messages, status=400)  # fmt: skip
    EditDraft.objects.filter(person=request.user, concept=concept).delete()
    return redirect("backoffice:term", concept.slug)


def _page(
    request: Desk,
    concept: Concept,
    languages: list[Language],
    *,
    typed: words.Fields,
    shown: words.Fields,
    clashes: list[words.Clash] | None = None,
    reasons: list[str] | None = None,
    draft: EditDraft | None = None,
    status: int = 200,
) -> HttpResponse:
    by_name = {clash.name: clash for clash in clashes or []}
    columns = [_column(concept, one, typed, shown, by_name) for one in languages]
    others = Label.objects.filter(concept=concept).exclude(fund=request.fund)
    owns = concept.fund_id == request.fund.pk
    context = {
        "concept": concept, "columns": columns, "clashes": clashes, "reasons": reasons,
        "draft": draft, "here": "terms", "owns": owns,
        "may_change": may_change(request.user, concept),
        "may_write": may_write(request.user, concept, request.fund),
        "may_publish": rights.can_edit(request.user, concept.fund),
        "may_propose": not owns and rights.can_propose(request.user, request.fund),
        "may_decide": rights.can_decide(request.user, concept.fund),
        "others": others.select_related("fund", "language"),
        "registers": Register.choices, "kinds": PhotoKind.choices,
        "categories": Category.objects.all(), "sectors": Sector.objects.all(),
        "own_sectors": set(concept.sectors.values_list("slug", flat=True)),
        "photos": concept.photos.select_related("fund").prefetch_related("renditions"),
        "comments": concept.comments.filter(is_settled=False).select_related("by", "language"),
        "proposals": concept.proposals.filter(status="open").select_related("proposed_by"),
        "relations": concept.relations.select_related("target", "fund"),
        "signs": " ".join(concept.ppe),
    }  # fmt: skip
    context |= {"signable": _signable(request, concept, languages)}
    return render(request, "backoffice/term.html", context, status=status)


def _column(
    concept: Concept,
    language: Language,
    typed: words.Fields,
    shown: words.Fields,
    clashes: dict[str, words.Clash],
) -> dict[str, Any]:
    state = concept.languages.filter(language=language).select_related("checked_by").first()
    parts = {
        part: {
            "name": f"{language.tag}-{part}",
            "value": typed.get(f"{language.tag}-{part}", ""),
            "was": shown.get(f"{language.tag}-{part}", ""),
            "clash": clashes.get(f"{language.tag}-{part}"),
        }
        for part in words.PARTS
    }
    is_empty = not any(part["value"] for name, part in parts.items() if name != "register")
    return {"language": language, "state": state, "parts": parts, "is_empty": is_empty}


def _signable(request: Desk, concept: Concept, languages: list[Language]) -> set[str]:
    """The languages that this person may sign off."""
    if not rights.can_sign_off(request.user, ()):
        return set()
    tags = set(concept.labels.filter(kind="preferred").values_list("language_id", flat=True))
    return {tag for tag in tags if rights.can_sign_off(request.user, authors_of(concept, tag))}


@require_POST
@for_editors
def draft(request: Desk, slug: str) -> HttpResponse:
    """Keep what is being typed."""
    concept = _concept(slug)
    try:
        fields = json.loads(request.body[:200_000] or b"{}")
    except ValueError:
        return JsonResponse({"kept": False}, status=400)
    if not isinstance(fields, dict):
        return JsonResponse({"kept": False}, status=400)
    kept = {str(name)[:20]: str(text)[:1000] for name, text in list(fields.items())[:200]}
    EditDraft.objects.update_or_create(
        person=request.user, concept=concept, defaults={"fields": kept}
    )
    return JsonResponse({"kept": True})


def _tell(request: Desk, slug: str, reasons: list[str]) -> HttpResponse:
    context = {"reasons": reasons, "slug": slug}
    return render(request, "backoffice/refused.html", context, status=400)


@require_POST
@for_editors
def facts(request: Desk, slug: str) -> HttpResponse:
    """Category, sectors and signs of a concept of one's own."""
    concept = _concept(slug)
    category = Category.objects.filter(path=request.POST.get("category", "")).first()
    chosen = Sector.objects.filter(slug__in=request.POST.getlist("sectors"))
    signs = request.POST.get("signs", "").upper().replace(",", " ").split()
    try:
        concept_update(
            actor=request.user, concept=concept, category=category, sectors=chosen, ppe=signs
        )
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", slug)


@require_POST
@for_editors
def status(request: Desk, slug: str) -> HttpResponse:
    """Draft, review, published, retired; or published by itself at a moment."""
    concept = _concept(slug)
    try:
        if "publish_at" in request.POST:
            concept_plan(actor=request.user, concept=concept, at=_moment(request))
        else:
            wanted = request.POST.get("status", "")
            if wanted not in ConceptStatus.values:
                raise ValidationError(_("This can't be changed."))
            concept_set_status(actor=request.user, concept=concept, status=wanted)
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", slug)


def _moment(request: Desk) -> datetime | None:
    text = request.POST.get("publish_at", "")
    if not text:
        return None
    try:
        return timezone.make_aware(datetime.fromisoformat(text).replace(tzinfo=None))
    except ValueError as error:
        raise ValidationError(_("Give a date and a time.")) from error


@require_POST
@for_editors
def merge(request: Desk, slug: str) -> HttpResponse:
    """This term is a double of another one: all its rows move there."""
    concept = _concept(slug)
    other = Concept.objects.select_related("fund").filter(slug=request.POST.get("same_as", ""))
    keep = other.first()
    if keep is None:
        return _tell(request, slug, [_("There is no term with this short name.")])
    try:
        concept_merge(actor=request.user, keep=keep, take=concept, why=request.POST.get("why", ""))
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", keep.slug)


@require_POST
@for_editors
def sign_off(request: Desk, slug: str, tag: str) -> HttpResponse:
    """A reviewer says that a language is right, or what is wrong with it."""
    concept, note = _concept(slug), request.POST.get("note", "")
    try:
        if request.POST.get("back"):
            language_send_back(actor=request.user, concept=concept, tag=tag, note=note)
        else:
            language_sign_off(actor=request.user, concept=concept, tag=tag, note=note)
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", slug)


@require_POST
@for_editors
def comment(request: Desk, slug: str) -> HttpResponse:
    """Say something, or say that a matter is settled."""
    concept = _concept(slug)
    try:
        if settled := request.POST.get("settle"):
            row = get_object_or_404(Comment, uuid=settled, concept=concept)
            comment_settle(actor=request.user, comment=row)
        else:
            comment_add(actor=request.user, concept=concept, text=request.POST.get("text", ""))
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", slug)


@require_POST
@for_editors
def decide(request: Desk, uuid: Any) -> HttpResponse:
    """Accept or decline a proposal, or let it stand beside the own word."""
    proposal = get_object_or_404(Proposal.objects.select_related("concept__fund"), uuid=uuid)
    services: dict[str, Callable[..., Proposal]] = {
        "accept": proposal_accept, "decline": proposal_decline, "beside": proposal_beside,
    }  # fmt: skip
    decided = services.get(request.POST.get("decision", ""))
    slug = proposal.concept.slug
    if decided is None:
        return _tell(request, slug, [_("This can't be changed.")])
    try:
        decided(actor=request.user, proposal=proposal, answer=request.POST.get("answer", ""))
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", slug)


@require_POST
@for_editors
def photo(request: Desk, slug: str) -> HttpResponse:
    """Add a picture with its maker and licence, or take one of one's own away."""
    concept = _concept(slug)
    try:
        with recording("edit", actor=request.user, concept=concept, fund=request.fund):
            if taken := request.POST.get("remove"):
                row = get_object_or_404(Photo, uuid=taken, concept=concept)
                photo_remove(actor=request.user, photo=row)
            else:
                _add_photo(request, concept)
    except PhotoRefused as error:
        return _tell(request, slug, [str(error.message)])
    except ValidationError as error:
        return _tell(request, slug, error.messages)
    return redirect("backoffice:term", slug)


def _add_photo(request: Desk, concept: Concept) -> None:
    upload = request.FILES.get("file")
    if upload is None or not upload.size or upload.size > LARGEST_PHOTO:
        raise ValidationError(_("Choose a picture of at most 40 MB."))
    alt = {
        tag: text
        for tag in ("nl", "fr", "de", "en")
        if (text := request.POST.get(f"alt-{tag}", "").strip())
    }
    facts = PhotoFacts(
        maker=request.POST.get("maker", "").strip(),
        licence=request.POST.get("licence", "").strip(),
        consent=request.POST.get("consent", "").strip(),
        kind=request.POST.get("kind") or PhotoKind.PHOTO,
        alt=alt,
    )
    photo_add(
        actor=request.user, concept=concept, fund=request.fund, data=upload.read(), facts=facts
    )
