"""Where the words of a new set come from: each source gives words in order, and a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db.models import Count
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from dictionary.concepts.queries import category_family
from dictionary.models import Concept, Language
from dictionary.search import live
from dictionary.search.hits import LONGEST_QUERY, SURE, Hit
from microlearning.codes import deck_by_code, group_by_code
from microlearning.decks.contents import deck_contents
from microlearning.models import MOST_CARDS, DeckSource, LookedUp
from sectors.funds.models import Sector

OFFERED = 60
FIRST = 20
MOST_CELLS = 8


@dataclass(frozen=True, slots=True)
class Missing:
    """A pasted word that is not in the dictionary, with the nearest ones."""

    text: str
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What a trainer chooses from: the first `chosen` are ticked."""

    source: str
    which: str
    title: str
    slugs: list[str]
    chosen: int = FIRST
    missing: list[Missing] = field(default_factory=list)
    left_out: int = 0
    more: bool = False


def _titled(start: str, slugs: Sequence[str], source: str, which: str, limit: int) -> Offer:
    shown = list(slugs[:limit])
    return Offer(source, which, start[:80], shown, more=len(slugs) > limit)


def from_sector(which: str, limit: int) -> Offer:
    """The words of a sector, with a picture first, most looked-up first."""
    sector = Sector.objects.filter(slug=which).first()
    if sector is None:
        raise ValidationError(_("We do not know this sector."))
    found = Concept.objects.published().in_sector(which).with_photo_first()
    slugs = list(found.values_list("slug", flat=True)[: limit + 1])
    return _titled(str(sector), slugs, DeckSource.SECTOR, which, limit)


def from_category(which: str, limit: int) -> Offer:
    """The words of a kind of thing."""
    here = next((row for row in category_family(which) if row.path == which), None)
    if here is None:
        raise ValidationError(_("We do not know this kind."))
    found = Concept.objects.published().in_category(which).with_photo_first()
    slugs = list(found.values_list("slug", flat=True)[: limit + 1])
    title = here.name_in(get_language() or "nl", "nl")
    return _titled(title, slugs, DeckSource.CATEGORY, which, limit)


def from_search(which: str, limit: int) -> Offer:
    """What a search finds."""
    tag = get_language() or "nl"
    hits = live.find(which[:LONGEST_QUERY], my=tag, work=tag, limit=limit)
    slugs = [hit.concept for hit in hits]
    return Offer(DeckSource.SEARCH, which[:200], which[:80], slugs)


def from_wall(which: str, limit: int) -> Offer:
    """All pictures, most looked-up first; nothing is ticked."""
    found = Concept.objects.published().with_photo().popular_first()
    slugs = list(found.values_list("slug", flat=True)[: limit + 1])
    offer = _titled(_("My set"), slugs, DeckSource.WALL, "", limit)
    return Offer(offer.source, "", offer.title, offer.slugs, chosen=0, more=offer.more)


def from_deck(which: str, limit: int) -> Offer:
    """The words of another set, all ticked."""
    deck = deck_by_code(which)
    slugs = [one.slug for one in deck_contents(deck, None).concepts]
    return Offer(DeckSource.DECK, deck.code, deck.title, slugs, chosen=len(slugs))


def from_group(which: str, limit: int) -> Offer:
    """What the members of a group who share looked up, most members first."""
    group = group_by_code(which, ended_too=True)
    rows = LookedUp.objects.filter(member__group=group, member__shares=True)
    counted = rows.values("concept_uuid").annotate(members=Count("pk")).order_by("-members")
    uuids = [row["concept_uuid"] for row in counted[:limit]]
    found = dict(Concept.objects.published().filter(uuid__in=uuids).values_list("uuid", "slug"))
    slugs = [found[uuid] for uuid in uuids if uuid in found]
    return Offer(DeckSource.LOOKED_UP, group.code, group.name, slugs)


def from_words(text: str, language: Language) -> Offer:
    """Pasted words, one a line, or a column of a spreadsheet; what is not there is named."""
    lines = read_lines(text)
    kept, left_out = lines[:MOST_CARDS], len(lines[MOST_CARDS:])
    slugs: dict[str, None] = {}
    missing: list[Missing] = []
    for cells in kept:
        hits = [_hits(cell, language) for cell in cells]
        best = next((found[0] for found in hits if found and found[0].score >= SURE), None)
        if best is not None:
            slugs[best.concept] = None
        else:
            near = tuple(hit.matched_text for found in hits for hit in found)[:3]
            missing.append(Missing(cells[0][:80], near))
    return Offer(
        DeckSource.PASTED, "", _("My set"), list(slugs), chosen=len(slugs),
        missing=missing, left_out=left_out,
    )  # fmt: skip


def _hits(text: str, language: Language) -> list[Hit]:
    tag = language.tag
    return live.find(text, my=get_language() or tag, work=tag, limit=3)


def read_lines(text: str) -> list[list[str]]:
    """The cells of each line; a single line may be parted by commas or semicolons."""
    rows = [row for row in text.replace("\x00", " ").splitlines() if row.strip()]
    if len(rows) == 1 and "\t" not in rows[0]:
        rows = re.split(r"[;,]", rows[0])
    cells = (
        [cell.strip()[:LONGEST_QUERY] for cell in row.split("\t", MOST_CELLS)[:MOST_CELLS]]
        for row in rows
    )
    return [found for row in cells if (found := [cell for cell in row if cell])]


SOURCES = {
    DeckSource.SECTOR: from_sector,
    DeckSource.CATEGORY: from_category,
    DeckSource.SEARCH: from_search,
    DeckSource.WALL: from_wall,
    DeckSource.DECK: from_deck,
    DeckSource.LOOKED_UP: from_group,
}
