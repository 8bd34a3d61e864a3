"""From the first visit to the sound: the same walk in every language of the interface."""

import io
from typing import Any

import numpy
import pytest
import soundfile
from playwright.sync_api import Page, expect

from dictionary.models import Concept, Report

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WALKS = {
    "nl": ("fr", "Elektrotechniek", "tournevis", "Luister", "Versturen", "Bedankt"),
    "fr": ("nl", "Électrotechnique", "schroevendraaier", "Écouter", "Envoyer", "Merci"),
    "de": ("en", "Elektrotechnik", "screwdriver", "Anhören", "Senden", "Danke"),
    "en": ("de", "Electrotechnics", "Schraubendreher", "Hear it", "Send", "Thank you"),
}


def loudness(mp3: bytes) -> float:
    """The loudest sample of a sound, from 0 to 1."""
    samples, _rate = soundfile.read(io.BytesIO(mp3))
    return float(numpy.abs(samples).max())


def hear(page: Page, name: str) -> bytes:
    """Tap a sound button; the sound that came."""
    with page.expect_response(lambda answer: "/sound/" in answer.url) as heard:
        page.get_by_role("button", name=name, exact=True).first.click()
    response = heard.value
    assert response.status in (200, 206)
    assert response.headers["content-type"] == "audio/mpeg"
    return page.request.get(response.url).body()


@pytest.mark.parametrize("mine", list(WALKS))
def test_a_worker_finds_hears_and_reports(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept], mine: str
) -> None:
    work, sector, word, listen, send, thanks = WALKS[mine]
    page.goto(live_server.url)
    page.locator(f"label[for=my-{mine}]").click(force=True)
    page.locator(f"label[for=work-{work}]").click(force=True)
    page.locator("main form.first button").click()
    page.wait_for_url(f"**/{mine}/")

    page.get_by_role("link", name=sector).click()
    page.locator("[data-slug=screwdriver] .card-open").click()
    expect(page.locator("h1")).to_have_text(word)
    expect(page.locator(".shot img").last).to_be_visible()
    if work in ("nl", "de"):
        expect(page.locator(".work-word .gender")).to_contain_text({"nl": "de", "de": "der"}[work])

    normal = hear(page, listen)
    assert loudness(normal) > 0.05
    slow = page.request.get(page.locator(".sound-slow").evaluate("link => link.href")).body()
    assert loudness(slow) > 0.05
    assert soundfile.info(io.BytesIO(slow)).duration > soundfile.info(io.BytesIO(normal)).duration

    page.get_by_role("link", name="Code").or_(page.locator("#code summary")).first.click()
    expect(page.locator("#code img")).to_be_visible()
    page.locator("a[href$='/report/']").click()
    page.locator("label[for=kind-word]").click(force=True)
    page.locator("#id_text").fill("Er staat een fout in.")
    page.get_by_role("button", name=send).click()
    expect(page.locator("h1")).to_have_text(thanks)
    report = Report.objects.get()
    assert report.fund.slug == "volta"
    assert report.concept == small_dictionary["screwdriver"]


@pytest.mark.parametrize("mine", list(WALKS))
def test_a_badly_spelled_word_is_found_while_typing(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept], mine: str
) -> None:
    heard = [("schroevendraier", "screwdriver"), ("perceuze", "drill"), ("boorm", "drill")]
    for typed, slug in heard:
        page.goto(f"{live_server.url}/{mine}/")
        page.locator("#q").click()
        page.locator("#q").press_sequentially(typed)
        page.locator(f".hit-open[href$='/term/{slug}/']").click()
        expect(page.locator("article.term")).to_be_visible()


def test_a_code_on_paper_leads_to_the_word(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    code = small_dictionary["drill"].code
    page.goto(f"{live_server.url}/c/{code}")
    expect(page.locator("article.term")).to_be_visible()
    page.goto(f"{live_server.url}/nl/search/?q={code[:3]}+{code[3:].lower()}")
    expect(page.locator(".hit-open[href$='/term/drill/']")).to_be_visible()


def test_it_works_without_javascript(
    browser: Any, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(live_server.url)
    page.locator("label[for=my-fr]").click(force=True)
    page.locator("label[for=work-nl]").click(force=True)
    page.locator("main form.first button").click()
    page.locator("#q").fill("perceuze")
    page.locator(".find button").click()
    page.locator(".hit-open").first.click()
    expect(page.locator("h1")).to_have_text("boormachine")
    sound = page.request.get(live_server.url + str(page.locator("#hear").get_attribute("href")))
    assert loudness(sound.body()) > 0.05
    page.locator(".show-button").click()
    expect(page.locator(".big-work")).to_have_text("boormachine")
    context.close()
