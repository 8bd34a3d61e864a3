"""The starter words are as many and as complete as five funds asked for. Reads the files alone."""

import json
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest

from dictionary.content.entries import CORE, Entry, entries_from_rows
from dictionary.content.measures import FIELDS, OF_NOUNS, field_shares, relation_counts
from dictionary.content.report import find_faults
from dictionary.imports.files import read_rows
from dictionary.imports.parse import parse_concept
from dictionary.starter_content import STARTER, word_files
from sectors.funds.models import SECTOR_NAMES

FUND_OF = {
    "electrotechnics.jsonl": "volta",
    "construction.jsonl": "constructiv",
    "wood.jsonl": "woodwize",
    "metal.jsonl": "mtechplus",
    "automotive.jsonl": "educam",
    "common.jsonl": "common",
}
KNOWN_DOUBLES = {("nl", "accu"), ("de", "graben")}
"""Words that really mean two things: the battery of a car or of a tool, to dig and a trench."""


@cache
def words() -> list[Entry]:
    rows = [parse_concept(raw, number) for path in word_files() for number, raw in read_rows(path)]
    return entries_from_rows(rows)


@cache
def lines(name: str) -> list[dict[str, Any]]:
    text = (STARTER / name).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_there_are_five_hundred_concepts_and_a_hundred_are_shared() -> None:
    assert len(words()) >= 500
    assert sum(len(entry.sectors) > 1 for entry in words()) >= 100


def test_every_sector_has_eighty_five() -> None:
    counts = Counter(sector for entry in words() for sector in entry.sectors)
    assert set(counts) == set(SECTOR_NAMES)
    assert min(counts.values()) >= 85, counts


@pytest.mark.parametrize("tag", CORE)
def test_each_language_is_complete(tag: str) -> None:
    shares = field_shares(words(), tag)
    assert set(shares) == set(FIELDS)
    for name in ("label", "definition", "example"):
        assert shares[name].have == shares[name].of == len(words()), name
    for name in OF_NOUNS:  # not all: a substance has no plural, and in English no article
        assert shares[name].have / shares[name].of >= 0.8, name
    assert shares["alternative"].have >= 350


@pytest.mark.parametrize(
    ("kind", "least"),
    [("confused_with", 130), ("used_with", 250), ("part_of", 150), ("broader", 1)],
)
def test_there_are_enough_pairs(kind: str, least: int) -> None:
    assert relation_counts(words())[kind] >= least


def test_every_relation_leads_to_another_concept() -> None:
    slugs = {entry.slug for entry in words()}
    wrong = [
        (entry.slug, arrow.to)
        for entry in words()
        for arrow in entry.relations
        if arrow.to not in slugs or arrow.to == entry.slug
    ]
    assert wrong == []


def test_thirty_signs_are_concepts_each_with_one_code() -> None:
    signs = [entry for entry in words() if entry.category.startswith("safety-signs")]
    assert len(signs) >= 30
    codes = [entry.signs for entry in signs]
    assert all(len(code) == 1 for code in codes)
    assert len(set(codes)) == len(signs)


def test_a_program_finds_nothing_wrong() -> None:
    faults = find_faults(words())
    assert {(one.language, one.word.casefold()) for one in faults.doubles} <= KNOWN_DOUBLES
    assert faults.missing_languages == []
    assert faults.hollow_definitions == []
    assert faults.long_sentences == []
    assert faults.wrong_articles == []
    assert faults.without_sector == []
    assert len(faults.without_relation) <= 3, faults.without_relation


@pytest.mark.parametrize("name", FUND_OF)
def test_a_file_is_sorted_and_holds_the_words_of_its_own_fund(name: str) -> None:
    slugs = [line["slug"] for line in lines(name)]
    assert slugs == sorted(set(slugs))
    assert {line["fund"] for line in lines(name)} == {FUND_OF[name]}
    shared = name == "common.jsonl"
    for line in lines(name):
        assert (len(line["sectors"]) > 1) is shared, line["slug"]


def test_a_concept_stands_in_one_file_only() -> None:
    counts = Counter(line["slug"] for name in FUND_OF for line in lines(name))
    assert [slug for slug, count in counts.items() if count > 1] == []


def test_every_category_is_known() -> None:
    known = {line["path"] for line in lines("categories.jsonl")}
    assert {entry.category for entry in words()} <= known


def test_an_example_says_something_else_than_the_definition() -> None:
    for entry in words():
        said = {one.text for one in entry.definitions}
        assert not said & {one.text for one in entry.examples}, entry.slug


def test_a_word_stands_there_without_its_article() -> None:
    article = re.compile(r"(de|het|een|le|la|les|un|une|der|die|das|ein|eine|the|an?) ", re.I)
    wrong = [
        word.text
        for entry in words()
        for word in entry.words
        if word.kind == "preferred" and article.match(word.text)
    ]
    assert wrong == []
