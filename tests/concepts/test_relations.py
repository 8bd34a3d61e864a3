"""Arrows between concepts: whose they are, and where they may not lead."""

from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client

from dictionary.concepts.relations import relation_add, relation_remove
from dictionary.concepts.reverting import change_revert
from dictionary.models import Change, Concept, Relation
from sectors.funds.models import Fund, Role, User
from tests.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(bart: User, make_concept: Callable[..., Concept]) -> list[Concept]:
    return [make_concept(bart, "volta", en=word) for word in ("hammer", "handle", "wood")]


def test_an_arrow_is_one_act_that_can_be_undone_and_is_not_drawn_twice(
    bart: User, volta: Fund, three: list[Concept]
) -> None:
    hammer, handle, _wood = three
    first = relation_add(actor=bart, concept=hammer, fund=volta, kind="used_with", target=handle)
    again = relation_add(actor=bart, concept=handle, fund=volta, kind="used_with", target=hammer)
    assert first.pk == again.pk
    change = Change.objects.filter(concept=hammer).first()
    assert change is not None
    change_revert(actor=bart, change=change)
    assert not Relation.objects.exists()


def test_an_arrow_does_not_go_round_in_a_circle(
    bart: User, volta: Fund, three: list[Concept]
) -> None:
    hammer, handle, wood = three
    relation_add(actor=bart, concept=wood, fund=volta, kind="part_of", target=handle)
    relation_add(actor=bart, concept=handle, fund=volta, kind="part_of", target=hammer)
    with pytest.raises(ValidationError):
        relation_add(actor=bart, concept=hammer, fund=volta, kind="part_of", target=wood)
    with pytest.raises(ValidationError):
        relation_add(actor=bart, concept=hammer, fund=volta, kind="part_of", target=hammer)
    with pytest.raises(ValidationError):
        relation_add(actor=bart, concept=hammer, fund=volta, kind="friend_of", target=wood)
    assert Relation.objects.count() == 2


def test_each_fund_takes_only_its_own_arrows_away(
    bart: User, chloe: User, volta: Fund, woodwize: Fund, three: list[Concept]
) -> None:
    hammer, handle, wood = three
    own = relation_add(actor=bart, concept=hammer, fund=volta, kind="used_with", target=handle)
    other = relation_add(actor=chloe, concept=hammer, fund=woodwize, kind="used_with", target=wood)
    with pytest.raises(PermissionDenied):
        relation_remove(actor=chloe, relation=own)
    with pytest.raises(PermissionDenied):
        relation_add(actor=chloe, concept=hammer, fund=volta, kind="broader", target=wood)
    helper = person("wim", "woodwize", Role.CONTRIBUTOR)
    with pytest.raises(PermissionDenied):
        relation_remove(actor=helper, relation=other)
    relation_remove(actor=chloe, relation=other)
    assert list(Relation.objects.all()) == [own]


def test_the_editors_page_draws_an_arrow_to_a_word_in_any_language(
    client: Client, bart: User, three: list[Concept]
) -> None:
    hammer, handle, _wood = three
    client.force_login(bart)
    page = f"/backoffice/term/{hammer.slug}/"
    sent = client.post(f"{page}related/?fund=volta", {"kind": "used_with", "other": "HANDLE"})
    assert sent.status_code == 302
    relation = hammer.relations.get(kind="used_with", target=handle)
    assert f"/backoffice/term/{handle.slug}/" in client.get(page).content.decode()
    refused = client.post(f"{page}related/?fund=volta", {"kind": "used_with", "other": "xqzvwk"})
    assert (refused.status_code, b"xqzvwk" in refused.content) == (400, True)
    client.post(f"{page}related/?fund=volta", {"remove": relation.pk})
    assert not hammer.relations.exists()
