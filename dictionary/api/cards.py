"""Search results as prerendered JSON: a card is made once for each state of a concept.

The process keeps them itself: taking twenty of them out of the cache costs as much as a search.
"""

import time
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

import orjson

from dictionary.api.answers import json_bytes
from dictionary.api.bodies import labels_in_order, photo_body
from dictionary.models import Concept, Label
from dictionary.search.kept import Kept
from dictionary.search.unchanged import published_states

A_DAY = 86_400
A_MOMENT = 20  # while renditions are being made

Rendered = dict[str, Any]
_kept: Kept[tuple[str, datetime], Rendered] = Kept(4_000)


def rendered_cards(slugs: Collection[str]) -> dict[str, Rendered]:
    """The cards of those concepts that are published, kept or made now."""
    states, now = published_states(slugs), time.monotonic()
    found, missing = {}, []
    for slug, updated in states.items():
        card = _kept.get((slug, updated), now)
        if card is None:
            missing.append(slug)
        else:
            found[slug] = card
    if missing:
        for concept in Concept.objects.filter(slug__in=missing).for_cards():
            card = found[concept.slug] = _render(concept)
            until = now + (A_DAY if card["is_whole"] else A_MOMENT)
            _kept.put((concept.slug, concept.updated), card, until)
    return found


def _render(concept: Concept) -> Rendered:
    photos = list(concept.photos.all())
    shown = next((photo for photo in photos if photo.renditions.all()), None)
    photo = shown or next(iter(photos), None)
    by_language: dict[str, list[bytes]] = {}
    for label in labels_in_order(concept):
        by_language.setdefault(label.language_id, []).append(json_bytes(_word(label)))
    return {
        "head": {"uuid": str(concept.uuid), "slug": concept.slug, "code": concept.code},
        "labels": {tag: b",".join(words) for tag, words in by_language.items()},
        "photo": json_bytes(photo_body(photo) if photo else None),
        "is_whole": photo is shown,
    }


def _word(label: Label) -> dict[str, Any]:
    return {
        "uuid": label.uuid,
        "lang": label.language_id,
        "text": label.text,
        "kind": label.kind,
        "region": label.region,
        "article": label.article,
    }


def card_body(card: Rendered, tags: Iterable[str]) -> dict[str, Any]:
    """A card with its words in these languages; the parts are JSON already."""
    words = [card["labels"][tag] for tag in dict.fromkeys(tags) if tag in card["labels"]]
    return {
        **card["head"],
        "labels": orjson.Fragment(b"[" + b",".join(words) + b"]"),
        "photo": orjson.Fragment(card["photo"]),
    }
