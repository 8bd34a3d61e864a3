"""Background work on sounds. Each task may run again, or be killed half-way, without harm."""

from __future__ import annotations

import logging
import time
from datetime import timedelta
from functools import partial

from django.db import transaction
from django.utils import timezone
from django_tasks import task
from django_tasks.base import Task

from dictionary import hooks
from dictionary.batches import in_batches
from dictionary.concepts.services import label_set_draft_ipa
from dictionary.models import Label
from dictionary.web.spoken import interface_utterances
from speech.drafts import drafts_renew, lexicon_has_changed
from speech.models import Pronunciation
from speech.services import BATCH, pronunciations_make, pronunciations_renew, pronunciations_want
from speech.voices import voices
from speech.wanted import in_pieces, published_utterances

logger = logging.getLogger(__name__)
SECONDS_A_TURN = 30.0
IMPROVED_A_TURN = 20


@task(priority=10)
def make_wanted_sounds() -> int:
    """Make what is wanted with the voices that are quick; goes on in a next task after 30 s."""
    made = make_until(time.monotonic() + SECONDS_A_TURN)
    if Pronunciation.objects.to_make(timezone.now()).exists():
        enqueue_once(make_wanted_sounds)
    elif has_better_voice():
        enqueue_once(improve_sounds)
    return made


@task(priority=-10)
def improve_sounds() -> int:
    """Let a better voice say again what sounds provisional, a few at a time."""
    now = timezone.now()
    rows = list(Pronunciation.objects.to_improve(now)[:IMPROVED_A_TURN])
    improved = sum(pronunciations_make(rows=[row]) for row in rows)
    if improved and Pronunciation.objects.to_improve(timezone.now()).exists():
        enqueue_once(improve_sounds)
    return improved


def make_until(deadline: float) -> int:
    """Make batches of wanted sounds until none is left or the clock says so."""
    made = 0
    while time.monotonic() < deadline:
        rows = list(Pronunciation.objects.to_make(timezone.now())[:BATCH])
        if not rows:
            break
        made += pronunciations_make(rows=rows, quick_only=True)
    return made


def has_better_voice() -> bool:
    """Is there a voice that is worth waiting for?"""
    return any(not voice.quick and voice.languages() for voice in voices())


def enqueue_once(errand: Task[[], int]) -> None:
    """Enqueue a task unless the same already waits, so that an import asks once."""
    if not _is_waiting(errand):
        errand.enqueue()


def _is_waiting(errand: Task[[], int]) -> bool:
    try:
        from django_tasks_db.models import DBTaskResult

        waiting = DBTaskResult.objects.filter(status="READY", task_path=errand.module_path)
        return bool(waiting.exists())
    except (ImportError, RuntimeError):
        return False


def enqueue_after_commit(errand: Task[[], int]) -> None:
    """Have a task done as soon as the change is through."""
    transaction.on_commit(partial(enqueue_once, errand))


@task(priority=5)
def catch_up() -> int:
    """Want the sounds and draft the IPA of every published concept that lacks them."""
    drafted = 0
    words = Label.objects.filter(concept__status="published", ipa="").exclude(kind="hidden")
    for part in in_pieces(in_batches(words, 500), 500):
        drafted += label_set_draft_ipa(labels=part)
    return drafted + sweep_sounds()


@hooks.register_sweep
def sweep_later() -> int:
    """Looking through all words takes a while: pictures and visitors go first."""
    enqueue_once(catch_up)
    return 1


def sweep_sounds() -> int:
    """Want whatever a crash, or a time without this app, left without a sound."""
    new = 0
    for part in in_pieces(published_utterances(), 1_000):
        new += pronunciations_want(part)
    if lexicon_has_changed():
        new += drafts_renew()  # before the sounds: whoever is stopped in between starts here again
    for voice in voices():
        if voice.quick and not voice.is_person:
            new += pronunciations_renew(engine=voice.id, version=voice.version)
    recent = timezone.now() + timedelta(days=1)
    waiting = Pronunciation.objects.to_make(recent).count()
    if waiting:
        enqueue_once(make_wanted_sounds)
    elif has_better_voice() and Pronunciation.objects.to_improve(timezone.now()).exists():
        enqueue_once(improve_sounds)
    return new + waiting


@hooks.register_sweep
def sweep_interface_sounds() -> int:
    """What read aloud says is made beforehand, in every language of the interface."""
    new = pronunciations_want(interface_utterances())
    if new:
        enqueue_once(make_wanted_sounds)
    return new
