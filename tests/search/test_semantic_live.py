"""Meaning in live search: the vectors of the snapshot, changes at once, the re-fit, no model."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from dictionary.models import Concept, Definition, SearchChange
from dictionary.search import live, rebuild
from dictionary.search.hits import Reason
from dictionary.search.semantic import encoders, own
from dictionary.search.semantic.file import write_model
from sectors.funds.models import User
from tests.search.test_semantic import model

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def tiny_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The shipped model is the small one of these tests."""
    shipped = tmp_path / "shipped.vectors"
    write_model(shipped, model())
    for module in (encoders, own):
        monkeypatch.setattr(module, "SHIPPED", shipped)
    monkeypatch.setattr(encoders, "refit_path", lambda: tmp_path / "refit.vectors")
    monkeypatch.setattr(own, "refit_path", lambda: tmp_path / "refit.vectors")
    encoders.forget()
    live.reset()
    yield
    encoders.forget()
    live.reset()


@pytest.fixture
def cutter(bart: User, make_concept: Callable[..., Concept]) -> Concept:
    concept = make_concept(bart, "volta", nl="pijpsnijder", fr="coupe-tube")
    concept.definitions.create(language_id="nl", text="Snijden van een buis.", fund=concept.fund)
    other = make_concept(bart, "volta", nl="hamer", fr="marteau")
    other.definitions.create(language_id="nl", text="Spijker slaan in hout.", fund=other.fund)
    for one in (concept, other):
        SearchChange.objects.create(concept_slug=one.slug)
    return concept


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("ding om een pijp te knippen", "nl"),
        ("outil pour couper un tuyau", "fr"),
        ("outil pour couper un tuyau", "nl"),  # on the Dutch page
        ("thing to cut a pipe", "en"),
    ],
)
def test_other_words_for_the_same_thing_find_it(cutter: Concept, text: str, lang: str) -> None:
    hits = live.find(text, lang=lang)
    assert hits[0].concept == cutter.slug
    assert hits[0].reason is Reason.MEANING


def test_what_no_text_says_finds_nothing(cutter: Concept) -> None:
    assert live.find("qwzrt xplok vbnmq", lang="nl") == []


def test_a_new_definition_counts_at_once(cutter: Concept) -> None:
    assert live.find("fixer clou bois", lang="fr")[0].concept != cutter.slug
    Definition.objects.filter(concept=cutter).update(text="Nagel of spijker in hout.")
    Definition.objects.exclude(concept=cutter).update(text="Niets bijzonders.")
    for concept in Concept.objects.all():
        SearchChange.objects.create(concept_slug=concept.slug)
    assert live.find("fixer clou bois", lang="fr")[0].concept == cutter.slug


def test_without_a_model_words_still_count(
    cutter: Concept, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(encoders, "SHIPPED", tmp_path / "missing.vectors")
    encoders.forget()
    assert encoders.current() is None
    assert live.find("snijden van buis", lang="nl")[0].concept == cutter.slug
    assert live.find("outil pour couper un tuyau", lang="fr") == []


def test_a_snapshot_of_another_model_is_stale(
    cutter: Concept, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = {"known": [], "model": encoders.model_name()}
    monkeypatch.setattr(rebuild, "current_notes", lambda folder: notes)
    assert not rebuild.is_stale()
    notes["model"] = "another"
    assert rebuild.is_stale()


def test_too_few_words_are_not_learned_from(cutter: Concept) -> None:
    with pytest.raises(CommandError, match="Too few"):
        call_command("train_semantic_model")
    assert not encoders.refit_path().exists()
    assert not own.is_worth_fitting()  # until more is written


def test_a_refit_is_used_only_with_the_model_it_came_from(tmp_path: Path) -> None:
    shipped = encoders.current()
    assert shipped is not None
    for base, used in ((shipped.model, True), ("an older one", False)):
        file = model()
        file.notes.update({"from": base, "fingerprint": "own"})
        write_model(encoders.refit_path(), file)
        encoders.forget()
        assert (encoders.model_name() == "own") is used


def test_starting_the_site_loads_no_torch() -> None:
    code = (
        "import django, sys; django.setup(); import dictionary.search.live, config.urls;"
        "from dictionary.search.semantic import encoders; encoders.current();"
        "print({'torch', 'scipy', 'sentence_transformers'} & set(sys.modules))"
    )
    environment = {**os.environ, "SEMANTIC_MODEL": "/no/such/model"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment
    )
    assert done.stdout.strip() == "set()", done.stderr
