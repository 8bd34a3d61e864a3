"""Concepts by uuid, also those that were merged into another or deleted since."""

from collections.abc import Iterable
from uuid import UUID

from dictionary.models import Concept, SlugRedirect


def known_uuids(uuids: Iterable[UUID]) -> set[UUID]:
    """Those that are a concept, or once were one."""
    asked = set(uuids)
    found = set(Concept.objects.filter(uuid__in=asked).values_list("uuid", flat=True))
    gone = asked - found
    if gone:
        found |= set(Concept.history.filter(uuid__in=gone).values_list("uuid", flat=True))
    return found


def replaced_uuids(uuids: Iterable[UUID]) -> dict[UUID, UUID]:
    """Old uuid to the uuid of the concept that took its place; only those that were merged."""
    asked = set(uuids)
    gone = asked - set(Concept.objects.filter(uuid__in=asked).values_list("uuid", flat=True))
    if not gone:
        return {}
    slugs = dict(Concept.history.filter(uuid__in=gone).values_list("uuid", "slug"))
    heirs = dict(
        SlugRedirect.objects.filter(slug__in=slugs.values()).values_list("slug", "concept__uuid")
    )
    return {old: heirs[slug] for old, slug in slugs.items() if slug in heirs}


def replaced_by(uuids: Iterable[UUID]) -> dict[UUID, set[UUID]]:
    """For each of these concepts the uuids of those that were merged into it."""
    asked = set(uuids)
    slugs: dict[str, UUID] = dict(
        SlugRedirect.objects.filter(concept__uuid__in=asked).values_list("slug", "concept__uuid")
    )
    if not slugs:
        return {}
    rows = Concept.history.filter(slug__in=slugs).values_list("uuid", "slug").distinct()
    merged: dict[UUID, set[UUID]] = {}
    for old, slug in rows:
        if old != slugs[slug]:
            merged.setdefault(slugs[slug], set()).add(old)
    return merged
