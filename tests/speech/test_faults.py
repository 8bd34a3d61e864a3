"""Whatever breaks: no empty, silent or truncated file, and never a failure kept as a sound."""

import errno
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import responses
from django.db import connection
from django.test import Client

from dictionary.hooks import Utterance
from speech import audio
from speech.keys import utterance_key
from speech.models import Pronunciation, PronunciationStatus
from speech.services import pronunciations_make, pronunciations_want
from speech.voices.breaker import Breaker, Pace
from tests.speech.conftest import ESPEAK, files_in_store
from tests.speech.replay import SERVICE, body_with, mp3_of

WORDS = ["hamer", "zaag", "boor", "vijl", "ladder", "helm"]
BROKEN = ["EmptyVoice", "SilentVoice", "CutOffVoice", "EndlessVoice", "BusyVoice"]


def want_words() -> list[Pronunciation]:
    pronunciations_want(Utterance(word, "nl") for word in WORDS)
    return list(Pronunciation.objects.order_by("pk"))


def all_files_are_whole(tmp_path: Path) -> bool:
    return all(audio.check(path.read_bytes()) > 0.15 for path in files_in_store(tmp_path))


@pytest.mark.django_db
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_voice_leaves_no_file(
    name: str, use_voices: Callable[..., None], tmp_path: Path
) -> None:
    use_voices(f"tests.speech.broken.{name}")
    assert pronunciations_make(rows=want_words()) == 0
    assert files_in_store(tmp_path) == []
    assert {row.status for row in Pronunciation.objects.all()} == {PronunciationStatus.FAILED}


@pytest.mark.django_db
@pytest.mark.parametrize("name", BROKEN)
def test_behind_a_broken_voice_espeak_speaks(
    name: str, use_voices: Callable[..., None], tmp_path: Path
) -> None:
    use_voices(f"tests.speech.broken.{name}", ESPEAK)
    assert pronunciations_make(rows=want_words()) == len(WORDS)
    assert len(files_in_store(tmp_path)) == len(WORDS)
    assert all_files_are_whole(tmp_path)
    assert {row.status for row in Pronunciation.objects.all()} == {PronunciationStatus.PROVISIONAL}


NETWORK_FAULTS: dict[str, dict[str, Any]] = {
    "429": {"status": 429},
    "500": {"status": 500},
    "503": {"status": 503},
    "empty": {"body": ""},
    "empty sound": {"body": body_with(b"")},
    "truncated": {"body": body_with(mp3_of("schroevendraaier", "nl")[:200])},
    "a page": {"body": "<html>captcha</html>"},
}


@pytest.mark.django_db
@pytest.mark.parametrize("fault", list(NETWORK_FAULTS))
def test_behind_a_broken_network_espeak_speaks(
    fault: str,
    use_voices: Callable[..., None],
    settings: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.SPEECH_GTTS = True
    monkeypatch.setattr(
        "speech.voices.gtts.voice.GttsVoice.__init__.__defaults__",
        (Breaker(), Pace(shortest=0, longest=0)),
    )
    use_voices("speech.voices.gtts.voice.GttsVoice", ESPEAK)
    with responses.RequestsMock() as service:
        service.add(responses.POST, SERVICE, **NETWORK_FAULTS[fault])
        assert pronunciations_make(rows=want_words()) == len(WORDS)
        assert len(service.calls) == 3
    assert all_files_are_whole(tmp_path)
    assert {row.engine for row in Pronunciation.objects.all()} == {"espeak"}
    assert {row.status for row in Pronunciation.objects.all()} == {PronunciationStatus.PROVISIONAL}


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Writing fails after half the bytes, as on a full disk; call it to make room again."""
    fdopen = os.fdopen

    class HalfWritten:
        def __init__(self, handle: int, mode: str) -> None:
            self.file = fdopen(handle, mode)

        def __enter__(self) -> "HalfWritten":
            return self

        def __exit__(self, *_args: object) -> None:
            self.file.close()

        def write(self, data: bytes) -> None:
            self.file.write(data[: len(data) // 2])
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("speech.store.os.fdopen", HalfWritten)
    return monkeypatch.undo


@pytest.mark.django_db
def test_a_full_disk_leaves_no_half_files_and_no_ready_rows(
    full_disk: Callable[[], None], tmp_path: Path
) -> None:
    rows = want_words()
    assert pronunciations_make(rows=rows) == 0
    assert files_in_store(tmp_path) == []
    assert {row.status for row in Pronunciation.objects.all()} == {PronunciationStatus.FAILED}
    assert all(row.retry_at for row in Pronunciation.objects.all())


@pytest.mark.django_db
def test_on_a_full_disk_a_visitor_still_hears_the_word(
    full_disk: Callable[[], None], client: Client, tmp_path: Path
) -> None:
    want_words()
    response = client.get(f"/sound/{utterance_key(Utterance('hamer', 'nl'))}.mp3")
    assert response.status_code == 200
    assert audio.check(response.content) > 0.2
    assert response["Cache-Control"] == "public, max-age=60"
    assert files_in_store(tmp_path) == []


WORKER = """
import sys, django
from django.conf import settings
settings.SPEECH_VOICES = ["tests.speech.broken.SlowEspeak"]
django.setup()
from django.core.management import call_command
from dictionary.hooks import Utterance
from speech.services import pronunciations_want
pronunciations_want(Utterance(f"hamer {number}", "nl") for number in range(150))
print("ready", flush=True)
call_command("make_sounds")
"""


@pytest.fixture
def worker_environment(tmp_path: Path, db: None) -> dict[str, str]:
    """A database and a store of its own, for processes that are killed."""
    if connection.vendor != "sqlite":
        pytest.skip("The other processes open a copy of the SQLite file.")
    source = sqlite3.connect(str(connection.settings_dict["NAME"]))
    copy = sqlite3.connect(tmp_path / "copy.sqlite3")
    source.backup(copy)
    source.close()
    copy.close()
    return {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{tmp_path / 'copy.sqlite3'}",
        "MEDIA_ROOT": str(tmp_path),
        "DATA_DIR": str(tmp_path / "data"),
        "DJANGO_SETTINGS_MODULE": "config.settings",
    }


def sounds_of(tmp_path: Path) -> dict[Path, int]:
    folder = tmp_path / "public"
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*.mp3")}


@pytest.mark.slow
def test_a_killed_worker_loses_nothing_and_makes_nothing_twice(
    tmp_path: Path, worker_environment: dict[str, str]
) -> None:
    command = [sys.executable, "-c", WORKER]
    with subprocess.Popen(
        command, env=worker_environment, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        while len(sounds_of(tmp_path)) < 70:
            assert worker.poll() is None
        worker.send_signal(signal.SIGKILL)
    left = sounds_of(tmp_path)
    assert 70 <= len(left) < 150
    subprocess.run(command, env=worker_environment, check=True, capture_output=True)
    sounds = sounds_of(tmp_path)
    assert len(sounds) == 150
    assert all(sounds[path] == made for path, made in left.items())
    assert all(audio.check(path.read_bytes()) for path in sounds)
    with sqlite3.connect(tmp_path / "copy.sqlite3") as database:
        counted = "SELECT status, count(*), count(DISTINCT file) FROM speech_pronunciation"
        assert database.execute(f"{counted} GROUP BY status").fetchall() == [("ready", 150, 150)]
