"""The words of a set, ready to show: rows of the dictionary made into plain values, few queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from django.utils.translation import get_language

from dictionary.hooks import Sound
from dictionary.models import Concept, Language, Photo
from dictionary.web.words import Picture, Word, best_label, picture_of, with_sound
from microlearning.concepts import replaced_uuids
from microlearning.models import Card, Deck

PARTS = ("shown_in__photo__renditions", "shown_in__photo__regions__concept")


@dataclass(frozen=True, slots=True)
class Entry:
    """One word of a set: its name, its name in one's own language, its picture."""

    concept: Concept
    word: Word
    own: Word | None
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a set holds today, and which of its words are gone."""

    entries: list[Entry]
    gone: list[Card]

    @property
    def concepts(self) -> list[Concept]:
        """The concepts, in order."""
        return [entry.concept for entry in self.entries]


def deck_contents(deck: Deck, own: Language | None) -> Contents:
    """The words of a set in its language, with sounds; without what was deleted or retired."""
    cards = list(deck.cards.all())
    heirs = replaced_uuids(card.concept_uuid for card in cards if card.concept_id is None)
    concepts = _concepts(cards, heirs)
    entries: dict[int, Entry] = {}
    gone: list[Card] = []
    for card in cards:
        concept = concepts.get(heirs.get(card.concept_uuid, card.concept_uuid))
        entry = entry_of(concept, deck.language, own) if concept else None
        if entry is None:
            gone.append(card)
        else:
            entries.setdefault(entry.concept.pk, entry)
    return Contents(with_sounds(list(entries.values()), slow=True), gone)


def _concepts(cards: Sequence[Card], heirs: dict[UUID, UUID]) -> dict[UUID, Concept]:
    wanted = {heirs.get(card.concept_uuid, card.concept_uuid) for card in cards}
    rows = Concept.objects.published().filter(uuid__in=wanted).for_tiles()
    return {one.uuid: one for one in rows.prefetch_related(*PARTS)}


def entry_of(concept: Concept, language: Language, own: Language | None) -> Entry | None:
    """A word without sound yet; None where the concept has no name in the language."""
    label = best_label(concept, language.tag)
    if label is None:
        return None
    mine = best_label(concept, own.tag) if own and own != language else None
    tags = [tag for tag in (own.tag if own else "", get_language() or "", language.tag) if tag]
    pictures = (picture_of(photo, tags) for photo in concept.photos.all())
    return Entry(
        concept=concept,
        word=Word(label, language),
        own=Word(mine, own) if mine and own else None,
        picture=next((picture for picture in pictures if picture), None),
    )


def with_sounds(entries: list[Entry], *, slow: bool = False) -> list[Entry]:
    """The same words with their sounds: one call for all of them."""
    said = with_sound((word for one in entries for word in (one.word, one.own)), slow=slow)
    return [
        replace(
            one,
            word=said[one.word.label.pk],
            own=said[one.own.label.pk] if one.own else None,
        )
        for one in entries
    ]


def picture_file(photo: Photo) -> str:
    """The name of the file of the rendition that a card shows, '' where there is none."""
    webp = [row for row in photo.renditions.all() if row.format == "webp"]
    fitting = next((row for row in webp if row.width >= 320), webp[-1] if webp else None)
    return str(fitting.file.name) if fitting else ""


def sound_body(sound: Sound | None) -> str | None:
    """The address of a sound."""
    return sound.url if sound else None
