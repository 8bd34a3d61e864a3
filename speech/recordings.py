"""People's voices: sent in by a fund, approved by an editor of the word, taken back at any time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dictionary.concepts.services import concept_changed
from dictionary.hooks import Speed, Utterance
from dictionary.models import Concept, Definition, Example, Label, LabelKind
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor
from speech import audio
from speech.keys import content_digest, name_of, person_key
from speech.models import PERSON, Pronunciation, PronunciationStatus
from speech.recorder.listening import Clipped, speech_in
from speech.store import sound_delete, sound_write
from speech.voices.protocol import UtteranceRefused, VoiceUnavailable
from speech.wanted import label_utterance

Target = Label | Definition | Example
LARGEST_UPLOAD = 10 * 1024 * 1024
KINDS: dict[type[Target], str] = {Label: "label", Definition: "definition", Example: "example"}
NEXT = ".new"
"""Ends the name of a voice while a new recording waits beside the one that visitors hear."""
REFUSALS = {
    "too_large": gettext_lazy("This file is too large. The largest is 10 MB."),
    "silent": gettext_lazy("We hear nothing on this recording."),
    "too_loud": gettext_lazy(
        "This recording is too loud and sounds broken. Speak a little further from the microphone."
    ),
    "too_long": gettext_lazy("This recording is too long."),
    "unreadable": gettext_lazy("This is no sound that we can read. Send WAV, FLAC, OGG or MP3."),
}


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

    The same recording sent twice, as after a lost answer, changes nothing. One that visitors
    hear already stays until the new one is approved.
    Raises PermissionDenied, or ValidationError with a plain reason.
    """
    rights.require(rights.can_lend_voice(actor, fund))
    _require_facts(facts)
    utterance = replace(target_utterance(target, facts.speed), say_as="")
    finished = _finished(data, utterance)
    name = name_of(utterance.language, content_digest(finished.mp3))
    voice = voice_name(fund, facts.speaker)
    own = _tries_of(utterance, voice)
    if (sent := _same_again(own.values(), name, facts)) is not None:
        return sent
    if voice in own and own[voice].is_audible:
        voice += NEXT
    row, _new = Pronunciation.objects.get_or_create(
        utterance_key=person_key(utterance),
        engine=PERSON,
        voice=voice,
        defaults=_what_was_said(utterance) | _who_said_it(facts, target),
    )
    before = str(row.file)
    for field, value in _who_said_it(facts, target).items():
        setattr(row, field, value)
    row.fund, row.submitted_by, row.approved_by = fund, rights.person_of(actor), None
    row.file.name, row.seconds, row.problem = name, finished.seconds, ""
    row.status = PronunciationStatus.SUBMITTED
    row.full_clean(exclude=["file"])
    sound_write(name, finished.mp3)
    row.save()
    _forget(before, unless=name)
    return row


def voice_name(fund: Fund, speaker: str) -> str:
    """The name of a person's voice: another fund's Els is another Els."""
    return f"{fund.slug}.{slugify(speaker, allow_unicode=True) or 'speaker'}"[: 60 - len(NEXT)]


def _tries_of(utterance: Utterance, voice: str) -> dict[str, Pronunciation]:
    rows = Pronunciation.objects.select_for_update().filter(
        utterance_key=person_key(utterance), engine=PERSON, voice__in=[voice, voice + NEXT]
    )
    return {row.voice: row for row in rows}


def _same_again(
    tries: Iterable[Pronunciation], name: str, facts: RecordingFacts
) -> Pronunciation | None:
    """What was sent before in the very same bytes and under the same conditions."""
    asked = (facts.consent.strip(), facts.licence.strip(), facts.region.upper())
    for row in tries:
        if row.file.name == name and (row.consent, row.licence, row.speaker_region) == asked:
            return row
    return None


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
        raise refusal("too_large")
    try:
        speech = speech_in(audio.decode(data))
        return audio.finish(speech, longest=audio.longest_for(utterance.text))
    except audio.SilentSound as error:
        raise refusal("silent") from error
    except Clipped as error:
        raise refusal("too_loud") from error
    except audio.TooLong as error:
        raise refusal("too_long") from error
    except (VoiceUnavailable, UtteranceRefused) as error:
        raise refusal("unreadable") from error


