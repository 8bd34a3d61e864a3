"""Three words said into a real browser's (fake) microphone; one approved; visitors hear it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dictionary.hooks import sound_for
from dictionary.models import Concept, Label
from sectors.funds.models import Fund, Membership, Role, User
from speech import audio
from speech.models import Pronunciation
from speech.wanted import label_utterance
from tests.browser.conftest import CHROMIUM, PHONE
from tests.conftest import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PITCH = 440
RATE = 48_000


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the fake microphone hears, over and over: a word of 0.6 s in two seconds."""
    t = np.arange(int(0.6 * RATE)) / RATE
    word = 0.25 * np.sin(2 * np.pi * PITCH * t) * (1 + 0.5 * np.sin(2 * np.pi * 5 * t))
    room = np.random.default_rng(3).normal(0, 0.0005, 2 * RATE)
    room[RATE // 2 : RATE // 2 + len(word)] += word
    path = tmp_path_factory.mktemp("said") / "word.wav"
    soundfile.write(path, room, RATE, subtype="PCM_16")
    return path


def launch(browser: Browser, said: Path) -> Browser:
    """A browser with a microphone, beside the one that runs already."""
    return browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=[
            "--no-sandbox",
            "--disable-background-networking",
            "--autoplay-policy=no-user-gesture-required",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            f"--use-file-for-fake-audio-capture={said}",
        ],
    )


@pytest.fixture
def studio(browser: Browser, said: Path) -> Iterator[BrowserContext]:
    """A phone with a microphone that somebody speaks into."""
    hearing = launch(browser, said)
    context = hearing.new_context(viewport=PHONE, locale="en-GB")
    context.set_default_timeout(60_000)
    yield context
    hearing.close()


@pytest.fixture
def els(small_dictionary: dict[str, Concept]) -> User:
    """An editor of Volta who also speaks; her words need no second person here."""
    user = User.objects.create_user("els", password=PASSWORD, is_staff=True)
    volta = Fund.objects.get(slug="volta")
    Membership.objects.create(user=user, fund=volta, role=Role.EDITOR)
    return user


def begin(context: BrowserContext, server: Any) -> Page:
    """Log in, agree to the terms, switch the microphone on."""
    page = context.new_page()
    page.goto(f"{server.url}/account/login/?next=/en/voices/start/")
    page.fill("#id_username", "els")
    page.fill("#id_password", PASSWORD)
    page.press("#id_password", "Enter")
    page.check("[name=language][value=nl]", force=True)
    page.fill("#id_speaker", "Els Peeters")
    page.check("#id_agreed")
    page.click(".form .button-main")
    page.wait_for_selector("#studio[data-alive]")
    return page


def state(page: Page, name: str) -> None:
    page.wait_for_selector(f"#studio[data-state={name}]")


def say_a_word(page: Page) -> None:
    """Space, speak, space; it plays itself; space for the next."""
    page.keyboard.press("Space")
    state(page, "recording")
    page.wait_for_timeout(2_300)
    page.keyboard.press("Space")
    state(page, "review")
    page.keyboard.press("Space")
    state(page, "ready")


def pitch_of(mp3: bytes) -> float:
    sound = audio.decode(mp3)
    spectrum = np.abs(np.fft.rfft(sound.samples.astype(float)))
    return float(np.fft.rfftfreq(len(sound.samples), 1 / sound.sample_rate)[spectrum.argmax()])


def test_three_words_with_one_key_and_visitors_hear_the_person(
    studio: BrowserContext, live_server: Any, els: User
) -> None:
    page = begin(studio, live_server)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.keyboard.press("Space")
    state(page, "ready")
    for _word in range(3):
        say_a_word(page)
    expect(page.locator("#count")).to_have_text("3")
    expect(page.locator("#outbox")).to_have_text("All is sent.")
    assert Pronunciation.objects.people().filter(status="submitted").count() == 3

    page.goto(f"{live_server.url}/en/voices/")
    page.locator("[data-take]").first.wait_for()
    page.keyboard.press("a")
    page.wait_for_url("**/voices/")
    page.locator(".said").wait_for()
    row = Pronunciation.objects.people().get(status="ready")
    assert row.approved_by == els
    assert row.target_uuid
    sound = sound_for(label_utterance(Label.objects.get(uuid=row.target_uuid)))
    assert sound is not None
    assert sound.is_person
    heard = page.request.get(live_server.url + sound.url)
    assert heard.headers["content-type"] == "audio/mpeg"
    assert abs(pitch_of(heard.body()) - PITCH) < 10
    assert wrong == []


def test_a_lost_connection_loses_nothing(
    studio: BrowserContext, live_server: Any, els: User
) -> None:
    page = begin(studio, live_server)
    page.click("#record-key")
    state(page, "ready")
    studio.route("**/record/take/", lambda route: route.abort())
    say_a_word(page)
    expect(page.locator("#outbox")).to_have_text("Not sent yet: 1")
    assert not Pronunciation.objects.people().exists()
    page.reload()  # the browser keeps it, and asks for other words meanwhile
    page.wait_for_selector("#studio[data-alive]")
    expect(page.locator("#count")).to_have_text("1")
    studio.unroute("**/record/take/")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#outbox")).not_to_contain_text("Not sent yet")
    assert Pronunciation.objects.people().count() == 1


def test_the_last_word_is_taken_back_with_one_key(
    studio: BrowserContext, live_server: Any, els: User
) -> None:
    page = begin(studio, live_server)
    page.click("#record-key")
    state(page, "ready")
    word = page.locator("#words li:visible").get_attribute("data-word")
    say_a_word(page)
    expect(page.locator("#outbox")).to_have_text("All is sent.")
    with page.expect_response("**/record/undo/"):
        page.keyboard.press("z")
    assert page.locator("#words li:visible").get_attribute("data-word") == word
    assert not Pronunciation.objects.people().exists()


def test_silence_is_said_and_not_kept(
    browser: Browser, live_server: Any, els: User, tmp_path: Path
) -> None:
    quiet = tmp_path / "quiet.wav"
    soundfile.write(quiet, np.zeros(2 * RATE), RATE, subtype="PCM_16")
    hearing = launch(browser, quiet)
    context = hearing.new_context(viewport=PHONE, locale="en-GB")
    page = begin(context, live_server)
    page.click("#record-key")
    state(page, "ready")
    box = page.locator("#record-key").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()  # held, as with a thumb
    state(page, "recording")
    page.wait_for_timeout(900)
    page.mouse.up()
    state(page, "ready")
    expect(page.locator("#say")).to_contain_text("We hear nothing")
    hearing.close()
    assert not Pronunciation.objects.people().exists()
