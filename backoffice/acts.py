"""What is done with a term besides writing: each act is refused in words, or leads back to it."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from backoffice.access import Desk, for_editors
from backoffice.selectors import concept_of
from dictionary.concepts.merging import concept_merge
from dictionary.concepts.proposals import proposal_accept, proposal_beside, proposal_decline
from dictionary.concepts.queries import concepts_called
from dictionary.concepts.recording import recording
from dictionary.concepts.relations import relation_add, relation_remove
from dictionary.concepts.services import concept_set_status, concept_update
from dictionary.concepts.workflow import (
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
    Photo,
    PhotoKind,
    Proposal,
    Relation,
)
from dictionary.photos.safe import PhotoRefused
from dictionary.photos.services import PhotoFacts, photo_add, photo_remove
from sectors.funds.models import Sector

LARGEST_PHOTO = 40_000_000
Act = Callable[..., Concept | None]


def told(request: Desk, slug: str, reasons: list[str]) -> HttpResponse:
    """Why not, in words, with the way back to the term."""
    context = {"reasons": reasons, "slug": slug}
    return render(request, "backoffice/refused.html", context, status=400)


def act(done: Act) -> Callable[..., HttpResponse]:
    """A view that does one thing to a term, and goes back to it or to the one that `done` names."""

    @require_POST
    @for_editors
    @wraps(done)
    def view(request: Desk, slug: str, **place: Any) -> HttpResponse:
        concept = concept_of(slug)
        try:
            landed = done(request, concept, **place) or concept
        except PhotoRefused as error:
            return told(request, slug, [str(error.message)])
        except ValidationError as error:
            return told(request, slug, error.messages)
        return redirect("backoffice:term", landed.slug)

    return view


@act
def facts(request: Desk, concept: Concept) -> None:
    """Category, sectors and signs of a concept of one's own."""
    concept_update(
        actor=request.user,
        concept=concept,
        category=Category.objects.filter(path=request.POST.get("category", "")).first(),
        sectors=Sector.objects.filter(slug__in=request.POST.getlist("sectors")),
        ppe=request.POST.get("signs", "").upper().replace(",", " ").split(),
    )


@act
def status(request: Desk, concept: Concept) -> None:
    """Draft, review, published, retired; or published by itself at a moment."""
    if "publish_at" in request.POST:
        concept_plan(actor=request.user, concept=concept, at=_moment(request))
        return
    wanted = request.POST.get("status", "")
    if wanted not in ConceptStatus.values:
        raise ValidationError(_("This can't be changed."))
    concept_set_status(actor=request.user, concept=concept, status=wanted)


def _moment(request: Desk) -> datetime | None:
    text = request.POST.get("publish_at", "")
    if not text:
        return None
    try:
        return timezone.make_aware(datetime.fromisoformat(text).replace(tzinfo=None))
    except ValueError as error:
        raise ValidationError(_("Give a date and a time.")) from error


@act
def merge(request: Desk, concept: Concept) -> Concept:
    """This term is a double of another one: all its rows move there."""
    others = Concept.objects.select_related("fund")
    keep = others.filter(slug=request.POST.get("same_as", "")).first()
    if keep is None:
        raise ValidationError(_("There is no term with this short name."))
    concept_merge(actor=request.user, keep=keep, take=concept, why=request.POST.get("why", ""))
    return keep


@act
def related(request: Desk, concept: Concept) -> None:
    """Say how this term hangs together with another, named by a word; or take that back."""
    if taken := request.POST.get("remove"):
        row = get_object_or_404(Relation, pk=taken, concept=concept)
        relation_remove(actor=request.user, relation=row)
        return
    word = request.POST.get("other", "").strip()
    found = concepts_called(word)
    if not found:
        raise ValidationError(_("No term is called “%(word)s”.") % {"word": word})
    if len(found) > 1:
        names = ", ".join(one.slug for one in found)
        raise ValidationError(
            _("Several terms are called so. Write the short name: %(names)s.") % {"names": names}
        )
    relation_add(
        actor=request.user,
        concept=concept,
        fund=request.fund,
        kind=request.POST.get("kind", ""),
        target=found[0],
    )


@act
def sign_off(request: Desk, concept: Concept, tag: str) -> None:
    """A reviewer says that a language is right, or what is wrong with it."""
    service = language_send_back if request.POST.get("back") else language_sign_off
    service(actor=request.user, concept=concept, tag=tag, note=request.POST.get("note", ""))


@act
def comment(request: Desk, concept: Concept) -> None:
    """Say something, or say that a matter is settled."""
    if settled := request.POST.get("settle"):
        row = get_object_or_404(Comment, uuid=settled, concept=concept)
        comment_settle(actor=request.user, comment=row)
    else:
        comment_add(actor=request.user, concept=concept, text=request.POST.get("text", ""))


@act
def decide(request: Desk, concept: Concept, uuid: Any) -> None:
    """Accept or decline a proposal, or let it stand beside the own word."""
    proposals = Proposal.objects.select_related("concept__fund")
    proposal = get_object_or_404(proposals, uuid=uuid, concept=concept)
    services: dict[str, Callable[..., Proposal]] = {
        "accept": proposal_accept, "decline": proposal_decline, "beside": proposal_beside,
    }  # fmt: skip
    decided = services.get(request.POST.get("decision", ""))
    if decided is None:
        raise ValidationError(_("This can't be changed."))
    decided(actor=request.user, proposal=proposal, answer=request.POST.get("answer", ""))


@act
def photo(request: Desk, concept: Concept) -> None:
    """Add a picture with its maker and licence, or take one of one's own away."""
    act_of_edit = recording("edit", actor=request.user, concept=concept, fund=request.fund)
    with transaction.atomic(), act_of_edit:  # a refused picture leaves no trace
        if taken := request.POST.get("remove"):
            row = get_object_or_404(Photo, uuid=taken, concept=concept)
            photo_remove(actor=request.user, photo=row)
        else:
            _add_photo(request, concept)


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
