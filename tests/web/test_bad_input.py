"""Wrong addresses and wild words: a clear, translated answer, and nothing changes."""

import pytest
from django.test import Client

from dictionary.models import Concept, Report

LOST = {
    "nl": "Deze pagina is er niet",
    "fr": "Cette page n’existe pas",
    "de": "Diese Seite gibt es nicht",
    "en": "This page is not here",
}


@pytest.mark.parametrize("language", list(LOST))
@pytest.mark.parametrize(
    "address",
    [
        "term/no-such-thing/",
        "sector/bakery/",
        "category/no/such/",
        "no-such-page/",
        "?my=xx",
        "term/voltage-tester/?work=xx",
        "sector/electrotechnics/?page=abc",
        "sector/electrotechnics/?page=0",
        "sector/electrotechnics/?page=-1",
        "sector/electrotechnics/?page=99999999999999999999",
        "sector/electrotechnics/?page=²",
    ],
)
def test_what_is_not_there_is_a_translated_404(
    client: Client, voltage_tester: Concept, language: str, address: str
) -> None:
    response = client.get(f"/{language}/{address}")
    assert response.status_code == 404
    assert LOST[language] in response.content.decode()


def test_an_unknown_language_is_a_404_in_the_language_of_the_browser(
    client: Client, db: None
) -> None:
    response = client.get("/xx/", headers={"Accept-Language": "fr-BE"})
    assert response.status_code == 404
    assert LOST["fr"] in response.content.decode()


def test_a_query_of_ten_thousand_letters_is_refused_kindly(client: Client, db: None) -> None:
    response = client.get("/nl/search/", {"q": "x" * 10_000})
    assert response.status_code == 400
    assert "hoogstens 200 tekens" in response.content.decode()


@pytest.mark.parametrize(
    "query",
    [
        "🔧🔩",
        "\x00\x01\x1b",
        "'; DROP TABLE dictionary_concept; --",
        "{{ 7*7 }}{% load %}",
        "<script>alert(1)</script>",
        "%s%d%n",
        "\u202e\u200b",
        "a" * 200,
    ],
)
def test_wild_words_are_only_words(client: Client, voltage_tester: Concept, query: str) -> None:
    response = client.get("/nl/search/", {"q": query})
    assert response.status_code == 200
    assert "<script>alert" not in response.content.decode()
    assert Concept.objects.count() == 1
    assert not Report.objects.exists()


@pytest.mark.parametrize("cookie", ["", "=", "my=xx&work=yy&theme=zz", "\x7f", "my=" + "x" * 5000])
def test_a_broken_cookie_counts_as_none(
    client: Client, voltage_tester: Concept, cookie: str
) -> None:
    client.cookies["prefs"] = cookie
    assert client.get("/nl/term/voltage-tester/").status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_pages_are_only_read(client: Client, voltage_tester: Concept, method: str) -> None:
    assert getattr(client, method)("/nl/term/voltage-tester/").status_code == 405
