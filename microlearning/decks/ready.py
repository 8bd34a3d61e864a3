"""Ready-made sets: the first words of each sector, and the pairs that people confuse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import override

from dictionary.models import Concept, Language, Relation
from microlearning.decks.services import deck_create, deck_set_cards, deck_update
from microlearning.models import CardKind, Deck, DeckSource
from sectors.funds.models import Sector
from sectors.funds.rights import SystemActor

FIRST_WORDS = 20
MOST_PAIRED = 40
FEWEST = 4
LANGUAGES = ("nl", "fr", "de")


@dataclass(frozen=True, slots=True)
class Recipe:
    """One ready-made set: its key, whose it is, its title, its words, what it asks."""

    key: str
    sector: Sector
    language: str
    title: str
    concepts: Sequence[Concept]
    kinds: Sequence[str]


def _recipes() -> Iterator[Recipe]:
    for sector in Sector.objects.select_related("fund"):
        first, paired = _first_words(sector), _paired_words(sector)
        for tag in LANGUAGES:
            with override(tag):
                titles = _("%(sector)s: the first words"), _("%(sector)s: do not confuse")
                named = [title % {"sector": sector} for title in titles]
            yield Recipe(
                f"first:{sector.slug}:{tag}", sector, tag, named[0], first, CardKind.values
            )
            yield Recipe(
                f"pairs:{sector.slug}:{tag}", sector, tag, named[1], paired,
                [CardKind.PAIR, CardKind.PICTURE_WORD, CardKind.WORD_PICTURE],
            )  # fmt: skip


def _first_words(sector: Sector) -> list[Concept]:
    found = Concept.objects.published().in_sector(sector.slug).with_photo_first()
    return list(found[:FIRST_WORDS])


def _paired_words(sector: Sector) -> list[Concept]:
    """Both words of each pair, side by side; those with pictures first."""
    rows = Relation.objects.filter(
        kind="confused_with", concept__status="published", target__status="published"
    ).filter(Q(concept__sectors=sector) | Q(target__sectors=sector))
    pairs = list(dict.fromkeys(tuple(sorted(row)) for row in rows.values_list("concept", "target")))
    published = Concept.objects.published().with_photo_first()
    known = {one.pk: one for one in published.filter(pk__in={pk for pair in pairs for pk in pair})}
    pairs.sort(
        key=lambda pair: (
            -sum(getattr(known[pk], "has_photo", False) for pk in pair), known[pair[0]].slug,
        )
    )  # fmt: skip
    words = dict.fromkeys(pk for pair in pairs for pk in pair)
    return [known[pk] for pk in words][:MOST_PAIRED]


def ready_sets_are_due() -> bool:
    """Is there no ready-made set yet, and are there words enough for one?"""
    if Deck.objects.ready_made().exists():
        return False
    return any(
        sum(_is_named(concept, recipe.language) for concept in recipe.concepts) >= FEWEST
        for recipe in _recipes()
    )


def ready_sets_make() -> int:
    """Make or renew all ready-made sets. A second run changes nothing. Returns how many changed."""
    return sum(_cook(recipe) for recipe in _recipes())


@transaction.atomic
def _cook(recipe: Recipe) -> bool:
    deck = Deck.objects.filter(ready_key=recipe.key).first()
    fund, actor = recipe.sector.fund, SystemActor(recipe.sector.fund_id)
    has_words = [one for one in recipe.concepts if _is_named(one, recipe.language)]
    if len(has_words) < FEWEST:
        return False
    if deck is None:
        deck_create(
            actor=actor,
            fund=fund,
            title=recipe.title,
            language=Language.objects.get(pk=recipe.language),
            concepts=has_words,
            kinds=recipe.kinds,
            source=DeckSource.READY,
            ready_key=recipe.key,
        )
        return True
    slugs = list(deck.cards.values_list("slug", flat=True))
    if slugs == [one.slug for one in has_words] and deck.title == recipe.title:
        return False
    deck_set_cards(actor=actor, deck=deck, concepts=has_words)
    deck_update(actor=actor, deck=deck, title=recipe.title)
    return True


def _is_named(concept: Concept, language: str) -> bool:
    return concept.labels.filter(language_id=language).exclude(kind="hidden").exists()
