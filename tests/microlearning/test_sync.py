"""The phone and the server: what is sent, what is kept, what is refused."""

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from dictionary.models import Concept
from microlearning.keys import key_hash, new_key
from microlearning.models import CardState, ErasedKey, Group, Learner, Member, Review
from tests.microlearning.conftest import Phone

pytestmark = pytest.mark.django_db


def test_a_review_is_kept_and_answered_with_its_state(
    phone: Phone, words: dict[str, Concept]
) -> None:
    now = timezone.now()
    one = phone.review(words["hammer"], 3, now - timedelta(minutes=3))
    answer = phone.sync(now)
    assert answer.status_code == 200, answer.content
    body = answer.json()
    assert body["accepted"] == [one["id"]]
    [state] = body["states"]
    assert state["concept"] == str(words["hammer"].uuid)
    assert (state["state"], state["reviews"], state["again"]) == (2, 1, 0)
    assert state["last_review"] == one["at"]
    assert state["due"] > body["now"] + 86_400_000
    assert body["scheduler"]["desired_retention"] == 0.85
    assert body["scheduler"]["enable_fuzzing"] is False


def test_the_same_batch_twice_counts_once(phone: Phone, words: dict[str, Concept]) -> None:
    now = timezone.now()
    phone.review(words["hammer"], 1, now - timedelta(minutes=3))
    phone.review(words["hammer"], 3, now - timedelta(minutes=1))
    first, second = phone.sync(now).json(), phone.sync(now).json()
    assert second["accepted"] == []
    assert sorted(second["known"]) == sorted(first["accepted"])
    assert second["states"] == first["states"]
    assert Review.objects.count() == 2


def test_a_clock_that_is_hours_off_is_corrected(
    key: str, learner: Learner, words: dict[str, Concept]
) -> None:
    now = timezone.now()
    phone = Phone(key, clock_off=timedelta(hours=5))
    phone.review(words["hammer"], 3, now - timedelta(hours=1))
    phone.sync(now)
    review = Review.objects.get()
    assert review.correction == -5 * 3600
    assert abs(review.at - (now - timedelta(hours=1))) < timedelta(seconds=1)


def test_a_review_of_tomorrow_becomes_one_of_now(phone: Phone, words: dict[str, Concept]) -> None:
    now = timezone.now()
    phone.review(words["hammer"], 3, now + timedelta(days=30))
    phone.sync(now)
    review = Review.objects.get()
    assert review.at == review.received


def test_one_bad_review_refuses_itself_and_not_its_batch(
    phone: Phone, words: dict[str, Concept]
) -> None:
    now = timezone.now()
    good = phone.review(words["hammer"], 3, now)
    stranger = {**phone.review(words["saw"], 3, now), "concept": str(uuid.uuid4())}
    wrong = {**phone.review(words["saw"], 3, now), "rating": 7}
    phone.queue[1:] = [stranger, wrong, {"id": "x"}, None]  # type: ignore[list-item]
    body = phone.sync(now).json()
    assert body["accepted"] == [good["id"]]
    reasons = {row["id"]: row["reason"] for row in body["refused"]}
    assert reasons[stranger["id"]] == "unknown_concept"
    assert reasons[wrong["id"]] == "bad_review"
    assert Review.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "telepathy"}, {"rating": True}, {"rating": "3"}, {"at": -5}, {"at": 1e300},
        {"at": None}, {"seq": -1}, {"seq": 2**60}, {"language": "xx"}, {"language": ["nl"]},
        {"id": "1 or 1=1"}, {"concept": 7}, {"kind": ["spell"]}, {"at": 2**53 - 1},
    ],
)  # fmt: skip
def test_forged_fields_are_refused(
    phone: Phone, words: dict[str, Concept], change: dict[str, Any]
) -> None:
    phone.review(words["hammer"], 3, timezone.now())
    phone.queue[0] |= change
    answer = phone.sync(timezone.now())
    assert answer.status_code == 200
    assert [row["reason"] for row in answer.json()["refused"]] == ["bad_review"]
    assert not Review.objects.exists()


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ([], 400), ({"reviews": 4}, 400), ({"reviews": []}, 400),
        ({"device": "x", "sent": 1, "reviews": []}, 400),
        ({"device": str(uuid.uuid4()), "sent": 1, "reviews": [{}] * 501}, 413),
    ],
)  # fmt: skip
def test_what_is_no_batch_is_refused_whole(phone: Phone, body: Any, status: int) -> None:
    answer = phone.post("me/reviews/", body)
    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"


