"""Words written as they were heard, from lists made before the rules of sound were.

The lists hold what Polish, Romanian, Turkish, Ukrainian, Arabic and other learners write.
"""

import pytest

from dictionary.search.engine import SearchIndex
from dictionary.search.phonetics import query_skeletons, skeleton, skeletons
from tests.search.words import LANGUAGES, heard, heard_entries


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex.build(heard_entries())


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_three_hundred_spellings(language: str) -> None:
    assert len({(text, word) for text, word, _ in heard(language)}) >= 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_nearly_all_are_found(index: SearchIndex, language: str) -> None:
    # In a dictionary the same thing in another language is the same concept; here it counts wrong.
    places = []
    for text, word, _ in heard(language):
        found = [hit.concept for hit in index.find(text, lang=language, limit=10)]
        slug = f"{language}-{word}"
        places.append(found.index(slug) + 1 if slug in found else 99)
    assert sum(place == 1 for place in places) / len(places) >= 0.86
    assert sum(place <= 5 for place in places) / len(places) >= 0.95


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("nl", "lijm", "leim"),
        ("nl", "kabel", "cabel"),
        ("fr", "marteau", "marto"),
        ("fr", "échafaudage", "echafodage"),
        ("fr", "perceuse", "perceuze"),
        ("de", "Säge", "sege"),
        ("de", "Leiter", "laiter"),
        ("de", "Rohr", "Ror"),
        ("en", "wrench", "rench"),
        ("en", "light", "lite"),
        ("en", "screw", "skrew"),
    ],
)
def test_what_sounds_alike_is_written_alike(language: str, one: str, other: str) -> None:
    assert skeleton(one, language) == skeleton(other, language)


@pytest.mark.parametrize(
    ("language", "word", "typed"),
    [
        ("de", "Schraube", "szraube"),  # Polish
        ("nl", "ladder", "ladar"),  # Arabic
        ("nl", "steiger", "isteiger"),  # Turkish: a vowel before s and a consonant
        ("de", "Schalter", "şalter"),  # Turkish
        ("fr", "pioche", "piosz"),  # Polish
        ("nl", "lamp", "лямп"),  # Ukrainian letters
        ("nl", "kabel", "كابل"),  # Arabic letters
    ],
)
def test_newcomers_spelling_is_read_as_they_mean_it(language: str, word: str, typed: str) -> None:
    sounds = query_skeletons(typed, [language])
    wanted = skeleton(word, language)
    bare = wanted.translate({ord(vowel): None for vowel in "AIU"})
    assert any(s.translate({ord(vowel): None for vowel in "AIU"}) == bare for s in sounds)


def test_many_words_sound_as_each_would_alone() -> None:
    words = [word for language in LANGUAGES for _, word, _ in heard(language)]
    for language in (*LANGUAGES, "heard"):
        assert skeletons(words, language) == [skeleton(word, language) for word in words]
