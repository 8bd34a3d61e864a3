"""A set as the phone gets it: one JSON, all that a session needs. See docs/microlearning.md."""

from __future__ import annotations

import hashlib
from typing import Any

import orjson
from django.core.cache import cache
from django.utils.translation import get_language

from dictionary.models import Concept, Language, Photo, SearchChange
from dictionary.web.words import Picture, Word
from microlearning.decks.contents import Contents, Entry, deck_contents, entry_of, with_sounds
from microlearning.decks.letters import letters_for
from microlearning.decks.options import Options, options_for
from microlearning.models import CardKind, Deck

ARTICLES = {"nl": ("de", "het"), "de": ("der", "die", "das"), "fr": ("le", "la")}
KEPT_SECONDS = 600


def deck_json(deck: Deck, own: Language | None) -> bytes:
    """The set as JSON bytes, with its version; kept while neither set nor dictionary changes."""
    newest = SearchChange.objects.order_by("-pk").values_list("pk", flat=True).first()
    parts = (deck.pk, deck.updated.isoformat(), own and own.tag, newest, get_language())
    name = "deck:" + hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
    kept: bytes | None = cache.get(name)
    if kept is None:
        body = deck_body(deck, own)
        body["version"] = hashlib.sha256(orjson.dumps(body)).hexdigest()[:16]
        kept = orjson.dumps(body)
        cache.set(name, kept, KEPT_SECONDS)
    return kept


def deck_body(deck: Deck, own: Language | None) -> dict[str, Any]:
    """The set as plain values, without its version."""
    contents = deck_contents(deck, own)
    options = options_for(contents.concepts, deck.language.tag)
    inside = {entry.concept.pk for entry in contents.entries}
    return {
        "code": deck.code,
        "title": deck.title,
        "language": deck.language.tag,
        "own_language": own.tag if own else None,
        "kinds": deck.kinds,
        "pace": deck.pace,
        "url": deck.get_absolute_url(),
        "cards": [
            card_body(entry, options[entry.concept.pk], deck.kinds) for entry in contents.entries
        ],
        "others": {
            str(entry.concept.uuid): thing_body(entry)
            for entry in _others(options, inside, deck.language, own)
        },
        "gone": _gone(contents),
    }


def _gone(contents: Contents) -> list[dict[str, str]]:
    return [{"concept": str(card.concept_uuid), "slug": card.slug} for card in contents.gone]


def _others(
    options: dict[int, Options], inside: set[int], language: Language, own: Language | None
) -> list[Entry]:
    """The wrong options that are no cards of the set."""
    outside: dict[int, Concept] = {}
    for option in options.values():
        pair = (option.pair,) if option.pair else ()
        for concept in (*option.concepts, *option.pictured, *pair):
            if concept.pk not in inside:
                outside[concept.pk] = concept
    entries = [entry_of(concept, language, own) for concept in outside.values()]
    return with_sounds([entry for entry in entries if entry])


def thing_body(entry: Entry) -> dict[str, Any]:
    """A concept as an option shows it."""
    return {
        "concept": str(entry.concept.uuid),
        "slug": entry.concept.slug,
        "word": word_body(entry.word),
        "own": word_body(entry.own) if entry.own else None,
        "picture": picture_body(entry.picture) if entry.picture else None,
    }


def card_body(entry: Entry, options: Options, wanted: list[str]) -> dict[str, Any]:
    """A card with all that its kinds need."""
    articles = article_options(entry.word)
    letters = letters_for(entry.word.text, str(entry.concept.uuid))
    part = part_body(entry)
    possible = {
        CardKind.PICTURE_WORD: entry.picture and options.concepts,
        CardKind.WORD_PICTURE: entry.picture and options.pictured,
        CardKind.SOUND_PICTURE: entry.picture and options.pictured and entry.word.normal,
        CardKind.WORD_OWN: entry.own and options.concepts,
        CardKind.ARTICLE: articles,
        CardKind.SPELL: letters and (entry.picture or entry.own),
        CardKind.PART: part,
        CardKind.PAIR: options.pair,
    }
    return {
        **thing_body(entry),
        "code": entry.concept.code,
        "kinds": [kind for kind in CardKind.values if kind in wanted and possible[CardKind(kind)]],
        "options": {
            "concepts": [str(one.uuid) for one in options.concepts],
            "pictured": [str(one.uuid) for one in options.pictured],
            "articles": articles,
            "pair": str(options.pair.uuid) if options.pair else None,
        },
        "letters": letters,
        "part": part,
    }


def article_options(word: Word) -> list[str]:
    """The articles to choose from; none where the language has none worth learning, or it is l'."""
    choice = ARTICLES.get(word.language.tag, ())
    return list(choice) if word.article in choice else []


def word_body(word: Word) -> dict[str, Any]:
    """A word with its sounds. `said`: as one says it, with its article."""
    return {
        "text": word.text,
        "article": word.article,
        "said": word.label.with_article if word.article else word.text,
        "gender": word.gender,
        "lang": word.lang,
        "dir": word.language.direction,
        "sound": {
            "normal": word.normal.url,
            "slow": word.slow.url if word.slow else None,
        }
        if word.normal
        else None,
    }


def picture_body(picture: Picture) -> dict[str, Any]:
    """One size, the one that a card needs; the rest is for a page that is online."""
    return {
        **(file_body(picture.photo, 320) or {}),
        "alt": picture.alt,
        "placeholder": picture.photo.placeholder,
        "focus": picture.focus,
    }


def file_body(photo: Photo, width: int) -> dict[str, Any] | None:
    """The smallest rendition that is wide enough; None while none has been made."""
    webp = [row for row in photo.renditions.all() if row.format == "webp"]
    if not webp:
        return None
    chosen = next((row for row in webp if row.width >= width), webp[-1])
    return {
        "url": chosen.url,
        "width": chosen.width,
        "height": chosen.height,
        "bytes": chosen.size,
        "credit": f"{photo.maker} · {photo.licence}",
    }


def part_body(entry: Entry) -> dict[str, Any] | None:
    """The picture in which this thing is a part, with all its parts; None where there is none."""
    for region in entry.concept.shown_in.all():
        picture = file_body(region.photo, 640)
        parts = [row for row in region.photo.regions.all() if row.points]
        if picture and parts:
            regions = [{"points": row.points, "concept": str(row.concept.uuid)} for row in parts]
            return {"picture": picture, "regions": regions}
    return None
