"""Describe the thing without knowing its name."""

from collections.abc import Callable

import pytest

from dictionary.models import Concept, Definition
from dictionary.search import live
from dictionary.search.hits import Hit, Ranked, Reason
from dictionary.search.meaning.descriptions import Descriptions, worth_showing
from dictionary.search.meaning.passages import Passage, Passages, passage_arrays
from dictionary.search.meaning.words import stems
from sectors.funds.models import User


def passages() -> Passages:
    return Passages(
        passage_arrays(
            [
                Passage("ladder", "en", "ladder", "You climb on it to reach high places."),
                Passage("ladder", "nl", "ladder", "Je klimt erop om hoog te kunnen werken."),
                Passage("hammer", "en", "hammer", "You drive nails into wood with it."),
                Passage("hammer", "nl", "hamer", "Je slaat er spijkers mee in het hout."),
                Passage("bucket", "en", "bucket", "You carry water or sand in it."),
            ]
        )
    )


def found_by(
    written: Passages,
    text: str,
    lang: str = "en",
    without: tuple[str, ...] = (),
    letters: tuple[Ranked, ...] | list[Ranked] = (),
) -> list[Ranked]:
    """Found by words alone, without a model."""
    return worth_showing(
        Descriptions(written, None).ranked(text, lang, None, letters, without), None
    )


@pytest.mark.parametrize(
    ("text", "lang", "meant"),
    [
        ("something to climb to a high place", "en", "ladder"),
        ("spijkers slaan in hout", "nl", "hammer"),
        ("carrying sand", "en", "bucket"),
        ("nails in the wood", "en", "hammer"),
    ],
)
def test_a_description_finds_the_thing(text: str, lang: str, meant: str) -> None:
    found = found_by(passages(), text, lang)
    assert [one.hit.concept for one in found][:1] == [meant]
    assert found[0].hit.reason is Reason.MEANING
    assert 0 < found[0].hit.score < 1


@pytest.mark.parametrize(
    "text", ["a dog that barks", "wood", "you and it", "zzz qqq", "water soup"]
)
def test_a_chance_word_is_not_enough(text: str) -> None:
    assert found_by(passages(), text) == []


def test_a_concept_that_changed_is_left_out() -> None:
    assert found_by(passages(), "climb high places", without=("ladder",)) == []


def test_nothing_written_finds_nothing() -> None:
    assert found_by(Passages(passage_arrays([])), "climb high places") == []


def test_empty_words_and_endings_do_not_count() -> None:
    assert stems("Hiermee draai je schroeven", "nl") == ["drai", "schro"]
    assert stems("the screws", "en") == ["screw"]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("nl", "meten", "meet"),
        ("nl", "schijven", "schijf"),
        ("nl", "planken", "plank"),
        ("nl", "muren", "muur"),
        ("fr", "couper", "coupe"),
        ("fr", "clous", "clou"),
        ("de", "messen", "messe"),
        ("de", "Drähten", "Draht"),
        ("en", "walls", "wall"),
        ("en", "cutting", "cuts"),
    ],
)
def test_inflections_share_a_stem(language: str, one: str, other: str) -> None:
    assert stems(one, language) == stems(other, language)


def ranked(slug: str, score: float, reason: Reason) -> Ranked:
    return Ranked(score, Hit(slug, score, reason, slug, "en"))


def test_letters_that_are_sure_keep_their_say() -> None:
    found = found_by(passages(), "climb high places", letters=[ranked("hammer", 0.9, Reason.FUZZY)])
    assert found[0].hit.concept == "hammer"
    assert found[0].hit.reason is Reason.FUZZY
    assert found[1].hit.concept == "ladder"


@pytest.mark.django_db
def test_a_description_finds_a_published_concept(
    voltage_tester: Concept, bart: User, make_concept: Callable[..., Concept]
) -> None:
    live.reset()
    make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
    hits = live.find("meten of er spanning is", lang="nl")
    assert [hit.concept for hit in hits] == [voltage_tester.slug]
    assert hits[0].reason == Reason.MEANING
    assert hits[0].matched_text == "spanningstester"


@pytest.mark.django_db
def test_a_changed_definition_counts_at_once(voltage_tester: Concept) -> None:
    from dictionary.models import SearchChange

    live.reset()
    assert live.find("groen lampje gaat branden", lang="nl") == []
    Definition.objects.filter(concept=voltage_tester, language="nl").update(
        text="Een groen lampje gaat branden."
    )
    SearchChange.objects.create(concept_slug=voltage_tester.slug)
    hits = live.find("groen lampje gaat branden", lang="nl")
    assert [hit.concept for hit in hits] == [voltage_tester.slug]
