"""What leads from row to row: relations and picture parts, once all concepts are there."""

from collections.abc import Callable, Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept, Relation
from dictionary.concepts.recording import create_many
from dictionary.concepts.services import concepts_changed
from dictionary.imports.chunks import Item
from dictionary.imports.context import Context
from dictionary.imports.names import slugs_to_concepts
from dictionary.imports.photos import PhotoWriter
from dictionary.imports.rows import RowRefused

Warn = Callable[[int, str, str], None]
AT_ONCE = 500


def link(items: Sequence[Item], context: Context, photos: PhotoWriter, warn: Warn) -> list[Item]:
    """Add the relations and parts that rows name. Returns the items that got something new."""
    linked = [item for item in items if item.concept and _leads_on(item)]
    slugs = slugs_to_concepts(_targets(linked))
    changed: list[Item] = []
    for start in range(0, len(linked), AT_ONCE):
        some = linked[start : start + AT_ONCE]
        with transaction.atomic():
            fresh = _relate(some, context, slugs, warn)
            for item in some:
                if item.concept and photos.link_regions(item.row, item.concept, slugs, warn):
                    fresh.append(item)
            touched = {item.concept.pk: item.concept for item in fresh if item.concept}
            concepts_changed(concepts=list(touched.values()))
        changed += fresh
    return changed


def _leads_on(item: Item) -> bool:
    return bool(item.row.relations or any(photo.regions for photo in item.row.photos))


def _targets(items: Sequence[Item]) -> set[str]:
    named = {relation.to for item in items for relation in item.row.relations}
    for item in items:
        for photo in item.row.photos:
            named |= {str(region.get("concept", "")) for region in photo.regions}
    return named


def _relate(
    items: Sequence[Item], context: Context, slugs: dict[str, int], warn: Warn
) -> list[Item]:
    keys = [item.concept.pk for item in items if item.concept]
    there = set(
        Relation.objects.filter(concept__in=keys).values_list(
            "concept_id", "kind", "target_id", "fund_id"
        )
    )
    made: list[Relation] = []
    changed: list[Item] = []
    for item in items:
        before = len(made)
        for relation in _wanted(item, item.concept, context, slugs, warn):
            key = (relation.concept_id, relation.kind, relation.target_id, relation.fund_id)
            if key not in there:
                there.add(key)
                made.append(relation)
        if len(made) > before:
            changed.append(item)
    create_many(made, Relation)
    return changed


def _wanted(
    item: Item, concept: Concept | None, context: Context, slugs: dict[str, int], warn: Warn
) -> list[Relation]:
    wanted: list[Relation] = []
    if concept is None:
        return wanted
    for relation in item.row.relations:
        target = slugs.get(relation.to)
        if target is None or target == concept.pk:
            reason = _("There is no concept “%(slug)s”. This relation was left out.")
            warn(item.row.row, "relations", reason % {"slug": relation.to})
            continue
        try:
            owner = context.fund_of(relation.fund, item.fund, "relations")
        except RowRefused as fault:
            warn(item.row.row, fault.column, fault.reason)
            continue
        wanted.append(Relation(concept=concept, kind=relation.kind, target_id=target, fund=owner))
    return wanted