def test_a_day_has_room_for_only_so_many_reviews(
    phone: Phone, words: dict[str, Concept], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("microlearning.learners.reviews.MOST_IN_A_DAY", 2)
    for _number in range(3):
        phone.review(words["hammer"], 3, timezone.now())
    answer = phone.sync(timezone.now())
    assert answer.status_code == 429
    assert answer["Retry-After"] == "60"
    assert not Review.objects.exists()


def test_another_learners_key_sees_and_changes_nothing(
    phone: Phone, words: dict[str, Concept]
) -> None:
    now = timezone.now()
    one = phone.review(words["hammer"], 3, now)
    phone.sync(now)
    other_key = new_key()
    other = Phone(other_key)
    assert other.get("me/state/").status_code == 404
    other.post("learners/", {"key": other_key})
    assert other.get("me/state/").json()["states"] == []
    # The same client id under another key is another review: it takes nothing away.
    other.queue = [{**one, "rating": 1}]
    assert other.sync(now).json()["accepted"] == [one["id"]]
    assert phone.get("me/state/").json()["states"][0]["last_rating"] == 3


def test_a_key_with_a_wrong_sign_is_told_apart_from_an_unknown_one(learner: Learner) -> None:
    assert Phone("NOTAKEY").get("me/").json()["reason"] == "no_key"
    assert Phone("NOTAKEY").get("me/").status_code == 401
    unknown = Phone(new_key()).get("me/")
    assert (unknown.status_code, unknown.json()["reason"]) == (404, "unknown_learner")


def test_only_the_hash_of_a_key_is_kept(phone: Phone, key: str) -> None:
    phone.post("learners/", {"key": key})
    assert Learner.objects.get().key_hash == key_hash(key)
    assert key not in repr(list(Learner.objects.values()))


def test_a_key_may_be_typed_with_spaces_and_look_alikes(learner: Learner, key: str) -> None:
    typed = " ".join(key[at : at + 4] for at in range(0, 16, 4)).lower().replace("0", "o")
    assert Phone(typed.replace("1", "l")).get("me/").status_code == 200


def test_states_come_in_parts_after_a_cursor(phone: Phone, words: dict[str, Concept]) -> None:
    now = timezone.now()
    phone.review(words["hammer"], 3, now)
    phone.sync(now)
    cursor = phone.get("me/state/").json()["cursor"]
    assert phone.get(f"me/state/?since={cursor}").json()["states"] == []
    phone.queue = []
    phone.review(words["saw"], 3, now)
    phone.sync(now)
    later = phone.get(f"me/state/?since={cursor}").json()
    assert [state["concept"] for state in later["states"]] == [str(words["saw"].uuid)]
    assert len(phone.get("me/state/?since=nonsense").json()["states"]) == 2


def test_erasing_takes_everything_and_no_device_brings_it_back(
    phone: Phone, key: str, words: dict[str, Concept], member: Member
) -> None:
    now = timezone.now()
    phone.review(words["hammer"], 3, now)
    phone.sync(now)
    assert phone.post("me/erase/", {}).json() == {"erased": True}
    for model in (Learner, Review, CardState, Member):
        assert not model.objects.exists()
    assert ErasedKey.objects.count() == 1
    for again in (phone.sync(now), phone.post("learners/", {"key": key}), phone.get("me/")):
        assert (again.status_code, again.json()["reason"]) == (410, "erased")
    assert not Learner.objects.exists()


def test_the_export_holds_all_that_the_server_knows(
    phone: Phone, words: dict[str, Concept], member: Member
) -> None:
    now = timezone.now()
    one = phone.review(words["hammer"], 3, now)
    phone.sync(now)
    body = phone.get("me/export/").json()
    assert body["reviews"][0]["client_id"] == one["id"]
    assert body["states"][0]["concept_uuid"] == str(words["hammer"].uuid)
    assert body["groups"][0]["nickname"] == "p-k p-x"
    assert "key" not in body


def test_joining_a_group_asks_for_pictures_and_nothing_else(
    phone: Phone, group: Group, learner: Learner
) -> None:
    offered = phone.get(f"groups/{group.code}/").json()["nicknames"]
    assert len(set(offered)) == 6
    answer = phone.post(f"groups/{group.code}/join/", {"nickname": offered[0], "share": False})
    assert answer.json()["shares"] is False
    assert phone.get("me/").json()["groups"][0]["nickname"] == offered[0]
    second_key = new_key()
    second = Phone(second_key)
    second.post("learners/", {"key": second_key})
    taken = second.post(f"groups/{group.code}/join/", {"nickname": offered[0], "share": True})
    assert (taken.status_code, taken.json()["reason"]) == (409, "nickname_taken")
    assert offered[0] not in taken.json()["nicknames"]


def test_agreeing_to_share_is_never_guessed(phone: Phone, group: Group) -> None:
    answer = phone.post(f"groups/{group.code}/join/", {"nickname": "p-k p-x", "share": "false"})
    assert answer.status_code == 400
    assert not Member.objects.exists()


def test_a_name_is_not_taken_for_a_nickname(phone: Phone, group: Group) -> None:
    answer = phone.post(f"groups/{group.code}/join/", {"nickname": "Ahmed", "share": True})
    assert answer.status_code == 400


def test_wrong_and_ended_codes_have_answers_of_their_own(phone: Phone, group: Group) -> None:
    wrong = phone.get("groups/AAAAAAA/", **{"Accept-Language": "nl"})
    assert (wrong.status_code, wrong.json()["reason"]) == (404, "unknown_group")
    group.last_day = timezone.localdate() - timedelta(days=1)
    group.save()
    ended = phone.get(f"groups/{group.code}/")
    assert (ended.status_code, ended.json()["reason"]) == (410, "group_ended")
    assert phone.get("codes/AAAAAAA/").json()["reason"] == "unknown_code"
    assert phone.get("sets/AAAAAAA/").json()["reason"] == "unknown_set"


def test_asking_for_the_head_of_an_act_does_not_do_it(phone: Phone, learner: Learner) -> None:
    answer = phone.client.head(
        "/api/v1/learn/me/erase/", headers={"Authorization": f"Learner {phone.key}"}
    )
    assert answer.status_code == 405
    assert Learner.objects.filter(pk=learner.pk).exists()


def test_a_review_from_the_year_9999_is_refused_and_the_others_are_taken(
    phone: Phone, words: dict[str, Concept]
) -> None:
    now = timezone.now()
    phone.review(words["hammer"], 3, now)
    phone.review(words["saw"], 3, now)["at"] = 253_402_300_799_000
    answer = phone.sync(now)
    assert answer.status_code == 200
    assert Review.objects.count() == 1


@pytest.mark.parametrize("since", ["²", "-1", "x", "9" * 40])
def test_a_cursor_that_is_no_number_gives_all(
    phone: Phone, words: dict[str, Concept], since: str
) -> None:
    now = timezone.now()
    phone.review(words["hammer"], 3, now)
    phone.sync(now)
    assert len(phone.get(f"me/state/?since={since}").json()["states"]) == 1
