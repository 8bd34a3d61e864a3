"""Sets as the phone gets them, and their page without JavaScript."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from dictionary.models import Concept, Language, PhotoRegion, SlugRedirect
from microlearning.decks.letters import letters_for
from microlearning.decks.options import options_for
from microlearning.decks.services import (
    concepts_in_order,
    deck_create,
    deck_remove,
    deck_set_cards,
    deck_update,
)
from microlearning.models import Card, Deck
from sectors.funds.models import Fund, User

pytestmark = pytest.mark.django_db


def body_of(client: Client, deck: Deck, my: str = "pl") -> dict[str, Any]:
    answer = client.get(f"/api/v1/learn/sets/{deck.code}/?my={my}")
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def test_a_set_is_one_json_with_word_own_word_picture_and_sound(
    client: Client, deck: Deck, words: dict[str, Concept]
) -> None:
    body = body_of(client, deck)
    card = body["cards"][0]
    assert card["concept"] == str(words["hammer"].uuid)
    assert card["word"]["said"] == "de hamer"
    assert card["own"]["text"] == "młotek"
    assert card["picture"]["url"].startswith("/media/photo/")
    assert card["picture"]["width"] == 320
    assert card["word"]["sound"]["normal"].startswith("/sound/")
    assert card["options"]["articles"] == ["de", "het"]
    assert "article" in card["kinds"]
    assert len(body["version"]) == 16


def test_wrong_options_are_those_that_people_confuse_first(
    client: Client, deck: Deck, words: dict[str, Concept]
) -> None:
    card = body_of(client, deck)["cards"][0]
    mallet = str(words["mallet"].uuid)
    assert card["options"]["concepts"][0] == mallet
    assert card["options"]["pair"] == mallet
    assert len(card["options"]["pictured"]) == 3
    assert card["concept"] not in card["options"]["concepts"]
    assert "pair" in card["kinds"]


def test_wrong_options_are_the_same_each_time(deck: Deck) -> None:
    concepts = list(Concept.objects.filter(cards_of(deck)).for_tiles())
    first, second = options_for(concepts, "nl"), options_for(concepts, "nl")
    assert first == second


def cards_of(deck: Deck) -> Any:
    from django.db.models import Q

    return Q(pk__in=deck.cards.values("concept"))


def test_the_wider_word_and_the_same_word_are_no_wrong_options(
    deck: Deck, words: dict[str, Concept], volta: Fund
) -> None:
    words["hammer"].relations.create(kind="broader", target=words["saw"], fund=volta)
    words["chisel"].labels.filter(language_id="nl").update(text="hamer")
    concepts = list(Concept.objects.filter(cards_of(deck)).for_tiles())
    option = options_for(concepts, "nl")[words["hammer"].pk]
    assert words["saw"] not in option.concepts
    assert words["chisel"] not in option.concepts


def test_every_option_stands_in_the_set_or_beside_it(
    client: Client, tom: User, volta: Fund, dutch: Language, words: dict[str, Concept]
) -> None:
    small = deck_create(
        actor=tom, fund=volta, title="One", language=dutch, concepts=[words["hammer"]]
    ).deck
    body = body_of(client, small)
    known = {card["concept"] for card in body["cards"]} | set(body["others"])
    options = body["cards"][0]["options"]
    assert set(options["concepts"]) | set(options["pictured"]) | {options["pair"]} <= known
    assert len(options["concepts"]) == 3


def test_a_set_that_did_not_change_is_not_sent_again(client: Client, deck: Deck) -> None:
    first = client.get(f"/api/v1/learn/sets/{deck.code}/?my=pl")
    again = client.get(
        f"/api/v1/learn/sets/{deck.code}/?my=pl", headers={"If-None-Match": first["ETag"]}
    )
    assert again.status_code == 304
    deck.title = "Other"
    deck.save()
    changed = client.get(
        f"/api/v1/learn/sets/{deck.code}/?my=pl", headers={"If-None-Match": first["ETag"]}
    )
    assert changed.status_code == 200


def test_the_language_that_the_trainer_chose_wins(
    client: Client, deck: Deck, polish: Language
) -> None:
    assert body_of(client, deck, my="de")["own_language"] == "de"
    deck.own_language = polish
    deck.save()
    assert body_of(client, deck, my="de")["own_language"] == "pl"
    assert body_of(client, deck, my="xx")["own_language"] == "pl"


def test_a_deleted_concept_leaves_the_set_and_is_named(
    client: Client, deck: Deck, words: dict[str, Concept]
) -> None:
    gone = words["plank"]
    gone.delete()
    body = body_of(client, deck)
    assert [row["slug"] for row in body["gone"]] == ["plank"]
    assert len(body["cards"]) == 7
    assert Card.objects.filter(deck=deck).count() == 8
    page = client.get(f"/nl/learn/set/{deck.code}/")
    assert page.status_code == 200
    assert b"werkbank" in page.content


def test_a_merged_concept_is_shown_as_the_one_that_took_its_place(
    client: Client, deck: Deck, words: dict[str, Concept], make_concept: Any, bart: User
) -> None:
    heir = make_concept(bart, "volta", en="board", nl="bord")
    words["plank"].delete()
    SlugRedirect.objects.create(slug="plank", concept=heir)
    body = body_of(client, deck)
    assert body["gone"] == []
    assert heir.slug in [card["slug"] for card in body["cards"]]


def test_a_set_of_none_says_so(client: Client, tom: User, volta: Fund, dutch: Language) -> None:
    empty = deck_create(actor=tom, fund=volta, title="Empty", language=dutch, concepts=[]).deck
    assert body_of(client, empty)["cards"] == []
    page = client.get(f"/en/learn/set/{empty.code}/")
    assert b"There are no words in this set." in page.content


def test_a_set_of_five_thousand_is_refused_with_its_number(
    tom: User, volta: Fund, dutch: Language
) -> None:
    many = [Concept(pk=number) for number in range(1, 5001)]
    with pytest.raises(ValidationError, match="5000"):
        deck_create(actor=tom, fund=volta, title="All", language=dutch, concepts=many)
    assert not Deck.objects.exists()


def test_parts_of_a_picture_can_be_tapped(
    client: Client, deck: Deck, words: dict[str, Concept]
) -> None:
    photo = words["hammer"].photos.get()
    PhotoRegion.objects.create(
        photo=photo, points=[[0.1, 0.1], [0.4, 0.1], [0.4, 0.4]], concept=words["saw"]
    )
    deck.save()
    cards = {card["slug"]: card for card in body_of(client, deck)["cards"]}
    assert "part" in cards["saw"]["kinds"]
    assert cards["saw"]["part"]["regions"][0]["concept"] == str(words["saw"].uuid)
    assert cards["hammer"]["part"] is None


def test_letters_hold_the_word_and_a_few_that_are_taken_for_its_own() -> None:
    letters = letters_for("hamer", "seed")
    assert letters is not None
    assert sorted(letters) != letters or letters != list("hamer")
    rest = list(letters)
    for letter in "hamer":
        rest.remove(letter)
    assert 0 < len(rest) <= 3
    assert letters == letters_for("hamer", "seed")
    assert letters_for("A4", "seed") is None
    assert letters_for("Aufenthaltsgenehmigung", "seed") is None


def test_a_stranger_may_not_make_a_set_for_a_fund(
    wilma: User, volta: Fund, dutch: Language, deck: Deck
) -> None:
    with pytest.raises(PermissionDenied):
        deck_create(actor=wilma, fund=volta, title="x", language=dutch, concepts=[])
    with pytest.raises(PermissionDenied):
        deck_update(actor=wilma, deck=deck, title="Mine now")
    with pytest.raises(PermissionDenied):
        deck_set_cards(actor=wilma, deck=deck, concepts=[])
    with pytest.raises(PermissionDenied):
        deck_remove(actor=wilma, deck=deck)
    assert deck.cards.count() == 8


def test_a_set_without_account_belongs_to_whoever_holds_its_secret(
    tom: User, dutch: Language, words: dict[str, Concept]
) -> None:
    made = deck_create(actor=tom, fund=None, title="Mine", language=dutch, concepts=[])
    with pytest.raises(PermissionDenied):
        deck_update(actor=tom, deck=made.deck, title="Other", secret="guess")
    with pytest.raises(PermissionDenied):
        deck_update(actor=tom, deck=made.deck, title="Other")
    deck_update(actor=tom, deck=made.deck, title="Other", secret=made.secret)
    assert made.secret not in made.deck.edit_key_hash


def test_kept_words_become_a_set_with_one_call(client: Client, words: dict[str, Concept]) -> None:
    answer = client.post(
        "/api/v1/learn/sets/", {"slugs": ["saw", "hammer", "nothing"], "language": "nl"},
        content_type="application/json",
    )  # fmt: skip
    assert answer.status_code == 201
    made = Deck.objects.get(code=answer.json()["code"])
    assert [card.slug for card in made.cards.all()] == ["saw", "hammer"]
    assert "key=" in answer.json()["edit_url"]
    none = client.post("/api/v1/learn/sets/", {"slugs": ["nothing"], "language": "nl"},
                       content_type="application/json")  # fmt: skip
    assert none.status_code == 400


def test_old_slugs_lead_to_their_heirs(words: dict[str, Concept]) -> None:
    SlugRedirect.objects.create(slug="old-hammer", concept=words["hammer"])
    found = concepts_in_order(["saw", "old-hammer", "hammer", "unknown"])
    assert [one.slug for one in found] == ["saw", "hammer"]


def test_the_page_of_a_set_is_cheap(
    client: Client, deck: Deck, django_assert_max_num_queries: Any
) -> None:
    client.get(f"/nl/learn/set/{deck.code}/")
    with django_assert_max_num_queries(16):
        page = client.get(f"/nl/learn/set/{deck.code}/")
    assert page.status_code == 200
    assert "de hamer" in page.content.decode() or "hamer" in page.content.decode()


@pytest.mark.parametrize(
    ("path", "status"),
    [("/nl/learn/set/AAAAAAA/", 404), ("/nl/learn/?code=AAAAAAA", 404), ("/nl/learn/", 200)],
)
def test_a_wrong_code_gets_a_second_try(client: Client, deck: Deck, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert b'name="code"' in answer.content


def test_a_typed_code_opens_its_set(client: Client, deck: Deck) -> None:
    typed = f"{deck.code[:3]} {deck.code[3:]}".lower()
    answer = client.get("/nl/learn/", {"code": typed})
    assert answer.status_code == 302
    assert answer["Location"] == f"/nl/learn/set/{deck.code}/"
    short = client.get(f"/d/{deck.code}")
    assert short["Location"].endswith(f"/learn/set/{deck.code}/")


def test_a_qr_code_leads_to_the_sound(client: Client, words: dict[str, Concept]) -> None:
    answer = client.get(f"/hear/{words['hammer'].code}/nl")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/sound/")
    assert client.get("/hear/AAAAAAA/nl").status_code == 404
