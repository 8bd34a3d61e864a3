"""What may be done with a set: make it, change it, take it away."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dictionary.models import Concept, Language, SlugRedirect
from microlearning import rights
from microlearning.codes import free_code
from microlearning.keys import secret_hash
from microlearning.models import MOST_CARDS, Card, Deck, DeckSource
from sectors.funds import rights as fund_rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor, person_of

CHANGEABLE = {"title", "language", "own_language", "kinds", "pace"}


@dataclass(frozen=True, slots=True)
class Made:
    """A new set; the secret of its edit link where it belongs to no fund. Shown once."""

    deck: Deck
    secret: str = ""


@transaction.atomic
def deck_create(
    *,
    actor: Actor,
    fund: Fund | None,
    title: str,
    language: Language,
    concepts: Sequence[Concept],
    own_language: Language | None = None,
    kinds: Sequence[str] = (),
    pace: int = 10,
    source: str = DeckSource.WALL,
    source_text: str = "",
    ready_key: str | None = None,
) -> Made:
    """A new set. Without a fund it belongs to whoever holds the secret that comes with it.

    Raises PermissionDenied, or ValidationError for too many words or a wrong field.
    """
    if fund is not None:
        fund_rights.require(fund_rights.can_train(actor, fund))
    secret = "" if fund else secrets.token_urlsafe(16)
    deck = Deck(
        code=free_code(),
        title=_clean(title),
        fund=fund,
        made_by=person_of(actor),
        edit_key_hash=secret_hash(secret) if secret else "",
        language=language,
        own_language=own_language,
        pace=pace,
        source=source,
        source_text=_clean(source_text)[:200],
        ready_key=ready_key,
    )
    if kinds:
        deck.kinds = list(kinds)
    deck.full_clean()
    deck.save()
    _put(deck, concepts)
    return Made(deck, secret)


@transaction.atomic
def deck_update(*, actor: Actor, deck: Deck, secret: str = "", **changes: Any) -> Deck:
    """Change title, languages, kinds or pace. Raises PermissionDenied or ValidationError."""
    rights.require(rights.can_change_deck(actor, deck, secret))
    unknown = set(changes) - CHANGEABLE
    if unknown:
        raise ValidationError({name: _("This can't be changed.") for name in unknown})
    for name, value in changes.items():
        setattr(deck, name, _clean(value) if name == "title" else value)
    deck.full_clean()
    deck.save()
    return deck


@transaction.atomic
def deck_set_cards(
    *, actor: Actor, deck: Deck, concepts: Sequence[Concept], secret: str = ""
) -> Deck:
    """Put these words into a set, in this order, in the place of those that were there."""
    rights.require(rights.can_change_deck(actor, deck, secret))
    _put(deck, concepts)
    deck.save()
    return deck


@transaction.atomic
def deck_remove(*, actor: Actor, deck: Deck, secret: str = "") -> None:
    """Take a set away. What learners know of its words stays theirs."""
    rights.require(rights.can_change_deck(actor, deck, secret))
    deck.delete()


def _clean(text: str) -> str:
    return " ".join(str(text).replace("\x00", " ").split())


def _put(deck: Deck, concepts: Sequence[Concept]) -> None:
    wanted = list({concept.pk: concept for concept in concepts}.values())
    require_room(len(wanted))
    deck.cards.all().delete()
    Card.objects.bulk_create(
        Card(deck=deck, order=order, concept=one, concept_uuid=one.uuid, slug=one.slug)
        for order, one in enumerate(wanted)
    )


def require_room(how_many: int) -> None:
    """Stop when there are more words than a set holds. Raises ValidationError."""
    if how_many > MOST_CARDS:
        raise ValidationError(
            ngettext(
                "A set holds at most %(most)s words. This is %(count)s word.",
                "A set holds at most %(most)s words. These are %(count)s words.",
                how_many,
            )
            % {"most": MOST_CARDS, "count": how_many}
        )


def concepts_in_order(slugs: Iterable[str]) -> list[Concept]:
    """Published concepts by slug, in the order asked; old slugs lead to their heirs."""
    asked = list(dict.fromkeys(slugs))
    found = {one.slug: one for one in Concept.objects.published().filter(slug__in=asked)}
    missing = [slug for slug in asked if slug not in found]
    old = SlugRedirect.objects.filter(slug__in=missing, concept__status="published")
    found |= {row.slug: row.concept for row in old.select_related("concept")}
    chosen = [found[slug] for slug in asked if slug in found]
    return list({one.pk: one for one in chosen}.values())
