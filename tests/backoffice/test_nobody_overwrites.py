"""Whatever one fund does, what another published as its own stays; and all of it goes back."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dictionary.concepts.merging import concept_merge
from dictionary.concepts.proposals import proposal_accept, proposal_make
from dictionary.concepts.reverting import change_revert, tracked_models
from dictionary.concepts.sentences import sentence_save
from dictionary.concepts.services import (
    concept_create,
    concept_set_status,
    concept_update,
    label_remove,
    label_save,
)
from dictionary.concepts.workflow import comment_add, language_sign_off
from dictionary.imports.services import ImportOptions, import_file
from dictionary.models import Change, Concept, Definition, Label, Proposal
from sectors.funds.models import Fund, Role, Sector, User
from tests.conftest import person

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
WORDS = st.sampled_from(["hamer", "tang", "zaag", "boor", "beitel", "vijl"])
LANGS = st.sampled_from(["nl", "fr", "de"])
PICK = st.integers(min_value=0, max_value=9)
STATES = st.sampled_from(["draft", "review", "published", "retired"])


def edit(a: User, at: int, lang: str, word: str, state: str) -> None:
    label = Label.objects.order_by("pk")[at % Label.objects.count()]
    label.text = word
    label_save(actor=a, label=label)


def add_word(a: User, at: int, lang: str, word: str, state: str) -> None:
    label = Label(concept=some(at), language_id=lang, text=word, fund=fund("volta"))
    label.kind = "alternative" if at % 2 else "preferred"
    if label.kind == "preferred" and some(at).labels.filter(
        language_id=lang, fund=label.fund, kind="preferred"
    ).exists():  # fmt: skip
        raise ValidationError("one preferred")
    label_save(actor=a, label=label)


def add_sentence(a: User, at: int, lang: str, word: str, state: str) -> None:
    there = Definition.objects.filter(
        concept=some(at), language_id=lang, fund=fund("volta")
    ).first()
    sentence = there or Definition(concept=some(at), language_id=lang, fund=fund("volta"))
    sentence.text = f"Een {word}."
    sentence_save(actor=a, sentence=sentence)


def take_word_away(a: User, at: int, lang: str, word: str, state: str) -> None:
    label_remove(actor=a, label=Label.objects.order_by("-pk")[at % Label.objects.count()])


def new(a: User, at: int, lang: str, word: str, state: str) -> None:
    concept_create(
        actor=a, fund=fund("volta"), labels={lang: word}, sectors=Sector.objects.all()[:2]
    )


def set_state(a: User, at: int, lang: str, word: str, state: str) -> None:
    concept_set_status(actor=a, concept=some(at), status=state)


def change_concept(a: User, at: int, lang: str, word: str, state: str) -> None:
    sectors = Sector.objects.all()[: at % 3]
    concept_update(actor=a, concept=some(at), sectors=sectors, ppe=["M004"][: at % 2])


def merge(a: User, at: int, lang: str, word: str, state: str) -> None:
    concept_merge(actor=a, keep=some(at), take=some(at + 1))


def propose(a: User, at: int, lang: str, word: str, state: str) -> None:
    proposal_make(actor=a, concept=some(at), fund=fund("volta"), change={"labels": {lang: word}})


def accept(a: User, at: int, lang: str, word: str, state: str) -> None:
    proposal = Proposal.objects.filter(status="open").first()
    if proposal:
        proposal_accept(actor=a, proposal=proposal)


def sign_off(a: User, at: int, lang: str, word: str, state: str) -> None:
    language_sign_off(actor=a, concept=some(at), tag=lang)


def bring_a_list(a: User, at: int, lang: str, word: str, state: str) -> None:
    rows = [
        {"slug": some(at).slug, "status": state, "labels": {lang: word}, "sectors": ["metal"]},
        {"id": f"L{at}", "labels": {lang: word}, "definitions": {lang: f"Dat is een {word}."}},
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        options = ImportOptions(fund=fund("volta"), match=bool(at % 2))
        import_file(path=path, options=options, actor=a)


def remark(a: User, at: int, lang: str, word: str, state: str) -> None:
    comment_add(actor=a, concept=some(at), text=word)


ACTS: list[Callable[[User, int, str, str, str], None]] = [
    edit, add_word, add_sentence, take_word_away, new, set_state, change_concept, merge, propose,
    accept, sign_off, bring_a_list,
]  # fmt: skip
STEPS = st.lists(st.tuples(st.sampled_from(ACTS), PICK, LANGS, WORDS, STATES), max_size=12)


def some(at: int) -> Concept:
    concepts = Concept.objects.select_related("fund").order_by("pk")
    return concepts[at % concepts.count()]


def fund(slug: str) -> Fund:
    return Fund.objects.get(slug=slug)


def everything() -> dict[str, Any]:
    """All rows of the term base, without dates and counters."""
    state: dict[str, Any] = {}
    left_out = {"updated", "created", "popularity", "ipa", "ipa_status"}
    for model in tracked_models():
        names = [f.attname for f in model._meta.concrete_fields if f.attname not in left_out]
        rows = model._default_manager.order_by("pk").values(*names)
        state[model.__name__] = [{k: str(v) for k, v in row.items()} for row in rows]
    pairs = Concept.sectors.through.objects.values_list("concept_id", "sector_id")
    state["sectors"] = sorted(pairs)
    return state


def published_by(slug: str) -> dict[str, Any]:
    """What a fund shows as its own: its concepts, and its rows wherever they stand."""
    own = Concept.objects.filter(fund__slug=slug, status="published").order_by("pk")
    words = Label.objects.filter(fund__slug=slug, concept__status="published").order_by("pk")
    sentences = Definition.objects.filter(fund__slug=slug, concept__status="published")
    return {
        "concepts": list(own.values("pk", "slug", "code", "status", "category", "ppe")),
        "words": list(words.values("pk", "concept", "language", "text", "kind", "article")),
        "sentences": list(sentences.order_by("pk").values("pk", "concept", "language", "text")),
    }


@pytest.fixture
def stage(make_concept: Callable[..., Concept]) -> User:
    """Two concepts of Woodwize, two of Volta, and Woodwize's word on one of Volta's."""
    chloe = person("chloe", "woodwize", Role.EDITOR)
    bart = person("bart", "volta", Role.EDITOR, Role.REVIEWER)
    make_concept(chloe, "woodwize", nl="schaaf", fr="rabot")
    make_concept(chloe, "woodwize", nl="lijmklem", de="Zwinge")
    shared = make_concept(bart, "volta", nl="boor", fr="foret")
    make_concept(bart, "volta", nl="boortje", en="bit")
    guest = Label(concept=shared, language_id="nl", text="houtboor", fund=fund("woodwize"))
    label_save(actor=chloe, label=guest)
    return bart


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_no_sequence_changes_what_another_fund_published_and_every_one_goes_back(
    stage: User, admin_person: User, steps: list[Any]
) -> None:
    with transaction.atomic():
        before, theirs = everything(), published_by("woodwize")
        last = Change.objects.order_by("-pk").first()
        for act, at, lang, word, state in steps:
            try:
                with transaction.atomic():
                    act(stage, at, lang, word, state)
            except (PermissionDenied, ValidationError):
                continue
            assert published_by("woodwize") == theirs, act.__name__
        made = Change.objects.filter(pk__gt=last.pk if last else 0).order_by("-pk")
        for change in list(made):
            done = change_revert(actor=admin_person, change=change)
            assert done.kept == [], change
        assert everything() == before
        transaction.set_rollback(True)
