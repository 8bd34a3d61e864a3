"""A fund proposes to change another fund's words; the owner decides."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from dictionary.concepts.models import ChangeKind, Concept, Proposal
from dictionary.concepts.recording import recording
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor, person_of

CHANGEABLE = {"labels", "alternatives", "definitions", "examples", "category", "sectors", "ppe"}


@transaction.atomic
def proposal_make(
    *, actor: Actor, concept: Concept, fund: Fund, change: dict[str, Any], reason: str = ""
) -> Proposal:
    """Propose a change of a concept for one's own `fund`. `change` is part of its JSONL form.

    Raises PermissionDenied, or ValidationError when the change can't be read.
    """
    rights.require(rights.can_propose(actor, fund))
    unknown = set(change) - CHANGEABLE
    if unknown or not change:
        raise ValidationError(_("This can't be proposed."))
    _parsed(concept, change)
    proposal = Proposal(
        concept=concept,
        proposed_by=person_of(actor),
        fund=concept.fund,
        change={**change, "fund": fund.slug},
        reason=reason.strip()[:2000],
    )
    with recording(ChangeKind.PROPOSAL, actor=actor, concept=concept, fund=fund):
        proposal.save()
    return proposal


def proposal_accept(*, actor: Actor, proposal: Proposal, answer: str = "") -> Proposal:
    """The owner takes the change over; the words become the owner's."""
    return _decide(actor, proposal, Proposal.Status.ACCEPTED, answer, proposal.concept.fund)


def proposal_decline(*, actor: Actor, proposal: Proposal, answer: str) -> Proposal:
    """The owner says no, and why."""
    if not answer.strip():
        raise ValidationError({"answer": _("Say why not.")})
    return _decide(actor, proposal, Proposal.Status.DECLINED, answer, None)


def proposal_beside(*, actor: Actor, proposal: Proposal, answer: str = "") -> Proposal:
    """The owner keeps its words; those of the other fund stand beside them, as that fund's own."""
    other = Fund.objects.get(slug=proposal.change["fund"])
    return _decide(actor, proposal, Proposal.Status.BESIDE, answer, other)


@transaction.atomic
def _decide(
    actor: Actor, proposal: Proposal, status: str, answer: str, writer: Fund | None
) -> Proposal:
    rights.require(rights.can_decide(actor, proposal.concept.fund))
    proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if proposal.status != Proposal.Status.OPEN:
        raise ValidationError(_("This proposal is decided already."))
    with recording(ChangeKind.PROPOSAL, actor=actor, concept=proposal.concept, why=proposal.reason):
        if writer is not None:
            _apply(proposal, writer)
        proposal.status, proposal.answer = status, answer.strip()[:2000]
        proposal.decided_by, proposal.decided = person_of(actor), timezone.now()
        proposal.save()
    return proposal


def _parsed(concept: Concept, change: dict[str, Any]) -> Any:
    """The change as a row of a list. Raises ValidationError."""
    from dictionary.imports.parse import parse_concept
    from dictionary.imports.rows import RowRefused

    raw = {name: value for name, value in change.items() if name != "fund"}
    raw.setdefault("labels", [])
    try:
        return parse_concept({**raw, "slug": concept.slug}, 1)
    except RowRefused as error:
        raise ValidationError({"change": f"{error.column}: {error.reason}"}) from error


def _apply(proposal: Proposal, writer: Fund) -> None:
    """Write the change as a row of a list of `writer` would be. Raises ValidationError."""
    from dictionary.imports.apply import RowWriter
    from dictionary.imports.chunks import ChunkWriter, Item
    from dictionary.imports.context import Context
    from dictionary.imports.photos import PhotoWriter
    from dictionary.imports.rows import RowRefused

    row = _parsed(proposal.concept, proposal.change)
    context = Context(writer, table=False)
    rows = RowWriter(context, status=proposal.concept.status)
    chunks = ChunkWriter(
        rows,
        PhotoWriter(context, Path(), dry_run=False),
        keep_existing=False,
        only_new_languages=False,
        on_new=lambda item, made: None,
    )
    try:
        rows.check(row, writer)
    except RowRefused as error:
        raise ValidationError({"change": f"{error.column}: {error.reason}"}) from error
    faults = chunks.write([Item(row, writer)])
    if faults:
        raise ValidationError({"change": faults[0].reason})
