"""What visitors get, page by page, in four languages."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from dictionary.models import Category, CategoryLabel, Concept, Label, Language, Relation
from sectors.funds.models import User

INTERFACE = ("nl", "fr", "de", "en")
EVERYWHERE = (
    "",
    "sector/electrotechnics/",
    "category/measuring/",
    "term/voltage-tester/",
    "term/voltage-tester/show/",
    "term/voltage-tester/report/",
    "search/",
    "search/?q=spanningstester",
    "search/?q=xqzvwk",
    "saved/",
    "thanks/",
    "preferences/",
)


@pytest.fixture
def measuring(voltage_tester: Concept) -> Category:
    """A category with the voltage tester in it."""
    category = Category.objects.create(path="measuring")
    CategoryLabel.objects.create(category=category, language_id="nl", text="Meetgereedschap")
    Concept.objects.filter(pk=voltage_tester.pk).update(category=category)
    return category


@pytest.mark.parametrize("language", INTERFACE)
@pytest.mark.parametrize("address", EVERYWHERE)
def test_every_page_opens_in_every_language(
    client: Client, measuring: Category, language: str, address: str
) -> None:
    response = client.get(f"/{language}/{address}")
    assert response.status_code == 200
    assert f'<html lang="{language}"' in response.content.decode()


@pytest.mark.parametrize("address", ["/", *(f"/nl/{address}" for address in EVERYWHERE)])
def test_no_page_has_anything_inline(client: Client, measuring: Category, address: str) -> None:
    response = client.get(address)
    text = response.content.decode()
    assert not re.search(r"<[^>]+\sstyle=", text)
    assert not re.search(r"<[^>]+\son\w+=", text)
    assert not re.search(r"<script(?![^>]*\ssrc=)", text)
    assert "<style" not in text
    assert "unsafe" not in response["Content-Security-Policy"]


def test_nobody_is_asked_for_anything_but_two_languages(
    client: Client, voltage_tester: Concept
) -> None:
    text = client.get("/").content.decode()
    names = set(re.findall(r'name="(\w+)"', text)) - {"csrfmiddlewaretoken", "viewport"}
    assert names <= {"my", "work", "aloud", "next", "description"}


def test_the_choice_is_kept_and_leads_home(client: Client, voltage_tester: Concept) -> None:
    response = client.post("/nl/preferences/", {"my": "fr", "work": "nl"})
    assert response["Location"] == "/fr/"
    assert client.get("/")["Location"] == "/fr/"


def test_the_interface_follows_the_work_language_where_mine_is_not_translated(
    client: Client, voltage_tester: Concept
) -> None:
    Language.objects.get_or_create(tag="pl", defaults={"own_name": "Polski"})
    response = client.post("/nl/preferences/", {"my": "pl", "work": "de"})
    assert response["Location"] == "/de/"


def test_choosing_again_comes_back_to_the_same_page_in_the_new_language(
    client: Client, voltage_tester: Concept
) -> None:
    back = "/nl/term/voltage-tester/"
    response = client.post("/nl/preferences/", {"my": "fr", "work": "nl", "next": back})
    assert response["Location"] == "/fr/term/voltage-tester/"


@pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example", "javascript:1"])
def test_it_never_leads_to_another_site(client: Client, db: None, address: str) -> None:
    response = client.post("/nl/preferences/", {"theme": "sun", "next": address})
    assert response["Location"] == "/nl/"


def test_the_theme_is_written_into_the_page(client: Client, voltage_tester: Concept) -> None:
    client.post("/nl/preferences/", {"theme": "sun"})
    assert 'data-theme="sun"' in client.get("/nl/").content.decode()


def test_the_address_overrules_the_choice(client: Client, voltage_tester: Concept) -> None:
    client.post("/nl/preferences/", {"my": "nl", "work": "nl"})
    text = client.get("/nl/term/voltage-tester/?work=de&my=fr").content.decode()
    assert '<h1 lang="de"' in text
    assert "testeur de tension" in text


def test_a_word_that_is_missing_in_my_language_says_so_and_offers_the_nearest(
    client: Client, voltage_tester: Concept
) -> None:
    Language.objects.get_or_create(tag="pl", defaults={"own_name": "Polski"})
    text = client.get("/nl/term/voltage-tester/?my=pl&work=nl").content.decode()
    assert "nog geen woord in het Polski" in text
    assert "voltage tester" in text


def test_a_word_that_is_missing_in_the_work_language_shows_the_nearest(
    client: Client, bart: User, make_concept: Callable[..., Concept]
) -> None:
    make_concept(bart, "volta", fr="disjoncteur")
    slug = Concept.objects.get().slug
    text = client.get(f"/fr/term/{slug}/?my=fr&work=de").content.decode()
    assert '<h1 lang="fr"' in text
    assert "pas encore de mot en Deutsch" in text


def test_alternatives_stand_with_their_register_and_region(
    client: Client, voltage_tester: Concept
) -> None:
    Label.objects.create(
        concept=voltage_tester,
        language_id="nl",
        text="tester",
        kind="alternative",
        register="slang",
        region="BE",
        fund=voltage_tester.fund,
    )
    text = client.get("/nl/term/voltage-tester/?work=nl&my=fr").content.decode()
    assert "spreektaal" in text
    assert "België" in text


def test_what_not_to_confuse_stands_beside_it_from_both_sides(
    client: Client, voltage_tester: Concept, bart: User, make_concept: Callable[..., Concept]
) -> None:
    other = make_concept(bart, "volta", nl="multimeter", en="multimeter")
    Relation.objects.create(
        concept=voltage_tester, kind="confused_with", target=other, fund=other.fund
    )
    for one, two in ((voltage_tester, other), (other, voltage_tester)):
        text = client.get(f"/nl/term/{one.slug}/").content.decode()
        assert "Niet verwarren" in text
        assert f"/nl/term/{two.slug}/" in text


def test_a_draft_is_nowhere(
    client: Client, bart: User, make_concept: Callable[..., Concept]
) -> None:
    draft = make_concept(bart, "volta", publish=False, nl="geheim")
    assert client.get(f"/nl/term/{draft.slug}/").status_code == 404
    assert "geheim" not in client.get("/nl/sector/electrotechnics/").content.decode()
    assert client.get(f"/c/{draft.code}").status_code == 404


def test_a_list_of_forty_concepts_is_cheap(
    client: Client,
    bart: User,
    make_concept: Callable[..., Concept],
    django_assert_max_num_queries: Any,
) -> None:
    for number in range(41):
        make_concept(bart, "volta", nl=f"ding {number}", fr=f"chose {number}", en=f"item {number}")
    with django_assert_max_num_queries(8):
        text = client.get("/nl/sector/electrotechnics/?page=2").content.decode()
    assert text.count('class="card ') == 41


def test_more_gives_only_the_next_cards_and_the_page_is_in_the_address(
    client: Client, bart: User, make_concept: Callable[..., Concept]
) -> None:
    for number in range(30):
        make_concept(bart, "volta", nl=f"ding {number}")
    whole = client.get("/nl/sector/electrotechnics/").content.decode()
    assert 'href="/nl/sector/electrotechnics/?page=2"' in whole
    part = client.get("/nl/sector/electrotechnics/?page=2", headers={"HX-Request": "true"})
    assert part.content.decode().count('class="card ') == 6
    assert b"<html" not in part.content
    assert client.get("/nl/sector/electrotechnics/?page=3").status_code == 404


def test_the_shelf_gives_cards_in_the_order_asked(
    client: Client, voltage_tester: Concept, bart: User, make_concept: Callable[..., Concept]
) -> None:
    other = make_concept(bart, "volta", nl="kabel", en="cable")
    text = client.get(f"/nl/cards/?slugs={other.slug},gone,voltage-tester").content.decode()
    assert re.findall(r'data-slug="([^"]+)"', text) == [other.slug, "voltage-tester"]


def test_paper_leads_back_to_the_word(client: Client, voltage_tester: Concept) -> None:
    code = voltage_tester.code
    typed = f" {code[:3].lower()}-{code[3:]} "
    for text in (code, typed):
        response = client.get(reverse("short:code", args=[text]))
        assert response.status_code == 302
        assert response["Location"].endswith("/term/voltage-tester/")
    svg = client.get("/nl/term/voltage-tester/qr.svg")
    assert svg["Content-Type"] == "image/svg+xml"
    assert svg.content.startswith(b"<?xml")


def test_a_mistyped_code_gets_a_second_try(client: Client, voltage_tester: Concept) -> None:
    response = client.get("/c/123")
    assert response.status_code == 404
    assert 'name="code"' in response.content.decode()


def test_the_kinds_of_a_sector_filter_it(client: Client, measuring: Category) -> None:
    with override("nl"):
        address = reverse("dictionary:sector", args=["electrotechnics"])
    text = client.get(address).content.decode()
    assert f"{address}?category=measuring" in text
    assert "voltage-tester" in client.get(f"{address}?category=measuring").content.decode()
    assert "voltage-tester" not in client.get(f"{address}?category=other").content.decode()
