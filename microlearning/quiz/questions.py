"""The questions of a quiz: fixed when it starts, with the wrong options that people confuse."""

from __future__ import annotations

from typing import Any

from microlearning.decks.bodies import file_body
from microlearning.decks.contents import Entry, deck_contents, entry_of
from microlearning.decks.letters import sorted_by_chance
from microlearning.decks.options import Options, options_for
from microlearning.models import CardKind, Deck

MOST = 20


def questions_of(deck: Deck) -> list[dict[str, Any]]:
    """By turns: a picture and four words, a word and four pictures. At most twenty."""
    contents = deck_contents(deck, None)
    options = options_for(contents.concepts, deck.language.tag)
    questions: list[dict[str, Any]] = []
    for entry in contents.entries:
        asked = _question(deck, entry, options[entry.concept.pk], turn=len(questions) % 2)
        if asked:
            questions.append(asked)
        if len(questions) == MOST:
            break
    return questions


def _question(deck: Deck, entry: Entry, options: Options, *, turn: int) -> dict[str, Any] | None:
    wrong = options.pictured if turn else options.concepts
    if entry.picture is None or not wrong:
        return None
    entries = [one for concept in wrong if (one := entry_of(concept, deck.language, None))]
    by_slug = {one.concept.slug: one for one in (entry, *entries)}
    order = sorted_by_chance(list(by_slug), f"{deck.code}:{entry.concept.slug}")
    return {
        "kind": CardKind.WORD_PICTURE if turn else CardKind.PICTURE_WORD,
        **_shown(entry, with_picture=not turn, with_word=bool(turn)),
        "sound": entry.word.normal.url if entry.word.normal else "",
        "options": [
            _shown(by_slug[slug], with_picture=bool(turn), with_word=True) for slug in order
        ],
        "right": order.index(entry.concept.slug),
    }


def _shown(entry: Entry, *, with_picture: bool, with_word: bool) -> dict[str, Any]:
    picture = file_body(entry.picture.photo, 320) if entry.picture and with_picture else None
    return {
        "concept": str(entry.concept.uuid),
        "text": entry.word.text if with_word else "",
        "lang": entry.word.lang,
        "dir": entry.word.language.direction,
        "picture": picture["url"] if picture else "",
    }
