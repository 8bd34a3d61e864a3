"""Tom trains for Volta; learners have keys; words have pictures and look alike."""

import json
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client

from dictionary.models import Category, Concept, Language, Relation
from dictionary.photos.services import PhotoFacts, photo_add, renditions_make
from microlearning.decks.services import deck_create
from microlearning.groups.services import group_create, group_join
from microlearning.keys import new_key
from microlearning.learners.reviews import Incoming
from microlearning.learners.services import learner_register
from microlearning.models import Deck, Group, Learner
from sectors.funds.models import Fund, Role, User
from sectors.funds.rights import SystemActor
from tests.conftest import person, picture

WORDS = [
    ("hammer", "hamer", "Hammer", "młotek", "de"),
    ("mallet", "hameren", "Hummer", "pobijak", "de"),
    ("saw", "zaag", "Säge", "piła", "de"),
    ("chisel", "beitel", "Beitel", "dłuto", "de"),
    ("screw", "schroef", "Schraube", "śruba", "de"),
    ("plank", "plank", "Brett", "deska", "de"),
    ("workbench", "werkbank", "Werkbank", "stół", "de"),
    ("vise", "bankschroef", "Schraubstock", "imadło", "de"),
]
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)


@pytest.fixture
def tom(db: None) -> User:
    """Trains for Volta."""
    return person("tom", "volta", Role.TRAINER)


@pytest.fixture
def wilma(db: None) -> User:
    """Trains for Woodwize."""
    return person("wilma", "woodwize", Role.TRAINER)


@pytest.fixture
def dutch(db: None) -> Language:
    return Language.objects.get(tag="nl")


@pytest.fixture
def polish(db: None) -> Language:
    return Language.objects.get_or_create(tag="pl", defaults={"own_name": "Polski"})[0]


@pytest.fixture
def words(
    volta: Fund, polish: Language, make_concept: Callable[..., Concept]
) -> dict[str, Concept]:
    """Eight published words of wood and tools, each with a picture of its own."""
    actor = SystemActor(volta.pk)
    category = Category.objects.create(path="hand-tools")
    made: dict[str, Concept] = {}
    for number, (en, nl, de, pl, article) in enumerate(WORDS):
        concept = make_concept(actor, "volta", en=en, nl=nl, de=de, pl=pl)
        concept.labels.filter(language_id="nl").update(article=article, gender="c")
        if number < 6:
            concept.category = category
            concept.save()
        photo = photo_add(
            actor=actor,
            concept=concept,
            fund=volta,
            data=picture("PNG", (320 + number, 96)),
            facts=PhotoFacts(maker="Maker", licence="CC0"),
        )
        renditions_make(photo=photo, format="webp")
        made[en] = concept
    Relation.objects.create(
        concept=made["hammer"], kind="confused_with", target=made["mallet"], fund=volta
    )
    return made


@pytest.fixture
def deck(tom: User, volta: Fund, dutch: Language, words: dict[str, Concept]) -> Deck:
    """A set of Volta with all eight words."""
    return deck_create(
        actor=tom, fund=volta, title="Wood", language=dutch, concepts=list(words.values())
    ).deck


@pytest.fixture
def group(tom: User, volta: Fund) -> Group:
    return group_create(actor=tom, fund=volta, name="5 Wood A")


@pytest.fixture
def key() -> str:
    return new_key()


@pytest.fixture
def learner(db: None, key: str) -> Learner:
    return learner_register(key=key)[0]


@pytest.fixture
def member(learner: Learner, group: Group) -> Any:
    return group_join(learner=learner, group=group, nickname="p-k p-x", share=True)


class Phone:
    """A phone that speaks the contract, with its own clock."""

    def __init__(self, key: str, clock_off: timedelta = timedelta()) -> None:
        self.key, self.device, self.seq = key, str(uuid.uuid4()), 0
        self.client, self.clock_off = Client(), clock_off
        self.queue: list[dict[str, Any]] = []

    def review(self, concept: Concept, rating: int, at: datetime) -> dict[str, Any]:
        self.seq += 1
        said = at + self.clock_off
        one = {
            "id": str(uuid.uuid4()), "concept": str(concept.uuid), "language": "nl",
            "kind": "picture_word", "rating": rating, "at": round(said.timestamp() * 1000),
            "seq": self.seq,
        }  # fmt: skip
        self.queue.append(one)
        return one

    def post(self, path: str, body: Any, **headers: str) -> Any:
        return self.client.post(
            f"/api/v1/learn/{path}", json.dumps(body), content_type="application/json",
            headers={"Authorization": f"Learner {self.key}", **headers},
        )  # fmt: skip

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(
            f"/api/v1/learn/{path}", headers={"Authorization": f"Learner {self.key}", **headers}
        )

    def sync(self, now: datetime) -> Any:
        sent = round((now + self.clock_off).timestamp() * 1000)
        return self.post(
            "me/reviews/", {"device": self.device, "sent": sent, "reviews": self.queue}
        )


@pytest.fixture
def phone(learner: Learner, key: str) -> Phone:
    """A phone of the learner, with a right clock."""
    return Phone(key)


def incoming(concept: Concept, rating: int, said_at: datetime, seq: int) -> Incoming:
    """A review as a service gets it."""
    return Incoming(
        id=uuid.uuid4(), concept=concept.uuid, language="nl", kind="picture_word",
        rating=rating, said_at=said_at, seq=seq,
    )  # fmt: skip
