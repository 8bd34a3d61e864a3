"""On the phone: what the device keeps, what a thumb can do, what moves and what does not."""

from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from dictionary.models import Concept

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PAGES = (
    "/",
    "/{lang}/",
    "/{lang}/sector/electrotechnics/",
    "/{lang}/category/hand-tools/",
    "/{lang}/term/screwdriver/",
    "/{lang}/term/residual-current-device/",
    "/{lang}/term/residual-current-device/show/",
    "/{lang}/term/screwdriver/report/",
    "/{lang}/search/?q=xqzvwk",
    "/{lang}/search/?q=kabel",
    "/{lang}/looks/",
    "/{lang}/looks/screwdriver/",
    "/{lang}/saved/",
    "/{lang}/preferences/",
    "/{lang}/no-such-page/",
    "/c/123",
)


def test_a_kept_word_waits_at_home(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page.goto(f"{live_server.url}/nl/term/cable/")
    keep = page.locator("[data-keep]")
    keep.click()
    expect(keep).to_have_attribute("aria-pressed", "true")
    page.goto(f"{live_server.url}/nl/")
    expect(page.locator("[data-shelf=kept] [data-slug=cable]")).to_be_visible()
    expect(page.locator("[data-shelf=recent] [data-slug=cable]")).to_be_visible()
    page.goto(f"{live_server.url}/nl/term/cable/")
    keep.click()
    page.goto(f"{live_server.url}/nl/saved/")
    expect(page.locator("[data-shelf-empty]")).to_be_visible()


def test_pictures_turn_with_arrows_and_dots(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page.goto(f"{live_server.url}/nl/term/screwdriver/")
    dots = page.locator(".dots a")
    expect(dots).to_have_count(2)
    page.locator(".turn-next").click()
    expect(dots.nth(1)).to_have_attribute("aria-current", "true")
    dots.nth(0).click()
    expect(dots.nth(0)).to_have_attribute("aria-current", "true")


def test_one_tap_makes_it_readable_in_the_sun(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page.goto(f"{live_server.url}/nl/term/cable/")
    with page.expect_response(lambda answer: "/preferences/" in answer.url):
        page.locator("[data-theme-form] button").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "sun")
    page.goto(f"{live_server.url}/nl/")
    expect(page.locator("html")).to_have_attribute("data-theme", "sun")


def test_back_returns_to_the_same_results(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page.goto(f"{live_server.url}/nl/search/")
    page.locator("#q").press_sequentially("kabel")
    expect(page.locator(".hit")).to_have_count(1)
    page.wait_for_url("**/search/?q=kabel")
    page.locator(".hit-open").click()
    page.locator("[data-back]").click()
    expect(page.locator(".hit-open")).to_be_visible()
    page.goto(f"{live_server.url}/nl/search/")
    expect(page.locator("[data-searches] a")).to_have_text("kabel")


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_sticks_out_sideways(
    phone: BrowserContext, live_server: Any, small_dictionary: dict[str, Concept], width: int
) -> None:
    """320 pixels is what is left of a screen of 1280 at a zoom of 400 %."""
    page = phone.new_page()
    page.set_viewport_size({"width": width, "height": 740})
    for address in PAGES:
        for language in ("de", "fr"):
            page.goto(live_server.url + address.format(lang=language))
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, address
            page.evaluate("document.documentElement.dir = 'rtl'")
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{address} from right to left"


def test_every_control_is_large_enough_for_a_glove(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    for address in PAGES:
        page.goto(live_server.url + address.format(lang="nl"))
        small = page.evaluate(
            """() => [...document.querySelectorAll("a, button, summary, label, textarea")]
            .filter((one) => one.checkVisibility({visibilityProperty: true})
                             && !one.closest("p:not(.chips), .unseen, .parts-on")
                             && !one.matches(".skip, .unseen, .field label"))
            .map((one) => { const box = one.getBoundingClientRect();
                return [one.outerHTML.slice(0, 90), box.width, box.height]; })
            .filter(([, width, height]) => Math.min(width, height) < 47.9)"""
        )
        assert small == [], address
    page.goto(f"{live_server.url}/nl/term/screwdriver/")
    for main in (".sound-wide", ".sound-slow"):
        box = page.locator(main).bounding_box()
        assert box
        assert box["height"] >= 64


def test_the_keyboard_reaches_and_plays_the_sound(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    page.goto(f"{live_server.url}/nl/term/cable/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.locator("#hear").focus()
    with page.expect_response(lambda answer: "/sound/" in answer.url):
        page.keyboard.press("Space")


def test_an_arabic_word_runs_from_right_to_left(
    page: Page, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    concept = small_dictionary["cable"]
    concept.labels.create(language_id="ar", text="كابل", fund=concept.fund)
    page.goto(f"{live_server.url}/nl/sector/electrotechnics/?my=ar&work=nl")
    word = page.locator("[data-slug=cable] .card-mine")
    expect(word).to_have_attribute("dir", "rtl")
    expect(word).to_have_attribute("lang", "ar")


def test_whoever_wants_no_motion_gets_none(
    browser: Any, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{live_server.url}/nl/term/screwdriver/")
    times = page.evaluate(
        "[...document.querySelectorAll('*')].map((one) => getComputedStyle(one).transitionDuration)"
    )
    assert set(times) <= {"0s"}
    context.close()
