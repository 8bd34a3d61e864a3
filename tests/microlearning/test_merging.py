"""Three devices, wrong clocks, doubles, losses: one state, no review lost or counted twice."""

import random
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microlearning import memory
from microlearning.keys import new_key
from microlearning.learners.reviews import Incoming, reviews_receive, states_remake
from microlearning.learners.services import learner_register
from microlearning.models import CardState, Learner, Review

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Done:
    """A review as it truly happened, on one of the devices."""

    device: int
    at: datetime
    word: int
    rating: int


reviews = st.lists(
    st.builds(
        Done,
        device=st.integers(0, 2),
        at=st.integers(0, 60 * 24 * 60).map(lambda minutes: NOON + timedelta(minutes=minutes)),
        word=st.integers(0, 1),
        rating=st.sampled_from([1, 3]),
    ),
    min_size=1,
    max_size=24,
)
offsets = st.tuples(*[st.integers(-12, 12).map(lambda hours: timedelta(hours=hours))] * 3)
DEVICES = [uuid.UUID(int=number + 1) for number in range(3)]
WORDS = [uuid.UUID(int=100), uuid.UUID(int=101)]


def sent_by(done: list[Done], offs: tuple[timedelta, ...]) -> list[tuple[int, Incoming]]:
    """Each device numbers its reviews in the order in which they truly happened."""
    numbers = [0, 0, 0]
    rows = []
    for place, one in enumerate(sorted(done, key=lambda one: one.at)):
        numbers[one.device] += 1
        rows.append((one.device, Incoming(
            id=uuid.UUID(int=1000 + place), concept=WORDS[one.word], language="nl",
            kind="picture_word", rating=one.rating, said_at=one.at + offs[one.device],
            seq=numbers[one.device],
        )))  # fmt: skip
    return rows


def deliver(
    learner: Learner,
    rows: list[tuple[int, Incoming]],
    offs: tuple[timedelta, ...],
    chance: random.Random,
) -> None:
    """In a random order, in random batches, some lost on the way back and so sent twice."""
    rows = rows[:]
    chance.shuffle(rows)
    now = NOON + timedelta(days=61)
    while rows:
        device = rows[0][0]
        mine = [row for row in rows if row[0] == device][: chance.randint(1, 6)]
        way = timedelta(seconds=chance.randint(0, 20))
        now += timedelta(minutes=chance.randint(0, 600))
        for _time in range(chance.choice([1, 1, 2])):
            reviews_receive(
                learner=learner, device=DEVICES[device], sent=now + offs[device] - way,
                batch=[incoming for _device, incoming in mine], received=now,
            )  # fmt: skip
        if chance.random() < 0.8:  # else the answer was lost, and the phone keeps its queue
            rows = [row for row in rows if row not in mine]


def states_of(learner: Learner) -> list[Any]:
    return list(
        CardState.objects.filter(learner=learner).order_by("concept_uuid").values_list(
            "concept_uuid", "state", "stability", "difficulty", "due", "last_review",
            "last_rating", "reviews", "again",
        )
    )  # fmt: skip


@pytest.mark.django_db
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(done=reviews, offs=offsets, seed=st.integers(0, 2**32))
def test_any_order_of_arrival_gives_one_state(
    monkeypatch: pytest.MonkeyPatch, done: list[Done], offs: tuple[timedelta, ...], seed: int
) -> None:
    monkeypatch.setattr("microlearning.learners.reviews.known_uuids", set)
    rows = sent_by(done, offs)
    chance = random.Random(seed)
    learners = [learner_register(key=new_key())[0] for _time in range(2)]
    for learner in learners:
        deliver(learner, rows, offs, chance)
    first, second = (states_of(learner) for learner in learners)
    assert first == second
    for learner in learners:
        kept = Review.objects.filter(learner=learner)
        assert set(kept.values_list("client_id", flat=True)) == {one.id for _d, one in rows}
        assert kept.count() == len(rows)
        assert sum(row[7] for row in states_of(learner)) == len(rows)
    states_remake(learner=learners[0])
    assert states_of(learners[0]) == second


@pytest.mark.django_db
def test_wrong_clocks_give_the_state_of_right_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("microlearning.learners.reviews.known_uuids", set)
    done = [Done(n % 3, NOON + timedelta(days=3 * n, hours=n), 0, 1 if n == 4 else 3)
            for n in range(9)]  # fmt: skip
    right = (timedelta(), timedelta(), timedelta())
    wrong = (timedelta(hours=-7), timedelta(hours=9), timedelta(hours=2, minutes=31))
    found = []
    for offs in (right, wrong):
        learner = learner_register(key=new_key())[0]
        deliver(learner, sent_by(done, offs), offs, random.Random(1))
        found.append(states_of(learner))
    assert found[0] == found[1]


def event(device: int, seq: int, at: datetime, rating: int = 3) -> memory.Event:
    return memory.Event(at, DEVICES[device], seq, rating, uuid.uuid4())


@given(
    places=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 40), st.integers(0, 90)),
                    min_size=1, max_size=20),
    seed=st.integers(0, 2**32),
)  # fmt: skip
def test_the_order_of_events_is_a_function_of_the_set(
    places: list[tuple[int, int, int]], seed: int
) -> None:
    events = [event(d, seq, NOON + timedelta(hours=hours)) for d, seq, hours in places]
    shuffled = events[:]
    random.Random(seed).shuffle(shuffled)
    assert memory.in_order(events) == memory.in_order(shuffled)


def test_where_a_clock_was_set_back_the_numbers_are_right() -> None:
    early = event(0, 5, NOON + timedelta(hours=2), rating=1)
    late = event(0, 6, NOON)
    ordered = memory.in_order([late, early])
    assert [one.seq for one in ordered] == [5, 6]
    assert ordered[0].at == NOON


@pytest.mark.parametrize(
    ("off", "expected"),
    [
        (timedelta(seconds=90), timedelta()),
        (timedelta(seconds=-110), timedelta()),
        (timedelta(hours=3, seconds=12), timedelta(hours=3)),
        (timedelta(hours=-3, seconds=-12), timedelta(hours=-3)),
    ],
)
def test_the_way_through_the_network_is_no_wrong_clock(off: timedelta, expected: timedelta) -> None:
    assert memory.correction(NOON, NOON + off) == expected


def test_a_review_is_never_of_tomorrow_and_never_of_long_ago() -> None:
    received = NOON
    assert memory.corrected(NOON + timedelta(days=9), timedelta(), received) == NOON
    assert memory.corrected(datetime(1970, 1, 1, tzinfo=UTC), timedelta(), received) == (
        NOON - memory.OLDEST
    )
