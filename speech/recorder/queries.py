"""What the pages of the recorder show: words to say, and recordings to judge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Model, Q, QuerySet
from django.utils.translation import get_language

from dictionary.hooks import Sound, sounds_for
from dictionary.models import Concept, Definition, Example, Label
from dictionary.web.visitor import Visitor
from dictionary.web.words import Card, Word, card, word_in
from sectors.funds import rights
from sectors.funds.models import Fund, User
from speech.models import Pronunciation, PronunciationStatus
from speech.recordings import KINDS, Target, labels_without_person, target_utterance

WORDS_A_TURN = 50
PAGE_SIZE = 20
MODELS: list[type[Target]] = [Label, Definition, Example]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A word to say, with all that helps to say the right thing."""

    label: Label
    word: Word
    card: Card | None
    hint: Word | None
    now: Sound | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """A recording with its word, and what this person may do with it."""

    row: Pronunciation
    target: Target | None
    card: Card | None
    now: Sound | None
    may_decide: bool
    may_withdraw: bool

    @property
    def waits(self) -> bool:
        """Has nobody decided yet?"""
        return self.row.status == PronunciationStatus.SUBMITTED

    @property
    def is_whole_word(self) -> bool:
        """A name, shown large; a definition or example is a sentence."""
        return self.row.target_kind == "label"


def words_to_say(*, language: str, sector: str, visitor: Visitor, start: int = 0) -> list[Spoken]:
    """The next words that no person said, in the order of the speaker's queue."""
    labels = labels_without_person(language=language, sector=sector)
    return spoken(list(labels[start : start + WORDS_A_TURN]), visitor)


def spoken(labels: Sequence[Label], visitor: Visitor) -> list[Spoken]:
    """Labels with picture and hint; the same few queries for one as for fifty."""
    concepts = _tiles(label.concept_id for label in labels)
    by_tag = {language.tag: language for language in visitor.languages}
    sounds = sounds_for([target_utterance(label) for label in labels])
    return [
        Spoken(
            label=label,
            word=Word(label, by_tag[label.language_id]),
            card=card(concepts[label.concept_id], visitor),
            hint=_hint(concepts[label.concept_id], label.language_id, visitor),
            now=now,
        )
        for label, now in zip(labels, sounds, strict=True)
    ]


def _tiles(keys: Iterable[int]) -> dict[int, Concept]:
    return Concept.objects.for_tiles().in_bulk(set(keys))


def _hint(concept: Concept, language: str, visitor: Visitor) -> Word | None:
    """The word in the language of the page, or one that the reader is likely to know."""
    by_tag = {each.tag: each for each in visitor.languages}
    for tag in [get_language() or "nl", *visitor.nearest]:
        if tag != language and tag in by_tag and (word := word_in(concept, by_tag[tag])):
            return word
    return None


def funds_with(actor: User, rule: Any) -> list[int]:
    """Keys of the funds in which this person passes a rule of `rights`."""
    return [fund.pk for fund in Fund.objects.all() if rule(actor, fund)]


def recordings_seen_by(actor: User) -> QuerySet[Pronunciation]:
    """Recordings of the own funds, and those of words that the own funds own."""
    people = Pronunciation.objects.people()
    if rights.is_platform_admin(actor):
        return people
    own = funds_with(actor, rights.can_lend_voice)
    return people.filter(Q(fund__in=own) | Q(submitted_by=actor) | about_words_of(own))


def recordings_to_judge(actor: User) -> QuerySet[Pronunciation]:
    """What waits for this editor: recordings of words that the own funds own."""
    waiting = Pronunciation.objects.people().filter(status=PronunciationStatus.SUBMITTED)
    if rights.is_platform_admin(actor):
        return waiting
    return waiting.filter(about_words_of(funds_with(actor, rights.can_edit)))


def about_words_of(funds: Sequence[int]) -> Q:
    """Recordings made for a word, definition or example of these funds."""
    found = Q()
    for model in MODELS:
        found |= Q(
            target_kind=KINDS[model],
            target_uuid__in=_rows(model).filter(fund__in=funds).values("uuid"),
        )
    return found


def in_sector(rows: QuerySet[Pronunciation], sector: str) -> QuerySet[Pronunciation]:
    """Recordings of words of one sector."""
    found = Q()
    for model in MODELS:
        own = _rows(model).filter(concept__sectors__slug=sector)
        found |= Q(target_kind=KINDS[model], target_uuid__in=own.values("uuid"))
    return rows.filter(found)


def _rows(model: type[Model]) -> QuerySet[Any]:
    return model._default_manager.all()


def judged(rows: Sequence[Pronunciation], actor: User, visitor: Visitor) -> list[Judged]:
    """Recordings with their words; the same few queries for one as for twenty."""
    targets = _targets(rows)
    concepts = _tiles(target.concept_id for target in targets.values())
    sounds = sounds_for([replace(row.utterance, say_as=_say_as(targets, row)) for row in rows])
    return [
        _judged(row, targets.get(row.target_uuid), concepts, now, actor, visitor)
        for row, now in zip(rows, sounds, strict=True)
    ]


def _judged(
    row: Pronunciation,
    target: Target | None,
    concepts: dict[int, Concept],
    now: Sound | None,
    actor: User,
    visitor: Visitor,
) -> Judged:
    may_decide = target is not None and rights.can_edit(actor, target.fund)
    own = rights.can_take_back_voice(actor, fund=row.fund, author=row.submitted_by)
    return Judged(
        row=row,
        target=target,
        card=card(concepts[target.concept_id], visitor) if target else None,
        now=now,
        may_decide=may_decide,
        may_withdraw=own or may_decide,
    )


def _say_as(targets: dict[Any, Target], row: Pronunciation) -> str:
    return getattr(targets.get(row.target_uuid), "say_as", "")


def _targets(rows: Sequence[Pronunciation]) -> dict[Any, Target]:
    wanted = [row.target_uuid for row in rows]
    found: dict[Any, Target] = {}
    for model in MODELS:
        for target in _rows(model).filter(uuid__in=wanted).select_related("fund"):
            found[target.uuid] = target
    return found


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a recording's history."""

    when: Any
    who: str
    status: str
    note: str


def history_of(row: Pronunciation) -> list[Event]:
    """Who sent, approved or declined it, and when; the newest first."""
    events: list[Event] = []
    before = ("", "")
    for entry in row.history.select_related("history_user").order_by("history_date", "history_id"):
        now = (entry.status, entry.file)
        if now != before:
            who = entry.history_user.get_username() if entry.history_user else ""
            note = entry.problem if entry.status == PronunciationStatus.DECLINED else ""
            events.append(Event(entry.history_date, who, entry.get_status_display(), note))
        before = now
    return events[::-1]
