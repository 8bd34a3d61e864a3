"""People's voices: sent in by a fund, approved by an editor of the word, taken back at any time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from dictionary.concepts.services import concept_changed
from dictionary.hooks import Speed, Utterance
from dictionary.models import Concept, Definition, Example, Label, LabelKind
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor
from speech import audio
from speech.keys import content_digest, name_of, person_key
from speech.models import PERSON, Pronunciation, PronunciationStatus
from speech.store import sound_delete, sound_write
from speech.voices.protocol import UtteranceRefused, VoiceUnavailable
from speech.wanted import label_utterance

Target = Label | Definition | Example
LARGEST_UPLOAD = 10 * 1024 * 1024
KINDS: dict[type[Target], str] = {Label: "label", Definition: "definition", Example: "example"}


@dataclass(frozen=True, slots=True)
class RecordingFacts:
    """Whose voice it is, and what that person agreed to."""

    speaker: str
    consent: str
    licence: str
    region: str = ""
    speed: Speed = "normal"


def target_utterance(target: Target, speed: Speed = "normal") -> Utterance:
    """What a person is asked to say for a label, definition or example."""
    if isinstance(target, Label):
        return label_utterance(target, speed)
    return Utterance(text=target.text, language=target.language_id, speed=speed)


@transaction.atomic
def recording_submit(
    *, actor: Actor, target: Target, fund: Fund, data: bytes, facts: RecordingFacts
) -> Pronunciation:
    """Keep a person's recording for an editor to hear. The same speaker again replaces it.

    Raises PermissionDenied, or ValidationError with a plain reason.
    """
    rights.require(rights.can_draft(actor, fund))
    _require_facts(facts)
    utterance = replace(target_utterance(target, facts.speed), say_as="")
    finished = _finished(data, utterance)
    name = name_of(utterance.language, content_digest(finished.mp3))
    row, _new = Pronunciation.objects.get_or_create(
        utterance_key=person_key(utterance),
        engine=PERSON,
        voice=slugify(facts.speaker)[:60] or "speaker",
        defaults=_what_was_said(utterance) | _who_said_it(facts, target),
    )
    before = str(row.file)
    for field, value in _who_said_it(facts, target).items():
        setattr(row, field, value)
    row.fund, row.submitted_by, row.approved_by = fund, rights.person_of(actor), None
    row.file.name, row.seconds = name, finished.seconds
    row.status = PronunciationStatus.SUBMITTED
    row.full_clean(exclude=["file"])
    sound_write(name, finished.mp3)
    row.save()
    _forget(before, unless=name)
    return row


def _require_facts(facts: RecordingFacts) -> None:
    missing = {
        name: [_("Fill this in.")]
        for name in ("speaker", "consent", "licence")
        if not getattr(facts, name).strip()
    }
    if missing:
        raise ValidationError(missing)


def _finished(data: bytes, utterance: Utterance) -> audio.Finished:
    """Trimmed, levelled and transcoded, or a reason that a speaker understands."""
    if len(data) > LARGEST_UPLOAD:
        raise ValidationError(_("This file is too large. The largest is 10 MB."))
    try:
        return audio.finish(audio.decode(data), longest=audio.longest_for(utterance.text))
    except audio.SilentSound as error:
        raise ValidationError(_("We hear nothing on this recording.")) from error
    except audio.TooLong as error:
        raise ValidationError(_("This recording is too long.")) from error
    except (VoiceUnavailable, UtteranceRefused) as error:
        raise ValidationError(
            _("This is no sound that we can read. Send WAV, FLAC, OGG or MP3.")
        ) from error


def _what_was_said(utterance: Utterance) -> dict[str, object]:
    return {
        "text": utterance.text,
        "language": utterance.language,
        "region": utterance.region.upper(),
        "article": utterance.article,
        "speed": utterance.speed,
    }


def _who_said_it(facts: RecordingFacts, target: Target) -> dict[str, object]:
    return {
        "is_person": True,
        "status": PronunciationStatus.SUBMITTED,
        "speaker": facts.speaker.strip(),
        "speaker_region": facts.region.upper(),
        "consent": facts.consent.strip(),
        "licence": facts.licence.strip(),
        "target_kind": KINDS[type(target)],
        "target_uuid": target.uuid,
    }


@transaction.atomic
def recording_approve(*, actor: Actor, recording: Pronunciation) -> Pronunciation:
    """Let visitors hear it. An editor of the fund that owns the word decides."""
    target = _target_of(recording)
    rights.require(rights.can_edit(actor, target.fund))
    recording.status = PronunciationStatus.READY
    recording.approved_by = rights.person_of(actor)
    recording.save()
    concept_changed(concept=target.concept)
    return recording


@transaction.atomic
def recording_decline(*, actor: Actor, recording: Pronunciation, reason: str) -> Pronunciation:
    """Not this one; the speaker may try again."""
    target = _target_of(recording)
    rights.require(rights.can_edit(actor, target.fund))
    was_heard = recording.is_audible
    recording.status, recording.problem = PronunciationStatus.DECLINED, reason[:200]
    recording.save()
    if was_heard:
        concept_changed(concept=target.concept)
    return recording


@transaction.atomic
def recording_withdraw(*, actor: Actor, recording: Pronunciation) -> None:
    """A speaker takes the consent back: sound and row go, for ever."""
    owner = rights.can_draft(actor, recording.fund) if recording.fund else False
    target = _target_or_none(recording)
    rights.require(owner or (target is not None and rights.can_edit(actor, target.fund)))
    name = str(recording.file)
    uuid = recording.uuid
    recording.delete()
    Pronunciation.history.filter(uuid=uuid).delete()  # a deletion leaves a history of its own
    _forget(name, unless="")
    if target is not None:
        concept_changed(concept=target.concept)


def _forget(name: str, *, unless: str) -> None:
    if name and name != unless and not Pronunciation.objects.filter(file=name).exists():
        transaction.on_commit(lambda: sound_delete(name))


def _target_or_none(recording: Pronunciation) -> Target | None:
    models: dict[str, type[Target]] = {kind: model for model, kind in KINDS.items()}
    model = models.get(recording.target_kind)
    if model is None or recording.target_uuid is None:
        return None
    found: Target | None = model._default_manager.filter(uuid=recording.target_uuid).first()
    return found


def _target_of(recording: Pronunciation) -> Target:
    target = _target_or_none(recording)
    if target is None:
        raise ValidationError(_("The word that was recorded is gone."))
    return target


def labels_to_record(*, language: str, fund: Fund | None = None) -> list[Label]:
    """Names that no person said yet, the most looked-up first: the speaker's queue."""
    said = Pronunciation.objects.people().filter(
        target_kind="label",
        language=language,
        status__in=[PronunciationStatus.READY, PronunciationStatus.SUBMITTED],
    )
    labels = Label.objects.filter(
        concept__in=Concept.objects.published(), language_id=language, kind=LabelKind.PREFERRED
    ).exclude(uuid__in=said.values("target_uuid"))
    if fund is not None:
        labels = labels.filter(fund=fund)
    return list(labels.select_related("concept").order_by("-concept__popularity", "text")[:50])
