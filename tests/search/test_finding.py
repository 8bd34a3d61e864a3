"""What a visitor types and what the index answers, without a database."""

import pytest

from dictionary.search.endings import inflected
from dictionary.search.engine import SearchIndex
from dictionary.search.hits import Entry, QueryTooLong, Reason
from tests.search.words import tool_entries


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex.build(tool_entries())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("schrovendraaier", "screwdriver"),
        ("schrovendraier", "screwdriver"),
        ("perceuze", "drill"),
        ("boorm", "drill"),
        ("marto", "hammer"),
        ("schluesel", "key"),
        ("schluessel", "key"),
        ("schlussel", "key"),
        ("SCHLÜSSEL", "key"),
        ("boor machine", "drill"),
        ("haakseslijper", "angle-grinder"),
        ("haakse-slijper", "angle-grinder"),
        ("slijper haakse", "angle-grinder"),
        ("de hamer", "hammer"),
        ("le marteau", "hammer"),
        ("l'échelle", "ladder"),
        ("echelle", "ladder"),
        ("die Leiter", "ladder"),
        ("cle a molette", "adjustable-wrench"),
        ("молоток", "hammer"),
        ("молотк", "hammer"),
        ("مِطْرَقة", "hammer"),
        ("🔨 hamer", "hammer"),
        ("\x00hamer\x07", "hammer"),
    ],
)
def test_it_finds_what_was_meant(index: SearchIndex, typed: str, meant: str) -> None:
    assert [hit.concept for hit in index.find(typed)][:1] == [meant]


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "...", "🔨", "\x00\x07", "xqzzvw", "blorfgat", "qqq", "'; DROP TABLE--",
     "{{ 7*7 }}", "zzzzzzzzzzzzzzzzzzzz", "asdfghjkl", "a" * 200],
)  # fmt: skip
def test_nonsense_finds_nothing(index: SearchIndex, typed: str) -> None:
    assert index.find(typed) == []


def test_a_query_of_two_hundred_letters_is_the_longest(index: SearchIndex) -> None:
    index.find("x" * 200)
    with pytest.raises(QueryTooLong):
        index.find("x" * 201)


def test_a_concept_appears_once_however_many_of_its_words_match(index: SearchIndex) -> None:
    slugs = [hit.concept for hit in index.find("hammer")]
    assert slugs.count("hammer") == 1


def test_scores_are_shares_and_fall(index: SearchIndex) -> None:
    for typed in ("hamer", "schrovendraier", "sleutl", "kab", "e"):
        scores = [hit.score for hit in index.find(typed, lang="nl")]
        assert all(0 < score <= 1 for score in scores)


@pytest.mark.parametrize(
    ("typed", "reason", "part"),
    [
        ("hamer", Reason.EXACT, "hamer"),
        ("boorm", Reason.PREFIX, "boorm"),
        ("slijp", Reason.PREFIX, "slijp"),
        ("schroevenxdraaier", Reason.FUZZY, "schroevendraaier"),
        ("perceuze", Reason.SOUNDS_LIKE, "perceuse"),
    ],
)
def test_it_says_why_and_which_part(
    index: SearchIndex, typed: str, reason: Reason, part: str
) -> None:
    hit = index.find(typed)[0]
    assert hit.reason == reason
    assert hit.span is not None
    assert hit.matched_text[hit.span.start : hit.span.end] == part


def test_the_matched_word_is_shown_as_the_editor_wrote_it(index: SearchIndex) -> None:
    hit = index.find("schluessel")[0]
    assert (hit.matched_text, hit.matched_lang) == ("Schlüssel", "de")


def test_the_visitors_language_comes_first_among_equals() -> None:
    index = SearchIndex.build([Entry("a", "bout", "nl"), Entry("b", "bout", "fr")])
    assert index.find("bout", lang="fr")[0].concept == "b"
    assert index.find("bout", lang="nl")[0].concept == "a"


def test_the_visitors_sector_comes_first_among_equals() -> None:
    index = SearchIndex.build(
        [
            Entry("a", "klem", "nl", sectors=("wood",)),
            Entry("b", "klem", "nl", sectors=("metal",)),
        ]
    )
    assert index.find("klem", sector="metal")[0].concept == "b"
    assert index.find("klem", sector="wood")[0].concept == "a"


