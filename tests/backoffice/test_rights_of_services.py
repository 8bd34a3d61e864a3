# ruff: noqa: E501 - the table reads better a line an action
"""Every role × every action × own or other fund: exactly what may be done, tried for real."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from dictionary.concepts.merging import concept_merge
from dictionary.concepts.proposals import proposal_accept, proposal_decline, proposal_make
from dictionary.concepts.reports import report_answer, report_create
from dictionary.concepts.reverting import change_revert
from dictionary.concepts.sentences import sentence_remove, sentence_save
from dictionary.concepts.services import (
    concept_create,
    concept_set_status,
    concept_update,
    label_remove,
    label_save,
)
from dictionary.concepts.workflow import (
    comment_add,
    concept_plan,
    language_send_back,
    language_sign_off,
)
from dictionary.imports.services import ImportOptions, import_file
from dictionary.models import Change, Concept, Definition, Label, Proposal, Report
from dictionary.photos.services import PhotoFacts, photo_add
from sectors.funds.models import Fund, Role, User
from sectors.funds.rights import Actor, SystemActor
from tests.conftest import person, picture

pytestmark = pytest.mark.django_db
EVERYBODY = {*Role, "platform"}
EDIT = {Role.EDITOR, Role.FUND_ADMIN, "platform"}
DRAFT = {Role.CONTRIBUTOR, *EDIT}
REVIEW = {Role.REVIEWER, "platform"}


class Scene:
    """A published concept and a draft of the fund at which an actor tries something."""

    def __init__(self, fund: Fund, folder: Path) -> None:
        system = SystemActor(fund.pk)
        self.fund = fund
        self.shown = concept_create(
            actor=system, fund=fund, labels={"nl": "hamer", "fr": "marteau"}
        )
        concept_set_status(actor=system, concept=self.shown, status="published")
        self.twin = concept_create(actor=system, fund=fund, labels={"nl": "klopper"})
        self.draft = concept_create(actor=system, fund=fund, labels={"nl": "tang"})
        self.report = report_create(kind="word", concept=self.shown)
        self.list = folder / "list.csv"
        self.list.write_text("id,label_nl\n1,zaag\n", encoding="utf-8")
        self.change = Change.objects.filter(concept_id=self.draft.pk).first()

    def word(self, concept: Concept) -> Label:
        return concept.labels.get(language="nl")

    def sentence(self, concept: Concept) -> Definition:
        return Definition(concept=concept, language_id="nl", text="Om te slaan.", fund=self.fund)


def _saved_sentence(scene: Scene) -> Definition:
    sentence = scene.sentence(scene.draft)
    sentence.save()
    return sentence


def _proposal(scene: Scene) -> Proposal:
    change = {"labels": {"nl": "moker"}}
    system = person("proposer", "common", Role.CONTRIBUTOR)
    common = Fund.objects.get(slug="common")
    return proposal_make(actor=system, concept=scene.shown, fund=common, change=change)


def _report(scene: Scene) -> Report:
    return scene.report


Try = Callable[[Any, Any], object]
ACTIONS: dict[str, tuple[Try, AbstractSet[object], AbstractSet[object]]] = {
    # name: what is tried, who may in the own fund, who may in another fund
    "draft": (lambda a, s: concept_create(actor=a, fund=s.fund, labels={"nl": "x"}), DRAFT, {"platform"}),
    "change a draft": (lambda a, s: concept_update(actor=a, concept=s.draft, ppe=["M004"]), DRAFT, {"platform"}),
    "change what is published": (lambda a, s: concept_update(actor=a, concept=s.shown, ppe=["M004"]), EDIT, {"platform"}),
    "save a word of a draft": (lambda a, s: label_save(actor=a, label=s.word(s.draft)), DRAFT, {"platform"}),
    "save a published word": (lambda a, s: label_save(actor=a, label=s.word(s.shown)), EDIT, {"platform"}),
    "take a word away": (lambda a, s: label_remove(actor=a, label=s.word(s.draft)), EDIT, {"platform"}),
    "save a sentence of a draft": (lambda a, s: sentence_save(actor=a, sentence=s.sentence(s.draft)), DRAFT, {"platform"}),
    "save a published sentence": (lambda a, s: sentence_save(actor=a, sentence=s.sentence(s.shown)), EDIT, {"platform"}),
    "take a sentence away": (lambda a, s: sentence_remove(actor=a, sentence=_saved_sentence(s)), EDIT, {"platform"}),
    "send to review": (lambda a, s: concept_set_status(actor=a, concept=s.draft, status="review"), DRAFT, {"platform"}),
    "publish": (lambda a, s: concept_set_status(actor=a, concept=s.draft, status="published"), EDIT, {"platform"}),
    "retire": (lambda a, s: concept_set_status(actor=a, concept=s.shown, status="retired"), EDIT, {"platform"}),
    "plan": (lambda a, s: concept_plan(actor=a, concept=s.draft, at=timezone.now() + timedelta(days=1)), EDIT, {"platform"}),
    "sign off": (lambda a, s: language_sign_off(actor=a, concept=s.shown, tag="nl"), REVIEW, REVIEW),
    "send back": (lambda a, s: language_send_back(actor=a, concept=s.shown, tag="nl", note="?"), REVIEW, REVIEW),
    "comment": (lambda a, s: comment_add(actor=a, concept=s.shown, text="?"), EVERYBODY, EVERYBODY),
    "propose in this fund's name": (lambda a, s: proposal_make(actor=a, concept=s.shown, fund=s.fund, change={"labels": {"nl": "y"}}), EVERYBODY, {"platform"}),
    "accept a proposal": (lambda a, s: proposal_accept(actor=a, proposal=_proposal(s)), EDIT, {"platform"}),
    "decline a proposal": (lambda a, s: proposal_decline(actor=a, proposal=_proposal(s), answer="no"), EDIT, {"platform"}),
    "merge": (lambda a, s: concept_merge(actor=a, keep=s.shown, take=s.twin), EDIT, {"platform"}),
    "undo": (lambda a, s: change_revert(actor=a, change=s.change), EDIT, {"platform"}),
    "import": (lambda a, s: import_file(path=s.list, options=ImportOptions(fund=s.fund), actor=a), EDIT, {"platform"}),
    "answer a report": (lambda a, s: report_answer(actor=a, report=_report(s), status="solved", answer=""), EDIT, {"platform"}),
    "add a picture to a draft": (lambda a, s: photo_add(actor=a, concept=s.draft, fund=s.fund, data=picture(size=(400, 400)), facts=PhotoFacts("x", "CC0")), DRAFT, {"platform"}),
}  # fmt: skip


@pytest.fixture
def cast(db: None) -> dict[object, Actor]:
    """Everybody who may come along, all of them at Volta."""
    people: dict[object, Actor] = {role: person(f"p-{role}", "volta", role) for role in Role}
    people["platform"] = User.objects.create_superuser("root", password="safety-first-2026")
    gone = person("gone", "volta", Role.FUND_ADMIN)
    gone.is_active = False
    people["gone"] = gone
    people["nobody"] = person("nobody")
    people["visitor"] = AnonymousUser()
    return people


@pytest.mark.parametrize("fund", ["volta", "woodwize"])
@pytest.mark.parametrize("action", ACTIONS)
def test_exactly_these_may(
    cast: dict[object, Actor], tmp_path: Path, action: str, fund: str
) -> None:
    attempt, own, other = ACTIONS[action]
    allowed = own if fund == "volta" else other
    scene = Scene(Fund.objects.get(slug=fund), tmp_path)
    for role, actor in cast.items():
        may = True
        with transaction.atomic():
            try:
                with transaction.atomic():
                    attempt(actor, _fresh(scene))
            except PermissionDenied:
                may = False
            transaction.set_rollback(True)
        assert may is (role in allowed), f"{role} may{'' if may else ' not'}: {action} at {fund}"


def _fresh(scene: Scene) -> Scene:
    for concept in (scene.shown, scene.twin, scene.draft):
        concept.refresh_from_db()
    return scene
