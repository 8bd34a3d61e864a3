"""A learner opens a set and learns with two buttons or with the keyboard; the server knows it."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from dictionary.models import Concept, Language
from dictionary.photos.services import PhotoFacts, photo_add, renditions_make
from microlearning.decks.services import deck_create
from microlearning.models import Deck, Learner, Review
from sectors.funds.models import Fund
from sectors.funds.rights import SystemActor
from tests.browser.test_axe import violations
from tests.conftest import picture

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def deck(small_dictionary: dict[str, Concept]) -> Deck:
    """A set of the four words of the small dictionary, all of them with a picture."""
    return make_deck(small_dictionary)


def make_deck(words: dict[str, Concept]) -> Deck:
    volta = Fund.objects.get(slug="volta")
    actor = SystemActor(volta.pk)
    for number, concept in enumerate(words.values()):
        if not concept.photos.exists():
            photo = photo_add(
                actor=actor,
                concept=concept,
                fund=volta,
                data=picture("PNG", (500 + 8 * number, 500)),
                facts=PhotoFacts(maker="Maker", licence="CC0"),
            )
            renditions_make(photo=photo, format="webp")
    return deck_create(
        actor=actor,
        fund=volta,
        title="First words",
        language=Language.objects.get(tag="nl"),
        concepts=list(words.values()),
    ).deck


def prefer(context: BrowserContext, live_server: Any, value: str = "my=fr&work=nl") -> None:
    context.add_cookies([{"name": "prefs", "value": value, "url": live_server.url}])


def open_set(page: Page, live_server: Any, deck: Deck, language: str = "fr") -> None:
    page.goto(f"{live_server.url}/{language}/learn/set/{deck.code}/")
    page.wait_for_selector("#start[data-ready]")


def start(page: Page) -> None:
    page.locator("[data-start=go]").click()
    page.wait_for_selector(".play")


def phase(page: Page) -> str:
    return page.locator(".play").get_attribute("data-phase") or ""


def press(page: Page, name: str) -> None:
    page.locator(f".verdict[data-key={name}]").click()


def all_known(page: Page) -> None:
    """Say of every card that it is known, till the session ends."""
    for _card in range(30):
        if phase(page) == "ended":
            return
        if phase(page).startswith("asking"):
            press(page, "dont_know")
        page.locator(".verdict").nth(1).click()
    pytest.fail("The session did not end.")


def wait_for_reviews(page: Page, how_many: int) -> None:
    for _try in range(50):
        if Review.objects.count() >= how_many:
            return
        page.wait_for_timeout(100)
    pytest.fail(f"{Review.objects.count()} of {how_many} reviews arrived.")


def test_a_session_asks_every_word_ends_by_itself_and_reaches_the_server(
    page: Page, phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    open_set(page, live_server, deck)
    start(page)
    assert phase(page) == "new"
    press(page, "new_for_me")
    for _card in range(3):
        page.locator(".verdict").nth(1).click()
    # The word that was new comes back before the end, now as a question.
    assert phase(page) == "asking-picture_word"
    expect(page.locator(".picks .pick")).to_have_count(4)
    press(page, "dont_know")
    press(page, "knew")
    assert phase(page) == "ended"
    expect(page.locator(".learned")).to_have_count(4)
    wait_for_reviews(page, 5)
    assert Learner.objects.count() == 1
    assert sorted(Review.objects.values_list("rating", flat=True)) == [1, 3, 3, 3, 3]
    page.locator(".verdict").click()
    expect(page.locator(".play")).to_have_count(0)
    expect(page.locator("[data-start=what]")).not_to_have_text("…")


def test_the_right_answer_proposes_knew_it_and_a_wrong_one_says_what_was_chosen(
    page: Page, phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    open_set(page, live_server, deck)
    start(page)
    word = page.locator(".answer-word").inner_text()
    press(page, "new_for_me")
    for _card in range(3):
        page.locator(".verdict").nth(1).click()
    wrong = page.locator(".pick").filter(has_not_text=word).first
    chosen = wrong.inner_text()
    wrong.click()
    assert phase(page) == "wrong"
    expect(page.locator(".instead")).to_contain_text(chosen)
    expect(page.locator(".verdict.is-main")).to_have_attribute("data-key", "did_not")
    page.locator(".verdict.is-main").click()
    page.locator(".pick").filter(has_text=word).first.click()
    assert phase(page) == "right"
    expect(page.locator(".verdict.is-main")).to_have_attribute("data-key", "knew")


def test_everything_can_be_done_with_the_keyboard_and_is_said(
    page: Page, phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    open_set(page, live_server, deck)
    start(page)
    word = page.locator(".answer-word").inner_text()
    expect(page.locator("[data-play=live]")).to_contain_text(word)
    for key in "1222":
        page.keyboard.press(key)
    assert phase(page).startswith("asking")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".pick").first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".pick").nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    assert phase(page) in ("right", "wrong")
    page.keyboard.press("2")
    assert phase(page) == "ended"
    page.keyboard.press("Escape")
    expect(page.locator(".play")).to_have_count(0)


def test_no_step_of_a_session_has_a_barrier(
    page: Page, phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    open_set(page, live_server, deck)
    steps = set()
    for theme in ("light", "dark", "sun"):
        page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
        assert violations(page) == [], f"set {theme}"
    start(page)
    for key in "12220":
        steps.add(phase(page))
        for theme in ("light", "dark", "sun"):
            page.evaluate("(theme) => { document.documentElement.dataset.theme = theme; }", theme)
            assert violations(page) == [], f"{phase(page)} {theme}"
        page.keyboard.press(key)
    assert {"new", "asking-picture_word"} <= steps


def test_kept_words_become_a_set_with_one_tap(
    page: Page, phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    page.goto(f"{live_server.url}/fr/learn/")
    page.evaluate("localStorage.setItem('kept', JSON.stringify(['cable', 'drill']))")
    page.reload()
    page.locator("[data-list=kept]").click()
    page.wait_for_selector("#start[data-ready]")
    made = Deck.objects.exclude(pk=deck.pk).get()
    assert [card.slug for card in made.cards.all()] == ["cable", "drill"]
    page.goto(f"{live_server.url}/fr/learn/")
    page.locator("[data-list=kept]").click()
    page.wait_for_selector("#start[data-ready]")
    assert Deck.objects.count() == 2


def test_a_browser_that_keeps_nothing_says_so_and_still_learns(
    phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    page = phone.new_page()
    page.add_init_script("Object.defineProperty(window, 'indexedDB', {value: undefined});")
    open_set(page, live_server, deck)
    expect(page.locator("[data-start=note]")).to_be_visible()
    start(page)
    expect(page.locator("[data-play=trouble]")).to_be_visible()
    all_known(page)
    wait_for_reviews(page, 4)


def test_a_full_phone_says_so_and_loses_no_answer_while_there_is_network(
    phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    page = phone.new_page()
    open_set(page, live_server, deck)
    page.evaluate(
        """() => { IDBObjectStore.prototype.put = () => {
          throw new DOMException('', 'QuotaExceededError');
        }; }"""
    )
    start(page)
    page.locator(".verdict").nth(1).click()
    expect(page.locator("[data-play=trouble]")).to_be_visible()
    all_known(page)
    wait_for_reviews(page, 4)


def test_an_empty_set_and_a_set_that_is_too_long_say_so(
    phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    page = phone.new_page()
    body = json.loads(
        page.request.get(f"{live_server.url}/api/v1/learn/sets/{deck.code}/?my=fr").body()
    )
    page.route("**/api/v1/learn/sets/**", lambda route: route.fulfill(json={**body, "cards": []}))
    page.goto(f"{live_server.url}/fr/learn/set/{deck.code}/")
    expect(page.locator("[data-start=note]")).to_be_visible()
    expect(page.locator("[data-start=go]")).to_be_hidden()
    many = [{**body["cards"][0], "concept": f"c{number}"} for number in range(5_000)]
    page.unroute("**/api/v1/learn/sets/**")
    page.route("**/api/v1/learn/sets/**", lambda route: route.fulfill(json={**body, "cards": many}))
    open_set(page, live_server, deck)
    expect(page.locator("[data-start=note]")).to_contain_text("500")
    expect(page.locator("[data-start=note]")).to_contain_text("5000")


def test_the_key_moves_to_another_phone_as_pictures_and_erasing_reaches_both(
    browser: Browser, page: Page, phone: BrowserContext, live_server: Any, deck: Deck
) -> None:
    prefer(phone, live_server)
    open_set(page, live_server, deck)
    start(page)
    all_known(page)
    wait_for_reviews(page, 4)
    page.goto(f"{live_server.url}/fr/learn/key/")
    page.wait_for_selector("[data-key-part=qr]:not([hidden])")
    key = page.locator("[data-key-part=letters]").inner_text()
    names = page.locator("[data-key-part=pictures] .unseen").all_inner_texts()
    assert len(names) == 16
    other = browser.new_context()
    prefer(other, live_server)
    second = other.new_page()
    second.goto(f"{live_server.url}/fr/learn/key/")
    second.locator("details summary").last.click()
    for name in names:
        second.locator(f'.board-key[aria-label="{name}"]').click()
    second.locator("[data-key-part=enter] .button-main").click()
    expect(second.locator("[data-key-part=letters]")).to_have_text(key)
    open_set(second, live_server, deck)
    expect(second.locator("[data-start=when]")).to_be_visible()

    second.goto(f"{live_server.url}/fr/learn/key/")
    with second.expect_download() as download:
        second.locator("[data-key-part=export]").click()
    assert len(json.loads(download.value.path().read_text())["reviews"]) == 4
    second.clock.install()
    second.locator("[data-key-part=erase]").click()
    second.clock.run_for(11_000)
    expect(second.locator("[data-key-part=none]")).to_be_visible()
    assert not Learner.objects.exists()
    assert not Review.objects.exists()
    page.reload()
    expect(page.locator("[data-key-part=none]")).to_be_visible()
    other.close()


def test_a_learner_joins_a_group_with_pictures_and_decides_what_the_trainer_sees(
    page: Page, phone: BrowserContext, live_server: Any, make_group: Callable[[], Any]
) -> None:
    group = make_group()
    prefer(phone, live_server)
    page.goto(f"{live_server.url}/fr/learn/group/{group.code}/")
    expect(page.locator(".nicks .choice")).to_have_count(6)
    page.locator(".nicks label").first.click()
    page.locator("label[for=share-no]").click()
    page.locator(".join .button-main").click()
    expect(page.locator(".who")).to_be_visible()
    member = group.members.get()
    assert member.shares is False
    page.reload()
    page.locator("#join summary").click()
    page.locator("label[for=share-yes]").click()
    for _try in range(30):
        member.refresh_from_db()
        if member.shares:
            break
        page.wait_for_timeout(100)
    assert member.shares is True


@pytest.fixture
def make_group(transactional_db: None) -> Callable[[], Any]:
    def make() -> Any:
        from microlearning.groups.services import group_create
        from sectors.funds.models import Role
        from tests.browser.conftest import _ground
        from tests.conftest import person

        _ground()
        return group_create(
            actor=person("tom", "volta", Role.TRAINER),
            fund=Fund.objects.get(slug="volta"),
            name="5 Wood A",
        )

    return make
