"""The content report: what is complete, and what a program can see wrong."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from dictionary import hooks
from dictionary.content.entries import Arrow, Entry, Sentence, Word
from dictionary.content.findings import (
    article_agrees,
    doubles,
    hollow_definitions,
    long_sentences,
    missing_languages,
    without_relation,
)
from dictionary.content.measures import Share, relation_counts
from dictionary.content.report import content_report
from dictionary.content.stored import entries_from_database
from dictionary.hooks import Sound, Utterance
from dictionary.models import Concept, ConceptLanguage, Photo, Relation
from sectors.funds.models import Fund


def hammer(**changes: object) -> Entry:
    """A concept that lacks nothing in Dutch."""
    entry = Entry(
        "hammer",
        sectors=("wood",),
        words=[
            Word("nl", "hamer", article="de", gender="c", plural="hamers", pos="noun"),
            Word("nl", "moker", kind="alternative"),
        ],
        definitions=[Sentence("nl", "Je slaat er nagels mee in hout.")],
        examples=[Sentence("nl", "Geef mij de hamer eens.")],
        relations=[Arrow("used_with", "nail")],
    )
    for name, value in changes.items():
        setattr(entry, name, value)
    return entry


def test_a_complete_word_counts_in_every_field() -> None:
    report = content_report([hammer()], core=["nl"])
    assert report.sectors["wood"].fields["nl"] == dict.fromkeys(
        ["label", "article", "plural", "definition", "example", "alternative"], Share(1, 1)
    )
    assert (report.all.concepts, report.shared, report.signs) == (1, 0, 0)


def test_a_language_without_any_word_is_no_column() -> None:
    assert list(content_report([hammer()]).all.fields) == ["nl"]


def test_a_verb_needs_no_article_and_no_plural() -> None:
    drill = hammer(slug="to-drill", words=[Word("nl", "boren", pos="verb")])
    fields = content_report([hammer(), drill]).all.fields["nl"]
    assert (fields["label"], fields["article"]) == (Share(2, 2), Share(1, 1))


def test_a_shared_concept_counts_in_each_of_its_sectors() -> None:
    report = content_report([hammer(sectors=("wood", "metal"))])
    assert {name: count.concepts for name, count in report.sectors.items()} == {
        "wood": 1,
        "metal": 1,
    }
    assert report.shared == 1


def test_a_word_of_two_concepts_is_a_double_however_it_is_written() -> None:
    other = hammer(slug="mallet", words=[Word("nl", "Hamer ")])
    (double,) = doubles([hammer(), other])
    assert (double.word, double.concepts) == ("hamer", ("hammer", "mallet"))


def test_the_same_word_in_two_languages_or_as_an_alternative_is_no_double() -> None:
    others = [
        hammer(slug="mallet", words=[Word("de", "Hamer")]),
        hammer(slug="club", words=[Word("nl", "hamer", kind="alternative")]),
    ]
    assert doubles([hammer(), *others]) == []


def test_a_concept_that_another_one_points_to_has_a_relation() -> None:
    nail, lonely = hammer(slug="nail", relations=[]), hammer(slug="glue", relations=[])
    assert without_relation([hammer(), nail, lonely]) == ["glue"]


@pytest.mark.parametrize(
    ("tag", "label", "text"),
    [
        ("nl", "hamer", "Een hamer is een gereedschap."),
        ("fr", "marteau", "C'est un marteau."),
        ("de", "Hammer", "Der Hammer ist ein Werkzeug."),
        ("en", "claw hammer", "A claw hammer is a hammer."),
        ("nl", "hamer", "—"),
    ],
)
def test_a_definition_with_only_its_own_word_says_nothing(tag: str, label: str, text: str) -> None:
    entry = hammer(words=[Word(tag, label)], definitions=[Sentence(tag, text)])
    assert [finding.said for finding in hollow_definitions([entry])] == [text]


def test_a_definition_that_says_what_it_is_for_is_not_hollow() -> None:
    assert hollow_definitions([hammer()]) == []


def test_a_sentence_of_more_than_twenty_words_is_too_long_for_a_newcomer() -> None:
    twenty = " ".join(["woord"] * 20) + "."
    long = " ".join(["woord"] * 21) + "."
    entry = hammer(definitions=[Sentence("nl", f"{twenty} {twenty}")])
    assert long_sentences([entry]) == []
    entry.examples = [Sentence("nl", f"{twenty} {long}")]
    (finding,) = long_sentences([entry])
    assert (finding.field, finding.said) == ("example", long)


@pytest.mark.parametrize(
    ("tag", "article", "gender"),
    [
        ("nl", "het", "c"), ("nl", "de", "n"), ("nl", "der", "m"), ("fr", "le", "f"),
        ("fr", "la", "m"), ("de", "der", "f"), ("de", "die", "m"), ("de", "das", "m"),
    ],
)  # fmt: skip
def test_an_article_that_disagrees_with_the_gender_is_found(
    tag: str, article: str, gender: str
) -> None:
    word = Word(tag, "x", article=article, gender=gender)
    assert not article_agrees(word)
    report = content_report([hammer(words=[word])])
    assert [one.said for one in report.faults.wrong_articles] == [f"{article} x: {gender}"]


@pytest.mark.parametrize(
    ("tag", "article", "gender"),
    [
        ("nl", "de", "c"), ("nl", "de", "f"), ("nl", "het", "n"), ("nl", "", "c"),
        ("fr", "l'", "f"), ("fr", "les", "m"), ("de", "die", ""), ("en", "an", ""),
        ("pl", "ta", "x"),
    ],
)  # fmt: skip
def test_an_article_that_agrees_or_that_no_rule_knows_is_left_alone(
    tag: str, article: str, gender: str
) -> None:
    assert article_agrees(Word(tag, "x", article=article, gender=gender))


def test_a_missing_core_language_is_named() -> None:
    found = missing_languages([hammer()], ["nl", "fr"])
    assert [(one.concept, one.language) for one in found] == [("hammer", "fr")]


def test_a_pair_that_both_sides_name_counts_once() -> None:
    bolt = hammer(slug="bolt", relations=[Arrow("confused_with", "screw")])
    screw = hammer(slug="screw", relations=[Arrow("confused_with", "bolt"), Arrow("part_of", "x")])
    assert relation_counts([bolt, screw]) == {"confused_with": 1, "part_of": 1}


def run(*options: str) -> str:
    out = StringIO()
    call_command("content_report", *options, stdout=out)
    return out.getvalue()


def test_the_command_counts_what_the_database_holds(voltage_tester: Concept, volta: Fund) -> None:
    common = Fund.objects.get(slug="common")
    meter = Concept.objects.create(slug="multimeter", fund=common, status="published")
    Relation.objects.create(concept=voltage_tester, kind="confused_with", target=meter, fund=volta)
    Photo.objects.create(
        concept=voltage_tester, maker="Bart", licence="CC0-1.0", fund=volta, sha256="1"
    )
    ConceptLanguage.objects.update_or_create(
        concept=voltage_tester, language_id="nl", defaults={"status": "checked"}
    )
    told = json.loads(run("--json"))
    assert told["statuses"] == {"published": 2}
    sector = told["sectors"]["electrotechnics"]
    assert sector["picture"] == {"have": 1, "of": 1}
    assert sector["fields"]["nl"]["article"] == {"have": 1, "of": 1}
    assert sector["fields"]["fr"]["article"] == {"have": 0, "of": 1}
    assert sector["fields"]["de"]["definition"] == {"have": 1, "of": 1}
    assert told["language_status"]["nl"]["checked"] == 1
    assert told["relations"] == {"confused_with": 1}
    assert told["faults"]["without_sector"] == ["multimeter"]
    assert len(told["faults"]["missing_languages"]) == 4


def test_the_table_names_every_section_and_the_first_places(voltage_tester: Concept) -> None:
    text = run()
    assert "1 concepts (1 published)" in text
    assert "Concepts without any relation: 1\n  voltage-tester" in text
    assert "Sentences too long for B1: none" in text
    assert "electrotechnics" in text


def test_a_retired_concept_is_not_counted(voltage_tester: Concept) -> None:
    voltage_tester.status = "retired"
    voltage_tester.save()
    assert json.loads(run("--json"))["all"]["concepts"] == 0


@pytest.mark.django_db
def test_an_empty_dictionary_has_a_report_too() -> None:
    assert run().startswith("0 concepts (none)")


def test_only_a_final_sound_counts_as_heard(
    voltage_tester: Concept, monkeypatch: pytest.MonkeyPatch
) -> None:
    def say(utterances: list[Utterance]) -> list[Sound | None]:
        sounds = {"nl": Sound("/a", True, provisional=False), "fr": Sound("/b", False, True)}
        return [sounds.get(utterance.language) for utterance in utterances]

    registry: hooks.Registry[hooks.SoundProvider] = hooks.Registry()
    registry.register(say)  # type: ignore[arg-type]
    monkeypatch.setattr(hooks, "sound_providers", registry)
    (entry,) = entries_from_database()
    assert entry.heard == {"nl"}
    assert json.loads(run("--json"))["all"]["sound"]["fr"] == {"have": 0, "of": 1}


def test_the_report_asks_few_questions_however_many_concepts(
    voltage_tester: Concept,
    volta: Fund,
    django_assert_max_num_queries: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hooks, "sound_providers", hooks.Registry[hooks.SoundProvider]())
    for number in range(20):
        Concept.objects.create(slug=f"thing-{number}", fund=volta, status="published")
    with django_assert_max_num_queries(10):  # type: ignore[operator]
        assert len(entries_from_database()) == 21