def test_the_popular_concept_comes_first_among_equals() -> None:
    index = SearchIndex.build([Entry("a", "klem", "nl"), Entry("b", "klem", "nl", weight=0.9)])
    assert index.find("klem")[0].concept == "b"


def test_suggestions_begin_with_what_was_typed(index: SearchIndex) -> None:
    found = index.suggest("sch", lang="nl")
    assert {hit.concept for hit in found} == {"screwdriver", "key"}
    assert index.suggest("xq") == []


def test_an_index_without_words_answers_nothing() -> None:
    index = SearchIndex.build([])
    assert index.find("hamer") == []
    assert index.suggest("h") == []


def test_labels_without_letters_do_no_harm() -> None:
    index = SearchIndex.build(
        [Entry("x", "+++", "nl"), Entry("y", "", "nl"), Entry("z", "a\nb\x01c\x00", "nl")]
    )
    assert [hit.concept for hit in index.find("a b c")] == ["z"]


COMPOUNDS = [
    Entry("ring", "ringsleutel", "nl"),
    Entry("fork", "steeksleutel", "nl"),
    Entry("socket", "dopsleutel", "nl"),
    Entry("pliers", "waterpomptang", "nl"),
    Entry("any-pliers", "tang", "nl"),
    Entry("key", "sleutel", "nl"),
    Entry("pipe-wrench", "Rohrschlüssel", "de"),
]


def test_compounds_that_end_in_the_word_come_after_the_word_itself() -> None:
    hits = SearchIndex.build(COMPOUNDS).find("sleutel", lang="nl")
    assert [hit.concept for hit in hits[:4]] == ["key", "socket", "ring", "fork"]
    assert [hit.reason for hit in hits[:2]] == [Reason.EXACT, Reason.PART]
    part = hits[1]
    assert part.span is not None
    assert part.matched_text[part.span.start :] == "sleutel"


def test_compounds_are_found_where_the_word_does_not_stand_alone() -> None:
    index = SearchIndex.build(entry for entry in COMPOUNDS if entry.slug != "key")
    parts = [hit.concept for hit in index.find("sleutel") if hit.reason is Reason.PART]
    assert parts == ["socket", "ring", "fork"]


def test_what_ends_in_the_word_comes_before_what_only_begins_with_it() -> None:
    """He who types the name of a kind of tools means one of them, not who makes or carries it."""
    index = SearchIndex.build(
        [*COMPOUNDS, Entry("maker", "sleutelaar", "nl"), Entry("ring", "sleutels", "nl")]
    )
    found = [hit.matched_text for hit in index.find("sleutel", lang="nl")]
    assert found.index("sleutelaar") > found.index("steeksleutel")
    assert found[:2] == ["sleutel", "sleutels"]
    assert index.find("sleutelaa", lang="nl")[0].concept == "maker"


def test_the_chance_end_of_one_word_is_no_part() -> None:
    hits = SearchIndex.build(COMPOUNDS).find("hlüssel")
    assert all(hit.reason is not Reason.PART for hit in hits)


def test_another_form_of_the_word_comes_before_words_that_begin_so() -> None:
    index = SearchIndex.build(
        [Entry("saw", "zaag", "nl"), Entry("cap", "zaagjeskapverlenger", "nl")]
    )
    assert [hit.concept for hit in index.find("zaagjes", lang="nl")] == ["saw", "cap"]


@pytest.mark.parametrize(
    ("language", "one", "other", "same"),
    [
        ("nl", "hamers", "hamer", True),
        ("nl", "pannen", "pan", True),
        ("fr", "clous", "clou", True),
        ("de", "leitern", "leiter", True),
        ("en", "cutting", "cuts", True),
        ("nl", "hamster", "hamer", False),
        ("nl", "bank", "bankschroef", False),
        ("xx", "hamers", "hamer", False),
    ],
)
def test_endings_make_no_other_word(language: str, one: str, other: str, same: bool) -> None:
    assert inflected(one, other, language) is same


def test_a_large_index_finds_short_words_with_one_slip() -> None:
    letters = "abdefgiklmnoprstuvz"
    words = {a + b + c + d for a in letters[::2] for b in "aeiou" for c in letters for d in "aeo"}
    index = SearchIndex.build([Entry(word, word, "nl") for word in sorted(words | {"sapo"})])
    assert index.rows > 2_000
    assert "sapo" in [hit.concept for hit in index.find("sxpo", limit=20)]
