"""Labels: Bart writes those of Volta, Chloé her own on the same concept."""

from collections.abc import Callable

from dictionary.models import Concept
from sectors.funds.models import User
from tests.api.conftest import CONCEPTS, LABELS, Talker, is_problem

Make = Callable[..., Concept]


def test_bart_adds_changes_and_removes_a_word(as_bart: Talker, voltage_tester: Concept) -> None:
    body = {"concept": voltage_tester.slug, "lang": "nl", "text": "pen", "kind": "alternative"}
    made = as_bart.post(LABELS, body)
    assert made.status_code == 201
    assert made.json()["fund"] == "volta"
    where = made["Location"]
    changed = as_bart.patch(where, {"text": "spanningspen", "plural": "spanningspennen"})
    assert (changed.json()["text"], changed.json()["kind"]) == ("spanningspen", "alternative")
    assert as_bart.get(where).json() == changed.json()
    assert as_bart.delete(where).status_code == 204
    assert is_problem(as_bart.get(where), 404)


def test_chloe_adds_her_own_word_and_leaves_barts_alone(
    aicha: Talker, as_chloe: Talker, voltage_tester: Concept
) -> None:
    body = {"concept": str(voltage_tester.uuid), "lang": "nl", "text": "spanningspen"}
    assert is_problem(as_chloe.post(LABELS, {**body, "fund": "volta"}), 403)
    made = as_chloe.post(LABELS, body)
    assert (made.status_code, made.json()["fund"]) == (201, "woodwize")
    his = f"{LABELS}{voltage_tester.labels.get(language_id='nl', fund__slug='volta').uuid}/"
    assert is_problem(as_chloe.patch(his, {"text": "pen"}), 403)
    assert is_problem(as_chloe.delete(his), 403)
    assert (
        aicha.get(f"{CONCEPTS}{voltage_tester.slug}/").json()["labels"][0]["text"]
        == "spanningstester"
    )


def test_the_same_word_twice_is_a_problem(as_bart: Talker, voltage_tester: Concept) -> None:
    body = {"concept": voltage_tester.slug, "lang": "nl", "text": "pen"}
    assert is_problem(as_bart.post(LABELS, body), 400)


def test_a_hidden_concept_takes_no_words_from_outside(
    as_chloe: Talker, bart: User, make_concept: Make
) -> None:
    draft = make_concept(bart, "volta", nl="kabel", publish=False)
    body = {"concept": draft.slug, "lang": "nl", "text": "snoer"}
    assert is_problem(as_chloe.post(LABELS, body), 400)
    assert is_problem(as_chloe.get(f"{LABELS}{draft.labels.get().uuid}/"), 404)
