"""The cast of the tests: Aïcha looks up, Bart edits for Volta, Chloé edits for Woodwize."""

import io
import shutil
import socket
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings as django_settings
from django.core.cache import cache
from django.utils import translation
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult
from PIL import Image, ImageDraw

from dictionary.concepts.services import concept_create, concept_publish
from dictionary.models import Concept, Definition, Example
from dictionary.search import live
from sectors.funds.models import Fund, Membership, Role, Sector, User

PASSWORD = "safety-first-2026"


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(getattr(django_settings, "SCRATCH"), ignore_errors=True)  # noqa: B009


@pytest.fixture(autouse=True)
def no_internet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback and local sockets are free; everything else fails the test."""
    connect = socket.socket.connect

    def local_only(sock: socket.socket, address: Any) -> None:
        if sock.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
            pytest.fail(f"A test tried to reach {address!r}.")
        connect(sock, address)

    monkeypatch.setattr(socket.socket, "connect", local_only)


@pytest.fixture(autouse=True)
def fresh_cache() -> Iterator[None]:
    """No test sees what another one cached, the words that it indexed, or its language."""
    translation.deactivate()
    cache.clear()
    live.reset()
    yield
    cache.clear()


USES_THE_DATABASE = {"db", "transactional_db", "live_server"}


@pytest.fixture(autouse=True)
def what_migrate_makes(request: pytest.FixtureRequest, _django_db_helper: None) -> None:
    """Funds, sectors and core languages, also after a test that emptied every table."""
    marked = request.node.get_closest_marker("django_db") is not None
    if not marked and USES_THE_DATABASE.isdisjoint(request.fixturenames):
        return
    if not Fund.objects.exists():
        funds = import_module("sectors.funds.migrations.0002_funds_and_sectors")
        languages = import_module("dictionary.migrations.0002_core_languages")
        funds.make_funds_and_sectors(apps, None)
        languages.make_core_languages(apps, None)


def person(name: str, fund: str = "", *roles: Role) -> User:
    user = User.objects.create_user(name, password=PASSWORD, is_staff=bool(roles))
    for role in roles:
        Membership.objects.create(user=user, fund=Fund.objects.get(slug=fund), role=role)
    return user


@pytest.fixture
def bart(db: None) -> User:
    """Edits for Volta."""
    return person("bart", "volta", Role.EDITOR)


@pytest.fixture
def chloe(db: None) -> User:
    """Edits for Woodwize."""
    return person("chloe", "woodwize", Role.EDITOR)


@pytest.fixture
def admin_person(db: None) -> User:
    """Keeps the platform."""
    return User.objects.create_superuser("root", password=PASSWORD)


@pytest.fixture
def volta(db: None) -> Fund:
    return Fund.objects.get(slug="volta")


@pytest.fixture
def woodwize(db: None) -> Fund:
    return Fund.objects.get(slug="woodwize")


@pytest.fixture
def make_concept(db: None) -> Callable[..., Concept]:
    """Makes a published concept: `make_concept(bart, "volta", nl="hamer", ...)`."""

    def make(
        editor: User, fund: str, *, sector: str = "", publish: bool = True, **labels: str
    ) -> Concept:
        owner = Fund.objects.get(slug=fund)
        sectors = Sector.objects.filter(slug=sector) if sector else owner.sectors.all()
        concept = concept_create(actor=editor, fund=owner, labels=labels, sectors=sectors)
        return concept_publish(actor=editor, concept=concept) if publish else concept

    return make


@pytest.fixture
def voltage_tester(bart: User, make_concept: Callable[..., Concept]) -> Concept:
    """A published concept of Volta, with words, definitions and examples in four languages."""
    concept = make_concept(
        bart,
        "volta",
        nl="spanningstester",
        fr="testeur de tension",
        de="Spannungsprüfer",
        en="voltage tester",
    )
    sentences = {
        "nl": ("Hiermee meet je of er spanning is.", "Neem eerst de spanningstester."),
        "fr": ("Il montre s'il y a du courant.", "Prends d'abord le testeur de tension."),
        "de": ("Damit prüfst du, ob Spannung da ist.", "Nimm zuerst den Spannungsprüfer."),
        "en": ("It shows whether there is voltage.", "Take the voltage tester first."),
    }
    for tag, (definition, example) in sentences.items():
        Definition.objects.create(
            concept=concept, language_id=tag, text=definition, fund=concept.fund
        )
        Example.objects.create(concept=concept, language_id=tag, text=example, fund=concept.fund)
    concept.labels.filter(language_id="nl").update(article="de", gender="c", plural="testers")
    return concept


@pytest.fixture
def work(django_capture_on_commit_callbacks: Any) -> Callable[[], None]:
    """Does all background work that is waiting, as the worker would."""

    def do() -> None:
        worker = Worker(
            queue_names=["*"], interval=0, batch=True, backend_name="default",
            startup_delay=False, max_tasks=None, worker_id="test", excluded_queue_names=[],
        )  # fmt: skip
        while result := DBTaskResult.objects.ready().first():
            result.claim("test")
            with django_capture_on_commit_callbacks(execute=True):
                worker.run_task(result)
            result.refresh_from_db()
            assert result.status == "SUCCESSFUL", result.traceback

    return do


@pytest.fixture
def jpeg() -> bytes:
    """A small sound photo."""
    return picture("JPEG")


def picture(format: str = "JPEG", size: tuple[int, int] = (800, 600), **save: Any) -> bytes:
    """A drawn picture, as a file."""
    image = Image.new("RGB", size, "#d3d6d9")
    draw = ImageDraw.Draw(image)
    draw.rectangle((size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2), fill="#9a3412")
    draw.ellipse((size[0] // 2, size[1] // 3, size[0] - 40, size[1] - 40), fill="#1d4ed8")
    output = io.BytesIO()
    image.save(output, format, **save)
    return output.getvalue()