def refusal(code: str) -> ValidationError:
    """Why a recording is not kept, in words for the speaker."""
    return ValidationError(str(REFUSALS[code]), code=code)


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
def recording_approve(
    *, actor: Actor, recording: Pronunciation, version: str = ""
) -> Pronunciation:
    """Let visitors hear it. An editor of the fund that owns the word decides.

    `version` names the sound that was listened to: a newer one must be heard first.
    """
    target = _decided_on(actor, recording, version)
    if recording.is_audible:
        return recording
    voice = recording.voice.removesuffix(NEXT)
    if voice != recording.voice:
        _replace_older(recording, voice)
    recording.status, recording.problem, recording.voice = PronunciationStatus.READY, "", voice
    recording.approved_by = rights.person_of(actor)
    recording.save()
    concept_changed(concept=target.concept)
    return recording


def _replace_older(recording: Pronunciation, voice: str) -> None:
    """The speaker said it anew: what visitors heard until now goes."""
    older = Pronunciation.objects.people().filter(
        utterance_key=recording.utterance_key, engine=PERSON, voice=voice
    )
    for row in older:
        name, uuid = str(row.file), row.uuid
        row.delete()
        Pronunciation.history.filter(uuid=uuid).delete()  # else a later withdrawal misses it
        _forget(name, unless=str(recording.file))


@transaction.atomic
def recording_decline(
    *, actor: Actor, recording: Pronunciation, reason: str, version: str = ""
) -> Pronunciation:
    """Not this one, and why; the speaker may try again."""
    target = _decided_on(actor, recording, version)
    if not reason.strip():
        raise ValidationError(_("Say why, so that the speaker can do better."))
    was_heard = recording.is_audible
    recording.status, recording.problem = PronunciationStatus.DECLINED, reason.strip()[:200]
    recording.save()
    if was_heard:
        concept_changed(concept=target.concept)
    return recording


def _decided_on(actor: Actor, recording: Pronunciation, version: str) -> Target:
    """The word, when this person may decide and it is still the sound that was heard."""
    target = _target_of(recording)
    rights.require(rights.can_edit(actor, target.fund))
    try:
        recording.refresh_from_db(from_queryset=Pronunciation.objects.select_for_update())
    except Pronunciation.DoesNotExist as error:
        raise ValidationError(_("This recording was withdrawn.")) from error
    if version and version != recording.version:
        raise ValidationError(_("The speaker has sent a new recording. Listen to that one."))
    return target


@transaction.atomic
def recording_withdraw(*, actor: Actor, recording: Pronunciation) -> None:
    """A speaker takes the consent back: sound and row go, for ever."""
    target = _target_or_none(recording)
    owner = rights.can_take_back_voice(actor, fund=recording.fund, author=recording.submitted_by)
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


def labels_to_record(*, language: str, fund: Fund | None = None, sector: str = "") -> list[Label]:
    """Names that no person said yet, the most looked-up first: the speaker's queue."""
    labels = labels_without_person(language=language, fund=fund, sector=sector)
    return list(labels.select_related("concept")[:50])


def labels_without_person(
    *, language: str = "", fund: Fund | None = None, sector: str = ""
) -> QuerySet[Label]:
    """The same as a query: preferred names of published concepts, as they are written now."""
    said = Pronunciation.objects.people().filter(
        target_kind="label",
        target_uuid=OuterRef("uuid"),
        text=OuterRef("text"),
        article=OuterRef("article"),
        status__in=[PronunciationStatus.READY, PronunciationStatus.SUBMITTED],
    )
    labels = Label.objects.filter(~Exists(said), kind=LabelKind.PREFERRED)
    labels = labels.filter(concept__in=Concept.objects.published())
    if language:
        labels = labels.filter(language_id=language)
    if fund is not None:
        labels = labels.filter(fund=fund)
    if sector:
        labels = labels.filter(concept__sectors__slug=sector)
    return labels.order_by("-concept__popularity", "text", "pk")
