"""A real browser on the live server: Debian's Chromium, driven by Playwright."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from dictionary.models import Category, CategoryLabel, Concept, Label, Language, Relation
from dictionary.photos.services import PhotoFacts, looks_read, photo_add, renditions_make
from sectors.funds.models import Fund, Sector
from sectors.funds.rights import SystemActor
from tests.conftest import picture

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
PHONE: ViewportSize = {"width": 360, "height": 740}


@pytest.fixture(scope="session", autouse=True)
def _pages_run_beside_the_tests() -> Iterator[None]:
    """Playwright's loop runs in this thread; Django must not take that for async code."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    yield
    os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--autoplay-policy=no-user-gesture-required",
            ],
        )
        yield chromium
        chromium.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[BrowserContext]:
    """A phone of 360 by 740 that has never been here."""
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="nl-BE")
    context.set_default_timeout(15_000)
    yield context
    context.close()


@pytest.fixture
def page(phone: BrowserContext) -> Iterator[Page]:
    """A page whose errors fail the test."""
    opened = phone.new_page()
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on(
        "console",
        lambda said: (
            wrong.append(said.text)
            if "Content Security Policy" in said.text or "integrity" in said.text
            else None
        ),
    )
    yield opened
    assert not wrong


WORDS: list[dict[str, str]] = [
    {
        "slug": "screwdriver",
        "nl": "schroevendraaier",
        "fr": "tournevis",
        "de": "Schraubendreher",
        "en": "screwdriver",
        "pl": "śrubokręt",
    },
    {"slug": "drill", "nl": "boormachine", "fr": "perceuse", "de": "Bohrmaschine", "en": "drill"},
    {"slug": "cable", "nl": "kabel", "fr": "câble", "de": "Kabel", "en": "cable", "pl": "kabel"},
    {
        "slug": "residual-current-device",
        "nl": "differentieelschakelaar",
        "fr": "interrupteur différentiel",
        "de": "Fehlerstromschutzschalter",
        "en": "residual current device",
    },
]


@pytest.fixture
def small_dictionary(
    transactional_db: None, make_starter: Callable[[], dict[str, Concept]]
) -> dict[str, Concept]:
    """Four concepts of Volta with pictures, relations and a Polish word or two."""
    return make_starter()


@pytest.fixture
def make_starter() -> Callable[[], dict[str, Concept]]:
    """Fills an emptied database: the live server needs rows that are committed."""
    from dictionary.concepts.services import concept_create, concept_publish

    def make() -> dict[str, Concept]:
        _ground()
        volta = Fund.objects.get(slug="volta")
        actor = SystemActor(volta.pk)
        category = Category.objects.create(path="hand-tools")
        for tag, text in {"nl": "Handgereedschap", "fr": "Outils", "de": "Werkzeug"}.items():
            CategoryLabel.objects.create(category=category, language_id=tag, text=text)
        made: dict[str, Concept] = {}
        for number, row in enumerate(WORDS):
            words = {tag: text for tag, text in row.items() if tag != "slug"}
            concept = concept_create(
                actor=actor,
                fund=volta,
                labels=words,
                sectors=Sector.objects.filter(slug="electrotechnics"),
                category=category,
                slug=row["slug"],
                ppe=["M004", "W012"],
            )
            concept.labels.filter(language_id="nl").update(article="de", gender="c")
            concept.labels.filter(language_id="de").update(article="der", gender="m")
            made[row["slug"]] = concept_publish(actor=actor, concept=concept)
            for shot in range(2 if number == 0 else int(number < 3)):
                photo = photo_add(
                    actor=actor,
                    concept=concept,
                    fund=volta,
                    data=picture("PNG", (640 + number, 640 + shot)),
                    facts=PhotoFacts(maker="Test", licence="CC0", alt={"nl": row["nl"]}),
                )
                renditions_make(photo=photo, format="webp")
                looks_read(photo=photo)
        first, second = made["screwdriver"], made["drill"]
        Relation.objects.create(concept=first, kind="confused_with", target=second, fund=volta)
        Relation.objects.create(concept=first, kind="used_with", target=made["cable"], fund=volta)
        Label.objects.create(
            concept=first,
            language_id="nl",
            text="vijzendraaier",
            kind="alternative",
            register="dialect",
            region="BE",
            fund=volta,
        )
        return made

    return make


def _ground() -> None:
    """What the migrations make, once more: a transactional test empties every table."""
    core = [("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English")]
    for order, (tag, name) in enumerate([*core, ("pl", "Polski"), ("ar", "العربية")]):
        Language.objects.get_or_create(
            tag=tag,
            defaults={
                "own_name": name,
                "is_core": order < 4,
                "order": order,
                "direction": "rtl" if tag == "ar" else "ltr",
            },
        )
    funds = ("volta", "constructiv", "woodwize", "mtechplus", "educam", "common")
    for slug in funds:
        Fund.objects.get_or_create(slug=slug, defaults={"name": slug.title()})
    sectors = ("electrotechnics", "construction", "wood", "metal", "automotive")
    for order, (slug, fund) in enumerate(zip(sectors, funds, strict=False)):
        Sector.objects.get_or_create(
            slug=slug, defaults={"fund": Fund.objects.get(slug=fund), "order": order}
        )
