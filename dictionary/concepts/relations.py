"""How concepts hang together: a fund draws an arrow from one to another, and takes its own away."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept, Relation, RelationKind
from dictionary.concepts.recording import recording
from dictionary.concepts.services import concepts_changed, may_write
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

BOTH_WAYS = {RelationKind.USED_WITH.value, RelationKind.CONFUSED_WITH.value}
MOST_STEPS = 2_000


@transaction.atomic
def relation_add(
    *, actor: Actor, concept: Concept, fund: Fund, kind: str, target: Concept
) -> Relation:
    """Say how a concept hangs together with another; what is said already is not said twice.

    Raises PermissionDenied, or ValidationError for itself, an unknown kind, or a circle.
    """
    rights.require(may_write(actor, concept, fund))
    if kind not in RelationKind.values:
        raise ValidationError(_("Choose how the two belong together."))
    if concept.pk == target.pk:
        raise ValidationError(_("Choose two different concepts."))
    known = Relation.objects.filter(concept=concept, kind=kind, target=target, fund=fund).first()
    if known is None and kind in BOTH_WAYS:
        known = Relation.objects.filter(concept=target, kind=kind, target=concept).first()
    if known is not None:
        return known
    if kind not in BOTH_WAYS and _leads_to(target, concept, kind):
        raise ValidationError(_("That would go round in a circle: it already goes the other way."))
    relation = Relation(concept=concept, kind=kind, target=target, fund=fund)
    with recording("edit", actor=actor, concept=concept, fund=fund):
        relation.save()
        concepts_changed(concepts=[concept, target])
    return relation


def _leads_to(start: Concept, end: Concept, kind: str) -> bool:
    """Do arrows of this kind lead from one concept to the other, in however many steps?"""
    seen: set[int] = set()
    edge = {start.pk}
    while edge and len(seen) < MOST_STEPS:
        if end.pk in edge:
            return True
        seen |= edge
        found = Relation.objects.filter(concept__in=edge, kind=kind)
        edge = set(found.values_list("target", flat=True)) - seen
    return False


@transaction.atomic
def relation_remove(*, actor: Actor, relation: Relation) -> None:
    """Take an arrow of one's own fund away; its history stays."""
    concept, fund = relation.concept, relation.fund
    rights.require(may_write(actor, concept, fund))
    with recording("edit", actor=actor, concept=concept, fund=fund):
        target = relation.target
        relation.delete()
        concepts_changed(concepts=[concept, target])
