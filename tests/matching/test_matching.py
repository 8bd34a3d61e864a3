"""Which rows of lists mean the same thing: evidence, homonyms and near misses."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from dictionary.imports.context import Context
from dictionary.imports.parse import parse_concept
from dictionary.matching import evaluation
from dictionary.matching.base import TermBase, thing_of_row
from dictionary.matching.known import Lexicon
from dictionary.matching.rules import Match, Verdict, likeness
from dictionary.matching.words import form_of

pytestmark = pytest.mark.django_db
LISTS = Path(__file__).resolve().parents[2] / "benchmarks" / "matching" / "lists"


def match(there: list[dict[str, Any]], row: dict[str, Any], *, starter: bool = False) -> Match:
    """What a row means against concepts 1, 2, …"""
    context = Context(None, table=True)
    base = TermBase(None if starter else Lexicon())
    for number, raw in enumerate(there, start=1):
        base.add(number, thing_of_row(parse_concept(raw, number), context))
    return base.match(thing_of_row(parse_concept(row, 1), context))


TAP = {"labels": {"nl": "kraan", "fr": "robinet", "de": "Wasserhahn"}, "category": "plumbing"}
CRANE = {"labels": {"nl": "kraan", "fr": "grue", "de": "Kran"}, "category": "lifting"}


def test_a_homonym_alone_is_perhaps_the_same() -> None:
    assert match([TAP], {"labels": {"nl": "kraan"}}).verdict == Verdict.PERHAPS


def test_a_second_language_tells_the_tap_from_the_crane() -> None:
    found = match([TAP, CRANE], {"labels": {"nl": "kraan", "fr": "grue"}})
    assert (found.verdict, found.concept) == (Verdict.SAME, 2)
    assert {one.kind for one in found.evidence} == {"word"}


def test_two_languages_that_differ_outweigh_one_that_agrees() -> None:
    row = {"labels": {"nl": "kraan", "fr": "grue", "de": "Kran"}}
    assert match([TAP], row).verdict == Verdict.NEW


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("waterpomptang", "pijptang"),
        ("steeksleutel", "ringsleutel"),
        ("bout M8", "bout M10"),
        ("hamer", "klauwhamer"),
        ("houtschroef", "metaalschroef"),
    ],
)
def test_a_near_miss_is_never_the_same(one: str, other: str) -> None:
    found = match([{"labels": {"nl": one}}], {"labels": {"nl": other}})
    assert found.verdict == Verdict.NEW


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("waterpomptang", "water pomp-tang"),
        ("waterpomptang", "de Waterpomptang (Bahco)"),
        ("waterpomptang", "waterpomptangen"),
        ("waterpomptang", "waterpomtang"),
        ("Engelse sleutel", "sleutel, Engelse"),
        ("verstelbare sleutel", "VERSTELBARE SLEUTEL 250 mm"),
    ],
)
def test_another_way_to_write_it_is_the_same(one: str, other: str) -> None:
    found = match([{"labels": {"nl": one}}], {"labels": {"nl": other}})
    assert found.verdict == Verdict.SAME, found


def test_an_umlaut_may_be_written_out() -> None:
    found = match([{"labels": {"de": "Bügelsäge"}}], {"labels": {"de": "Buegelsaege"}})
    assert found.verdict == Verdict.SAME


def test_a_known_word_that_is_nearly_another_is_no_slip() -> None:
    there = [{"labels": {"nl": "schroefboor"}}, {"labels": {"nl": "schroefmoer"}}]
    assert match(there, {"labels": {"nl": "schroefmoer"}}).concept == 2


def test_a_row_in_another_language_alone_is_found_by_the_starter_words() -> None:
    there = [{"labels": {"nl": "schroevendraaier"}}]
    assert match(there, {"labels": {"fr": "tournevis"}}, starter=True).concept == 1
    assert match(there, {"labels": {"fr": "tournevis"}}).verdict == Verdict.NEW


def test_the_same_picture_speaks_for_the_same_thing() -> None:
    context = Context(None, table=True)
    base = TermBase(Lexicon())
    row = parse_concept({"labels": {"nl": "papegaaienbek"}}, 1)
    base.add(1, thing_of_row(parse_concept({"labels": {"nl": "tang"}}, 1), context, ["ff00ff00"]))
    found = base.match(thing_of_row(row, context, ["ff00ff01"]))
    assert "picture" in {one.kind for one in found.evidence}
    assert found.verdict != Verdict.NEW


def test_definitions_that_agree_make_a_homonym_sure() -> None:
    meaning = {"nl": "Een machine die zware lasten op de werf optilt."}
    there = [TAP, {**CRANE, "definitions": meaning}]
    found = match(there, {"labels": {"nl": "kraan"}, "definitions": meaning})
    assert found.concept == 2


def test_sizes_that_differ_are_different_things() -> None:
    assert likeness(form_of("bout M8", "nl"), form_of("bout M10", "nl"))[1] == 0
    assert likeness(form_of("bout M8", "nl"), form_of("bout", "nl"))[1] > 0.9


@pytest.mark.slow
def test_our_own_lists_reach_the_figures() -> None:
    out = StringIO()
    call_command("evaluate_matching", str(LISTS), "--json", stdout=out)
    figures = json.loads(out.getvalue())
    assert figures["n"] == 1500
    assert figures["same"]["precision"] >= 0.95
    assert figures["same"]["recall"] >= 0.85
    assert figures["same_or_perhaps"]["recall"] >= 0.97


def test_gold_may_name_rows_in_either_direction_and_funds_without_ending(tmp_path: Path) -> None:
    (tmp_path / "volta.csv").write_text("id,label_nl\n1,waterpomptang\n2,slijpschijf\n")
    (tmp_path / "educam.csv").write_text("id;label_nl\n7;waterpomptang\n8;krukas\n")
    lines = [
        {"file": "volta", "id": "1", "same_as": [["educam", 7]]},
        {"file": "volta", "id": "2", "same_as": []},
        {"file": "educam", "id": "7", "same_as": []},
    ]
    (tmp_path / "gold.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    outcomes = evaluation.run(tmp_path, Context(None, table=True), Lexicon())
    figures = evaluation.report(outcomes)
    assert (figures["n"], figures["doubles"]) == (4, 1)
    assert figures["same"] == {"said": 1, "precision": 1.0, "recall": 1.0, "f1": 1.0}
