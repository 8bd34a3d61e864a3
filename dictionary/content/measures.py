"""How complete the words are: counts by sector, language and field."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dictionary.content.entries import Entry

STATES = ("missing", "draft", "to_check", "checked")


@dataclass(frozen=True, slots=True)
class Share:
    """So many have it, of so many that should."""

    have: int
    of: int


@dataclass(frozen=True, slots=True)
class SectorCount:
    """One sector: its concepts, how many have a picture, and its words by language and field."""

    concepts: int
    picture: Share
    sound: dict[str, Share]
    fields: dict[str, dict[str, Share]]


def _has_label(entry: Entry, tag: str) -> bool:
    return bool(entry.preferred(tag))


def _has_article(entry: Entry, tag: str) -> bool:
    return any(word.article for word in entry.preferred(tag))


def _has_plural(entry: Entry, tag: str) -> bool:
    return any(word.plural for word in entry.preferred(tag))


def _has_definition(entry: Entry, tag: str) -> bool:
    return any(one.language == tag for one in entry.definitions)


def _has_example(entry: Entry, tag: str) -> bool:
    return any(one.language == tag for one in entry.examples)


def _has_alternative(entry: Entry, tag: str) -> bool:
    return any(word.language == tag and word.kind == "alternative" for word in entry.words)


FIELDS: dict[str, Callable[[Entry, str], bool]] = {
    "label": _has_label,
    "article": _has_article,
    "plural": _has_plural,
    "definition": _has_definition,
    "example": _has_example,
    "alternative": _has_alternative,
}
OF_NOUNS = ("article", "plural")
"""A verb has neither; substances and things of which there is one have no plural either."""


def is_noun(entry: Entry, tag: str) -> bool:
    """Anything that is not said to be a verb, an adjective …"""
    return any(word.pos in ("", "noun") for word in entry.preferred(tag))


def field_shares(entries: Sequence[Entry], tag: str) -> dict[str, Share]:
    """For each field of a language, how many concepts have it."""
    nouns = [entry for entry in entries if is_noun(entry, tag)]
    return {
        name: Share(sum(has(entry, tag) for entry in chosen), len(chosen))
        for name, has in FIELDS.items()
        for chosen in [nouns if name in OF_NOUNS else entries]
    }


def sound_share(entries: Sequence[Entry], tag: str) -> Share:
    """Of the concepts with a word in a language, how many have its final sound."""
    named = [entry for entry in entries if entry.preferred(tag)]
    return Share(sum(tag in entry.heard for entry in named), len(named))


def picture_share(entries: Sequence[Entry]) -> Share:
    """How many concepts have a picture."""
    return Share(sum(entry.has_picture for entry in entries), len(entries))


def sector_count(entries: Sequence[Entry], languages: Iterable[str]) -> SectorCount:
    """All counts over these concepts, for the languages in which there is any word."""
    used = [tag for tag in languages if any(entry.preferred(tag) for entry in entries)]
    return SectorCount(
        concepts=len(entries),
        picture=picture_share(entries),
        sound={tag: sound_share(entries, tag) for tag in used},
        fields={tag: field_shares(entries, tag) for tag in used},
    )


def by_sector(entries: Sequence[Entry], languages: Sequence[str]) -> dict[str, SectorCount]:
    """The counts of each sector; a shared concept counts in each of its sectors."""
    sectors = sorted({sector for entry in entries for sector in entry.sectors})
    return {
        sector: sector_count([one for one in entries if sector in one.sectors], languages)
        for sector in sectors
    }


def language_states(
    entries: Sequence[Entry], languages: Iterable[str]
) -> dict[str, dict[str, int]]:
    """How far each language is signed off; a concept without a state counts as missing."""
    return {
        tag: {state: counted[state] for state in STATES}
        for tag in languages
        for counted in [Counter(entry.states.get(tag, "missing") for entry in entries)]
    }


def relation_counts(entries: Iterable[Entry]) -> dict[str, int]:
    """Pairs of each kind; that two things can be confused counts once, whoever says it."""
    pairs = set()
    for entry in entries:
        for arrow in entry.relations:
            pair = (entry.slug, arrow.to)
            both_ways = arrow.kind in ("confused_with", "used_with")
            pairs.add((arrow.kind, *(sorted(pair) if both_ways else pair)))
    return dict(sorted(Counter(kind for kind, _one, _other in pairs).items()))
