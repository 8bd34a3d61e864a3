"""Faults that a program can see in words. Each function answers one question of an editor."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dictionary.content.entries import Entry, Sentence, Word
from dictionary.content.hollow import HOLLOW
from dictionary.search.fold import fold

LONGEST_SENTENCE = 20
"""Words. A longer sentence is not B1: a newcomer loses its beginning."""

GENDERS: dict[str, dict[str, frozenset[str]]] = {
    "nl": {"de": frozenset("cmf"), "het": frozenset("n")},
    "fr": {
        "le": frozenset("m"), "la": frozenset("f"), "un": frozenset("m"), "une": frozenset("f"),
        "l'": frozenset("mf"), "l’": frozenset("mf"), "les": frozenset("mf"),
    },
    "de": {"der": frozenset("m"), "die": frozenset("f"), "das": frozenset("n")},
}  # fmt: skip
"""Which genders an article can have. Dutch `de` is common, or what old books say: m or f."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\s»”\"]+")


@dataclass(frozen=True, slots=True)
class Double:
    """One word that is the preferred word of several concepts."""

    language: str
    word: str
    concepts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A place to look at: `said` is what stands there."""

    concept: str
    language: str
    field: str
    said: str


def doubles(entries: Iterable[Entry]) -> list[Double]:
    """The same preferred word in one language on two concepts, however it is written."""
    seen: dict[tuple[str, str], dict[str, str]] = {}
    for entry in entries:
        for word in entry.words:
            if word.kind == "preferred":
                key = (word.language, fold(word.text))
                seen.setdefault(key, {}).setdefault(entry.slug, word.text)
    return [
        Double(language, next(iter(texts.values())), tuple(sorted(texts)))
        for (language, _folded), texts in sorted(seen.items())
        if len(texts) > 1
    ]


def without_relation(entries: Sequence[Entry]) -> list[str]:
    """Concepts that point to no other one, and to which none points."""
    pointed_to = {arrow.to for entry in entries for arrow in entry.relations}
    return sorted(
        entry.slug for entry in entries if not entry.relations and entry.slug not in pointed_to
    )


def without_sector(entries: Iterable[Entry]) -> list[str]:
    """Concepts that no sector shows."""
    return sorted(entry.slug for entry in entries if not entry.sectors)


def missing_languages(entries: Iterable[Entry], core: Sequence[str]) -> list[Finding]:
    """Core languages in which a concept has no word."""
    return [
        Finding(entry.slug, tag, "label", "")
        for entry in entries
        for tag in core
        if not entry.preferred(tag)
    ]


def hollow_definitions(entries: Iterable[Entry]) -> list[Finding]:
    """Definitions that say only the word itself: “A hammer is a tool.”"""
    return [
        Finding(entry.slug, sentence.language, "definition", sentence.text)
        for entry in entries
        for sentence in entry.definitions
        if _is_hollow(sentence, entry)
    ]


def _is_hollow(sentence: Sentence, entry: Entry) -> bool:
    own = {
        part
        for word in entry.words
        if word.language == sentence.language
        for part in fold(f"{word.text} {word.plural}").split()
    }
    empty = own | HOLLOW.get(sentence.language, frozenset())
    return all(part in empty for part in fold(sentence.text).split())


def long_sentences(entries: Iterable[Entry]) -> list[Finding]:
    """Sentences with more words than a reader at level B1 keeps in mind."""
    return [
        Finding(entry.slug, language, field, said)
        for entry in entries
        for field, sentences in (("definition", entry.definitions), ("example", entry.examples))
        for language, said in _single(sentences)
        if count_words(said) > LONGEST_SENTENCE
    ]


def _single(sentences: Iterable[Sentence]) -> Iterator[tuple[str, str]]:
    for sentence in sentences:
        for said in _SENTENCE_END.split(sentence.text):
            yield sentence.language, said


def count_words(text: str) -> int:
    """How many words a sentence has; a dash alone is none."""
    return sum(any(letter.isalnum() for letter in part) for part in text.split())


def wrong_articles(entries: Iterable[Entry]) -> list[Finding]:
    """Articles that disagree with the gender, or that the language does not have."""
    return [
        Finding(entry.slug, word.language, "article", f"{word.article} {word.text}: {word.gender}")
        for entry in entries
        for word in entry.words
        if not article_agrees(word)
    ]


def article_agrees(word: Word) -> bool:
    """True also where nothing can be said: no article, no gender, or a language without a rule."""
    known = GENDERS.get(word.language)
    if known is None or not word.article:
        return True
    genders = known.get(word.article)
    return genders is not None and (not word.gender or word.gender in genders)
