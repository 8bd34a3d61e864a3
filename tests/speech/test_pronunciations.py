"""Sounds are wanted once, made once, improved later, and never wrong on disk."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from dictionary.hooks import Utterance
from speech import services, store, tasks
from speech.keys import person_key, utterance_key
from speech.models import Pronunciation, PronunciationStatus
from speech.services import pronunciation_make, pronunciations_want
from tests.speech.broken import FarVoice
from tests.speech.conftest import ESPEAK, files_in_store

pytestmark = pytest.mark.django_db
FAR = "tests.speech.broken.FarVoice"


def the_row(utterance: Utterance) -> Pronunciation:
    return Pronunciation.objects.machine().get(utterance_key=utterance_key(utterance))


def test_wanting_twice_is_wanting_once(hamer: Utterance) -> None:
    assert pronunciations_want([hamer, hamer]) == 1
    assert pronunciations_want([hamer]) == 0
    assert the_row(hamer).status == PronunciationStatus.WANTED


def test_the_key_is_stable_and_tells_utterances_apart(hamer: Utterance) -> None:
    assert utterance_key(hamer) == "ef1ced9f53c35293d71f53b219189fd2"
    others = [
        Utterance("hamer", "nl"),
        Utterance("hamer", "de", article="de"),
        Utterance("hamer", "nl", article="de", speed="slow"),
        Utterance("hamer", "nl", article="de", say_as="haamer"),
        Utterance("hamer", "nl", article="de", region="BE"),
    ]
    assert len({utterance_key(each) for each in [hamer, *others]}) == 6
    assert person_key(others[3]) == person_key(hamer)
    assert utterance_key(Utterance("e\u0301chelle ", "fr")) == utterance_key(
        Utterance("échelle", "fr")
    )


def test_a_wanted_sound_is_made_and_kept_under_a_hash(hamer: Utterance, tmp_path: Path) -> None:
    pronunciations_want([hamer])
    pronunciation_make(row=the_row(hamer))
    row = the_row(hamer)
    assert (row.status, row.engine, row.voice) == (PronunciationStatus.READY, "espeak", "nl")
    name = str(row.file)
    assert name.startswith("tts/nl/")
    assert name.split("/")[2] == Path(name).stem[:2]
    assert [path.name for path in files_in_store(tmp_path)] == [Path(name).name]


def test_a_sound_is_not_made_twice(hamer: Utterance, tmp_path: Path) -> None:
    pronunciations_want([hamer])
    pronunciation_make(row=the_row(hamer))
    before = files_in_store(tmp_path)[0].stat().st_mtime_ns
    Pronunciation.objects.update(status=PronunciationStatus.WANTED, file="", engine="")
    pronunciation_make(row=the_row(hamer))
    assert [path.stat().st_mtime_ns for path in files_in_store(tmp_path)] == [before]


def test_half_a_file_left_by_another_program_is_replaced(hamer: Utterance, tmp_path: Path) -> None:
    pronunciations_want([hamer])
    pronunciation_make(row=the_row(hamer))
    path = files_in_store(tmp_path)[0]
    whole = path.stat().st_size
    path.write_bytes(b"")
    Pronunciation.objects.update(status=PronunciationStatus.WANTED, file="", engine="")
    pronunciation_make(row=the_row(hamer))
    assert path.stat().st_size >= 0.9 * whole


def test_a_voice_that_is_away_is_replaced_for_now_and_asked_again(
    hamer: Utterance, use_voices: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    use_voices(FAR, ESPEAK)
    monkeypatch.setattr(FarVoice, "answers", False)
    pronunciations_want([hamer])
    pronunciation_make(row=the_row(hamer))
    assert the_row(hamer).status == PronunciationStatus.PROVISIONAL
    assert the_row(hamer).engine == "espeak"
    for_now = the_row(hamer).file.name
    pronunciation_make(row=the_row(hamer))
    assert the_row(hamer).file.name == for_now
    assert the_row(hamer).retry_at is not None
    monkeypatch.setattr(FarVoice, "answers", True)
    pronunciation_make(row=the_row(hamer))
    assert (the_row(hamer).status, the_row(hamer).engine) == (PronunciationStatus.READY, "far")
    assert the_row(hamer).file.name != for_now


def test_the_sound_for_now_is_deleted_once_a_better_one_stands(
    hamer: Utterance,
    use_voices: Callable[..., None],
    tmp_path: Path,
    django_capture_on_commit_callbacks: Any,
) -> None:
    use_voices(FAR, ESPEAK)
    pronunciations_want([hamer])
    pronunciation_make(row=the_row(hamer), quick_only=True)
    assert the_row(hamer).status == PronunciationStatus.PROVISIONAL
    with django_capture_on_commit_callbacks(execute=True):
        tasks.improve_sounds.call()
    assert [path.stem for path in files_in_store(tmp_path)] == [Path(str(the_row(hamer).file)).stem]


def test_words_that_are_not_published_never_go_over_the_network(
    hamer: Utterance, use_voices: Callable[..., None]
) -> None:
    use_voices(FAR, ESPEAK)
    pronunciations_want([hamer], published=False)
    pronunciation_make(row=the_row(hamer))
    assert the_row(hamer).engine == "espeak"
    tasks.improve_sounds.call()
    assert FarVoice.asked == []
    pronunciations_want([hamer])
    assert the_row(hamer).is_published


def test_a_slower_worker_does_not_overwrite_a_better_sound(
    hamer: Utterance, use_voices: Callable[..., None]
) -> None:
    use_voices(FAR, ESPEAK)
    pronunciations_want([hamer])
    late = the_row(hamer)
    pronunciation_make(row=the_row(hamer))
    pronunciation_make(row=late, quick_only=True)
    assert the_row(hamer).engine == "far"


def test_a_failure_is_remembered_with_a_time_to_try_again(
    hamer: Utterance, use_voices: Callable[..., None], tmp_path: Path
) -> None:
    use_voices("tests.speech.broken.BusyVoice")
    pronunciations_want([hamer])
    pronunciation_make(row=the_row(hamer))
    row = the_row(hamer)
    assert row.status == PronunciationStatus.FAILED
    assert not row.file
    assert row.retry_at is not None
    assert not Pronunciation.objects.to_make(timezone.now()).exists()
    assert Pronunciation.objects.to_make(timezone.now() + timedelta(hours=1)).exists()
    assert files_in_store(tmp_path) == []


def test_what_nobody_will_ever_say_is_not_tried_again() -> None:
    nothing = Utterance("😀", "nl")
    pronunciations_want([nothing])
    pronunciation_make(row=the_row(nothing))
    assert the_row(nothing).status == PronunciationStatus.FAILED
    assert the_row(nothing).retry_at is None


def test_the_database_keeps_one_machine_sound_per_utterance(hamer: Utterance) -> None:
    pronunciations_want([hamer])
    row = the_row(hamer)
    with pytest.raises(IntegrityError), transaction.atomic():
        Pronunciation.objects.create(
            utterance_key=row.utterance_key, text="hamer", language="nl", engine="other"
        )


def test_the_database_refuses_a_ready_sound_without_a_file(hamer: Utterance) -> None:
    pronunciations_want([hamer])
    with pytest.raises(IntegrityError), transaction.atomic():
        Pronunciation.objects.update(status=PronunciationStatus.READY)


def test_a_batch_asks_once_for_all(hamer: Utterance, django_assert_num_queries: Any) -> None:
    utterances = [Utterance(f"hamer {number}", "nl") for number in range(40)]
    pronunciations_want(utterances[:20])
    with django_assert_num_queries(1):
        services.best_sounds(utterances)


def test_an_object_store_gets_the_sound_in_one_piece(hamer: Utterance) -> None:
    from django.core.files.storage import InMemoryStorage

    far_away = InMemoryStorage()
    store.sound_write("tts/nl/ab/x.mp3", b"first", storage=far_away)
    store.sound_write("tts/nl/ab/x.mp3", b"second", storage=far_away)
    assert store.sound_read("tts/nl/ab/x.mp3", storage=far_away) == b"second"
    assert far_away.listdir("tts/nl/ab")[1] == ["x.mp3"]
