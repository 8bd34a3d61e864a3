"""Without network: a set opens and is learned after the browser was started anew, and nothing
of it is lost or counted twice when the network is back."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, BrowserType, Page, expect

from dictionary.models import Concept
from microlearning.models import CardState, Deck, Review
from tests.browser.conftest import CHROMIUM, PHONE
from tests.browser.test_learn_session import (
    all_known,
    deck,
    open_set,
    prefer,
    press,
    start,
    wait_for_reviews,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]
__all__ = ["deck"]

ARGUMENTS = ["--no-sandbox", "--disable-background-networking"]
# A proxy where nobody listens, for loopback too: no request leaves the browser.
NO_NETWORK = ["--proxy-server=127.0.0.1:9", "--proxy-bypass-list=<-loopback>"]


def a_phone(chromium: BrowserType, folder: Path, *more: str) -> BrowserContext:
    """A browser whose memory lies in a folder: closing it is switching it off."""
    context = chromium.launch_persistent_context(
        str(folder), executable_path=CHROMIUM, args=[*ARGUMENTS, *more], viewport=PHONE
    )
    context.set_default_timeout(20_000)
    return context


def keep(page: Page) -> None:
    """Wait until the set and the program are on the phone."""
    page.wait_for_selector("[data-start=kept][data-done='1']")
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_function("() => navigator.serviceWorker.controller")


def test_a_set_is_learned_after_a_restart_without_network_and_synced_later(
    browser: Browser, live_server: Any, deck: Deck, tmp_path: Path
) -> None:
    chromium = browser.browser_type
    first = a_phone(chromium, tmp_path)
    prefer(first, live_server)
    page = first.new_page()
    open_set(page, live_server, deck)
    keep(page)
    first.close()

    second = a_phone(chromium, tmp_path, *NO_NETWORK)
    page = second.new_page()
    open_set(page, live_server, deck)
    page.reload()
    page.wait_for_selector("#start[data-ready]")
    start(page)
    seen = page.locator(".play-body .pic img").last
    assert seen.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    all_known(page)
    assert Review.objects.count() == 0
    page.goto(f"{live_server.url}/fr/learn/")
    expect(page.locator("#mine .deck-row")).to_have_count(1)
    page.goto(f"{live_server.url}/fr/learn/set/0000000/")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("#mine .deck-row")).to_have_count(1)
    second.close()

    third = a_phone(chromium, tmp_path)
    page = third.new_page()
    open_set(page, live_server, deck)
    wait_for_reviews(page, 4)
    expect(page.locator("[data-start=waiting]")).to_be_hidden()
    third.close()
    assert Review.objects.count() == 4
    assert CardState.objects.count() == 4


def test_two_phones_review_the_same_word_one_of_them_without_network_and_agree_after(
    browser: Browser, phone: BrowserContext, page: Page, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    open_set(page, live_server, deck)
    keep(page)
    start(page)
    all_known(page)
    wait_for_reviews(page, 4)
    key = page.evaluate(KEY)
    other = browser.new_context(viewport=PHONE)
    prefer(other, live_server)
    second = other.new_page()
    second.goto(f"{live_server.url}/fr/learn/key/#key={key}")
    second.locator("[data-key-part=offer] button").click()
    expect(second.locator("[data-key-part=have]")).to_be_visible()

    phone.set_offline(True)
    page.reload()
    page.wait_for_selector("#start[data-ready]")
    learn_first_word(page, knows=False)
    open_set(second, live_server, deck)
    learn_first_word(second, knows=True)
    wait_for_reviews(second, 5)
    assert Review.objects.count() == 5
    phone.set_offline(False)
    page.evaluate("dispatchEvent(new Event('online'))")
    wait_for_reviews(page, 6)
    page.wait_for_timeout(500)
    page.reload()
    page.wait_for_selector("#start[data-ready]")
    open_set(second, live_server, deck)
    concept = str(deck.cards.first().concept_uuid)  # type: ignore[union-attr]
    state = CardState.objects.get(concept_uuid=concept)
    assert (state.reviews, Review.objects.count()) == (3, 6)
    for one in (page, second):
        one.wait_for_function(
            f"async (wanted) => (await ({STATE})(wanted[0]))?.reviews === wanted[1]",
            arg=[concept, 3],
        )
        mine = one.evaluate(STATE, concept)
        assert mine["due"] == round(state.due.timestamp() * 1000)
        assert mine["stability"] == pytest.approx(state.stability, abs=1e-9)
        assert one.evaluate(QUEUE) == 0
    other.close()


def learn_first_word(page: Page, *, knows: bool) -> None:
    """Nothing is due yet: practise all the same, one word, and close."""
    page.locator("label[for=goal-10]").click()
    start(page)
    if page.locator(".play").get_attribute("data-phase", timeout=5_000).startswith("asking"):  # type: ignore[union-attr]
        press(page, "dont_know")
    press(page, "knew" if knows else "did_not")
    page.locator("[data-play=close]").click()
    expect(page.locator(".play")).to_have_count(0)


OPEN = """new Promise((resolve, reject) => {
  const request = indexedDB.open("learn");
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
})"""
READ = f"""async (store, key) => {{
  const base = await {OPEN};
  const asked = base.transaction(store).objectStore(store)[key ? "get" : "count"](key);
  return new Promise((resolve) => {{
    asked.onsuccess = () => {{ base.close(); resolve(asked.result); }};
  }});
}}"""
KEY = f"async () => (await ({READ})('meta', 'me')).key"
STATE = f"async (concept) => ({READ})('states', `${{concept}} nl`)"
QUEUE = f"async () => ({READ})('queue')"


def test_the_worker_leaves_the_pages_of_the_dictionary_alone(
    page: Page, phone: BrowserContext, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    prefer(phone, live_server)
    page.goto(f"{live_server.url}/fr/learn/")
    page.wait_for_function("() => navigator.serviceWorker.controller")
    page.goto(f"{live_server.url}/fr/")
    assert page.evaluate("navigator.serviceWorker.controller") is None
    answer = page.request.get(f"{live_server.url}/fr/learn/sw.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "worker-src 'self'" in answer.headers["content-security-policy"]
