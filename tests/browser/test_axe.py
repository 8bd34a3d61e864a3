"""No axe violation on any page, in any language or light; words have a contrast of 7 to 1."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page

from dictionary.models import Concept
from tests.browser.test_phone import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.slow]

OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"color-contrast-enhanced": {"enabled": True}},
    "resultTypes": ["violations"],
}


def violations(page: Page) -> list[str]:
    """What axe finds, one line each."""
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [
        f"{one['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for one in found
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_no_page_has_a_barrier_in_any_light(
    phone: BrowserContext, live_server: Any, small_dictionary: dict[str, Concept], language: str
) -> None:
    page = phone.new_page()
    for address in PAGES:
        page.goto(live_server.url + address.format(lang=language))
        for theme in ("light", "dark", "sun"):
            page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
            assert violations(page) == [], f"{address} {theme}"


def test_the_desk_has_no_barrier_either(
    browser: Any, live_server: Any, small_dictionary: dict[str, Concept]
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    for address in PAGES:
        page.goto(live_server.url + address.format(lang="nl"))
        assert violations(page) == [], address
    context.close()
