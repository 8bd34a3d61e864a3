"""A sound over HTTP: at once, in ranges, kept for as long as it is true."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from dictionary.hooks import Utterance, sound_for
from speech import audio
from speech.keys import utterance_key
from speech.models import Pronunciation, PronunciationStatus
from speech.services import pronunciation_make, pronunciations_want
from tests.speech.conftest import files_in_store

pytestmark = pytest.mark.django_db
FOREVER = "public, max-age=31536000, immutable"


def address(utterance: Utterance) -> str:
    sound = sound_for(utterance)
    assert sound is not None
    return sound.url


@pytest.fixture
def ready(hamer: Utterance) -> Utterance:
    pronunciations_want([hamer])
    pronunciation_make(row=Pronunciation.objects.get())
    return hamer


def test_a_sound_that_is_only_wanted_is_made_on_the_spot(client: Client, hamer: Utterance) -> None:
    pronunciations_want([hamer])
    response = client.get(address(hamer))
    assert response.status_code == 200
    assert response["Content-Type"] == "audio/mpeg"
    assert audio.check(response.content) > 0.3
    assert Pronunciation.objects.get().status == PronunciationStatus.READY


def test_the_newest_address_may_be_kept_for_ever(client: Client, ready: Utterance) -> None:
    response = client.get(address(ready))
    assert response["Cache-Control"] == FOREVER
    assert "?v=" in address(ready)


def test_an_old_address_still_sounds_but_is_asked_again(client: Client, ready: Utterance) -> None:
    response = client.get(f"/sound/{utterance_key(ready)}.mp3?v=000000000000")
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=60"


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [("bytes=0-99", 0, 99), ("bytes=100-", 100, None), ("bytes=-50", -50, None)],
)
def test_a_part_can_be_asked(
    client: Client, ready: Utterance, asked: str, first: int, last: int | None
) -> None:
    whole = client.get(address(ready)).content
    response = client.get(address(ready), headers={"range": asked})
    expected = whole[first : None if last is None else last + 1]
    assert response.status_code == 206
    assert response.content == expected
    start = first if first >= 0 else len(whole) + first
    end = start + len(expected) - 1
    assert response["Content-Range"] == f"bytes {start}-{end}/{len(whole)}"
    assert response["Accept-Ranges"] == "bytes"


@pytest.mark.parametrize("asked", ["bytes=999999-", "bytes=-", "bytes=9-3"])
def test_a_part_that_does_not_exist_is_refused(
    client: Client, ready: Utterance, asked: str
) -> None:
    response = client.get(address(ready), headers={"range": asked})
    assert response.status_code == 416
    assert response["Content-Range"].startswith("bytes */")


@pytest.mark.parametrize("asked", ["bytes=0-1,5-9", "pages=1-2", "x"])
def test_a_strange_range_gets_the_whole(client: Client, ready: Utterance, asked: str) -> None:
    assert client.get(address(ready), headers={"range": asked}).status_code == 200


def test_what_the_browser_has_is_not_sent_again(client: Client, ready: Utterance) -> None:
    etag = client.get(address(ready))["ETag"]
    response = client.get(address(ready), headers={"if-none-match": etag})
    assert response.status_code == 304
    assert response.content == b""
    old = client.get(address(ready), headers={"range": "bytes=0-9", "if-range": '"other"'})
    assert old.status_code == 200


def test_head_tells_the_length(client: Client, ready: Utterance) -> None:
    response = client.head(address(ready))
    assert response.status_code == 200
    assert int(response["Content-Length"]) > 1_000


def test_nobody_may_post(client: Client, ready: Utterance) -> None:
    assert client.post(address(ready)).status_code == 405


@pytest.mark.parametrize(
    "path",
    ["/sound/" + "0" * 32 + ".mp3", "/sound/x.mp3", "/sound/..%2f..%2fetc/passwd", "/sound/x"],
)
def test_an_unknown_sound_is_a_plain_404(client: Client, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["reason"] == "unknown_sound"


def test_when_nothing_can_speak_it_says_so(
    client: Client, hamer: Utterance, use_voices: Callable[..., None], tmp_path: Path
) -> None:
    pronunciations_want([hamer])
    use_voices("tests.speech.broken.BusyVoice")
    response = client.get(f"/sound/{utterance_key(hamer)}.mp3")
    assert response.status_code == 503
    assert response["Cache-Control"] == "no-store"
    assert response["Retry-After"] == "60"
    assert response.json()["reason"] == "no_voice"
    assert files_in_store(tmp_path) == []
    use_voices("speech.voices.espeak.voice.EspeakVoice")
    assert client.get(f"/sound/{utterance_key(hamer)}.mp3").status_code == 200


def test_no_voice_on_the_network_is_asked_while_somebody_waits(
    client: Client, hamer: Utterance, use_voices: Callable[..., None]
) -> None:
    from tests.speech.broken import FarVoice

    use_voices("tests.speech.broken.FarVoice", "speech.voices.espeak.voice.EspeakVoice")
    pronunciations_want([hamer])
    assert client.get(address(hamer)).status_code == 200
    assert FarVoice.asked == []
    sound = sound_for(hamer)
    assert sound is not None
    assert sound.provisional


def test_a_file_that_got_lost_is_made_again(
    client: Client, ready: Utterance, tmp_path: Path
) -> None:
    for path in files_in_store(tmp_path):
        path.unlink()
    assert client.get(address(ready)).status_code == 200
    assert len(files_in_store(tmp_path)) == 1


def test_a_text_of_our_own_pages_sounds_without_being_wanted_first(client: Client) -> None:
    url = address(Utterance("Zoek", "nl"))
    assert Pronunciation.objects.count() == 0
    assert client.get(url).status_code == 200
    assert Pronunciation.objects.get().is_published is False


def test_nobody_can_make_us_say_something_else(client: Client) -> None:
    url = address(Utterance("Zoek", "nl"))
    key = utterance_key(Utterance("Stommerik", "nl"))
    token = url.split("?u=")[1]
    assert client.get(f"/sound/{key}.mp3?u={token}").status_code == 404
    assert client.get(url[:-3] + "xyz").status_code == 404
    assert Pronunciation.objects.count() == 0


def test_a_machine_sound_gives_way_to_a_person(
    client: Client, ready: Utterance, tmp_path: Path
) -> None:
    row = Pronunciation.objects.get()
    machine = client.get(address(ready)).content
    spoken = tmp_path / "sounds" / "person.mp3"
    spoken.write_bytes(audio.encode(audio.decode(machine).samples[::2].copy()))
    person = Pronunciation(
        utterance_key=row.utterance_key,
        text=row.text,
        language=row.language,
        article=row.article,
        engine="person",
        voice="els",
        is_person=True,
        speaker="Els",
        consent="signed",
        licence="CC BY 4.0",
        file="person.mp3",
        status=PronunciationStatus.SUBMITTED,
    )
    person.save()
    assert client.get(address(ready)).content == machine
    person.status = PronunciationStatus.READY
    person.save()
    assert client.get(address(ready)).content == spoken.read_bytes()
    sound = sound_for(ready)
    assert sound is not None
    assert sound.is_person
    assert not sound.provisional


def test_a_sound_costs_few_queries(
    client: Client, ready: Utterance, django_assert_max_num_queries: Any
) -> None:
    url = address(ready)
    with django_assert_max_num_queries(2):
        client.get(url)
