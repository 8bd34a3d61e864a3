"""Who cannot read finds, hears and keeps a word: by pictures and sound alone."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from dictionary.models import Concept
from speech.models import Pronunciation

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MASK = """() => {
  const mask = (text) => text.replace(/[\\p{L}\\p{N}]/gu, "▒");
  const cover = (root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.data.trim() && !node.data.includes("▒")) node.data = mask(node.data);
    }
  };
  addEventListener("DOMContentLoaded", () => {
    cover(document.body);
    new MutationObserver(() => cover(document.body)).observe(document.body,
      {childList: true, subtree: true});
  });
}"""


class Robot:
    """Sees shapes and pictures, never letters; hears what is said."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.heard: list[str] = []
        page.on("request", lambda request: self._listen(request.url))

    def _listen(self, address: str) -> None:
        if "/sound/" not in address:
            return
        key = address.split("/sound/")[1].split(".")[0]
        row = Pronunciation.objects.filter(utterance_key__startswith=key[:32]).first()
        self.heard.append(row.text if row else f"? {address[-90:]}")

    def tap(self, control: Locator) -> None:
        """One tap, as a thumb does."""
        control.scroll_into_view_if_needed()
        control.tap(force=True)


def spoken_for(page: Page, control: Locator) -> str:
    """The address of the sound that one tap on the control plays."""
    with page.expect_request(lambda request: "/sound/" in request.url) as said:
        control.scroll_into_view_if_needed()
        control.tap(force=True)
    return said.value.url


@pytest.fixture
def masked(phone: BrowserContext, live_server: Any) -> Page:
    """A page on which every letter is covered, with read aloud on."""
    phone.add_cookies([{"name": "prefs", "value": "my=fr&work=nl&aloud=1", "url": live_server.url}])
    page = phone.new_page()
    page.add_init_script(f"({MASK})()")
    return page


def test_a_robot_without_letters_finds_hears_and_keeps(
    masked: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page = masked
    sounds = page.request.get(f"{live_server.url}/fr/spoken.json").json()
    page.goto(f"{live_server.url}/fr/")
    assert "▒" in page.locator("h1").inner_text()

    tile = page.locator(".tile").first
    assert spoken_for(page, tile).endswith(sounds["Électrotechnique"])
    assert page.url.endswith("/fr/")
    tile.tap()
    page.wait_for_url("**/sector/electrotechnics/")

    card = page.locator(".card:has(.pic) .card-open").first
    said = spoken_for(page, card)
    assert page.url.endswith("/sector/electrotechnics/")
    card.tap()
    page.wait_for_url("**/term/*/")
    mine = page.locator(".mine .sound").first.evaluate("link => link.href")
    assert said.split("?")[0] == mine.split("?")[0]

    hear = page.locator("#hear")
    assert spoken_for(page, hear).endswith(sounds["Écouter"])
    word = hear.evaluate("link => link.href")
    assert spoken_for(page, hear).split("?")[0] == word.split("?")[0]

    keep = page.locator("[data-keep]")
    assert spoken_for(page, keep).endswith(sounds["Garder ce mot"])
    expect(keep).to_have_attribute("aria-pressed", "false")
    keep.tap()
    expect(keep).to_have_attribute("aria-pressed", "true")

    kept = page.locator(".bar a").nth(2)
    assert spoken_for(page, kept).endswith(sounds["Gardés"])
    kept.tap()
    expect(page.locator("[data-shelf=kept] .card")).to_have_count(1)


def test_every_control_has_something_to_say(
    phone: BrowserContext, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    phone.add_cookies([{"name": "prefs", "value": "my=fr&work=nl&aloud=1", "url": live_server.url}])
    page = phone.new_page()
    sounds = page.request.get(f"{live_server.url}/fr/spoken.json").json()
    for address in ("", "sector/electrotechnics/", "term/screwdriver/", "preferences/"):
        page.goto(f"{live_server.url}/fr/{address}")
        names = page.evaluate(
            """() => [...document.querySelectorAll("a[href], button, summary, label[for]")]
            .filter((one) => one.checkVisibility() && !one.matches(".skip, [data-say], .unseen"))
            .map((one) => [one.dataset.sayText || one.getAttribute("aria-label")
                           || one.textContent].join("").replace(/\\s+/g, " ").trim())"""
        )
        assert [name for name in names if name not in sounds] == [], address


def test_the_field_opens_no_keyboard_at_the_first_tap(
    masked: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page = masked
    page.goto(f"{live_server.url}/fr/")
    field = page.locator("#q")
    spoken_for(page, field)
    expect(field).not_to_be_focused()
    field.tap()
    expect(field).to_be_focused()
