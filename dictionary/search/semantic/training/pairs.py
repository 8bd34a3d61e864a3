"""Words and phrases of four languages with what they mean in English."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dictionary.search.semantic.training import readers

_MOST_WORDS = 8  # of a phrase
_MOST_MEANINGS = 4
DIRECT, THROUGH, SYNONYM, PHRASE = 3.0, 1.0, 0.7, 1.0  # what a pair weighs
_TRADE = 2.0


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and the English terms that mean the same."""

    lang: str
    text: str
    english: tuple[str, ...]
    weight: float


Lexicon = dict[str, list[str]]


def read_pairs(share: Path, with_wikdict: bool = False) -> list[Pair]:
    """All pairs, each once."""
    found = [*_of_ding(share), *_of_english(share)]
    german = _lexicon(pair for pair in found if pair.lang == "de")
    found += _through(readers.freedict(share, "nld-deu"), "nl", german)
    found += _through(_turned(readers.freedict(share, "deu-nld")), "nl", german)
    dutch = _lexicon(pair for pair in found if pair.lang == "nl")
    found += _through(readers.freedict(share, "fra-nld"), "fr", dutch)
    found += _through(_turned(readers.freedict(share, "nld-fra")), "fr", dutch)
    french = _lexicon(pair for pair in found if pair.lang == "fr")
    found += _through(_turned(readers.freedict(share, "nld-fra")), "nl", french, turned=True)
    if with_wikdict:
        found += _through(readers.freedict(share, "fra-deu"), "fr", german)
        found += _through(_turned(readers.freedict(share, "deu-fra")), "fr", german)
        french = _lexicon(pair for pair in found if pair.lang == "fr")
    found += _through(readers.thesaurus(share), "fr", french, weight=SYNONYM)
    return _each_once(found)


def _of_ding(share: Path) -> Iterator[Pair]:
    for entry in readers.ding(share):
        english = tuple(one for one in entry.others if len(one.split()) <= _MOST_WORDS)
        for word in entry.words[:6]:
            length = len(word.split())
            if not english or length > _MOST_WORDS:
                continue
            weight = PHRASE if length > 3 else DIRECT / 2
            weight *= _TRADE if entry.is_trade else 1.0
            yield Pair("de", word, english[:_MOST_MEANINGS], weight)


def _of_english(share: Path) -> Iterator[Pair]:
    for lang, name in (("nl", "nld-eng"), ("fr", "fra-eng")):
        for entry in readers.freedict(share, name):
            english = tuple(one.removeprefix("to ") for one in entry.others)
            yield Pair(lang, entry.words[0], english[:_MOST_MEANINGS], DIRECT)
    for lang, name in (("nl", "eng-nld"), ("fr", "eng-fra")):
        for entry in readers.freedict(share, name):
            for word in entry.others:
                yield Pair(lang, word, entry.words, DIRECT)


def _lexicon(pairs: Iterable[Pair]) -> Lexicon:
    """What short texts mean in English, the commonest first."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for pair in pairs:
        if len(pair.text.split()) <= 3:
            for place, english in enumerate(pair.english):
                counts[pair.text.lower()][english] += int(10 * pair.weight / (1 + place))
    return {
        text: [word for word, _ in count.most_common(_MOST_MEANINGS)]
        for text, count in counts.items()
    }


def _turned(entries: Iterable[readers.Entry]) -> Iterator[readers.Entry]:
    """The other direction: each translation with the word it translates."""
    for entry in entries:
        for other in entry.others:
            yield readers.Entry((other,), entry.words)


def _through(
    entries: Iterable[readers.Entry],
    lang: str,
    lexicon: Lexicon,
    weight: float = THROUGH,
    turned: bool = False,
) -> list[Pair]:
    """Pairs by way of a third language: what the translations mean in English."""
    made = []
    for entry in entries:
        words, others = (entry.others, entry.words) if turned else (entry.words, entry.others)
        english = _agreed([lexicon[other.lower()] for other in others if other.lower() in lexicon])
        if english:
            made += [Pair(lang, word, english, weight) for word in words]
    return made


def _agreed(meanings: Sequence[list[str]]) -> tuple[str, ...]:
    """The English words that most translations share, so that a second sense counts less."""
    votes = Counter[str]()
    for one in meanings:
        for place, english in enumerate(one):
            votes[english] += int(100 / (1 + place))
    return tuple(word for word, _ in votes.most_common(_MOST_MEANINGS))


def _each_once(pairs: Iterable[Pair]) -> list[Pair]:
    best: dict[tuple[str, str, tuple[str, ...]], Pair] = {}
    for pair in pairs:
        key = (pair.lang, pair.text.lower(), pair.english)
        if key not in best or best[key].weight < pair.weight:
            best[key] = pair
    return list(best.values())
