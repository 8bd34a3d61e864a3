"""Asking for an export on screen: made in the background, fetched by who asked, gone in a day."""

import html
import io
import json
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone, translation

from dictionary.exports.tasks import make_export, sweep_exports
from dictionary.imports.batches import _without_sign_offs
from dictionary.models import Concept, Export, ImportBatch, Photo
from dictionary.photos.models import originals
from dictionary.photos.services import PhotoFacts, photo_add
from sectors.funds.models import Fund, User
from tests.conftest import picture

pytestmark = pytest.mark.django_db
Send = Callable[..., Any]
ASK = "/backoffice/exports/ask/"


@pytest.fixture
def desk(bart: User) -> Client:
    """Bart at his desk, in English."""
    client = Client(headers={"accept-language": "en"})
    client.force_login(bart)
    return client


@pytest.fixture
def send(desk: Client, work: Callable[[], None], django_capture_on_commit_callbacks: Any) -> Send:
    """Posts a form as Bart, and lets the worker do what comes of it."""

    def post(path: str, **data: Any) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            answer = desk.post(path, data)
        with translation.override("en"):
            work()
        return answer

    return post


def newest() -> Export:
    export = Export.objects.first()
    assert export is not None
    return export


def body(client: Client, export: Export) -> bytes:
    answer = client.get(f"/backoffice/exports/{export.uuid}/file/")
    assert answer.status_code == 200
    assert "attachment" in answer["Content-Disposition"]
    return answer.getvalue()


def rows(data: bytes) -> dict[str, dict[str, object]]:
    lines = zipfile.ZipFile(io.BytesIO(data)).read("concepts.jsonl").decode().splitlines()
    return {json.loads(line)["slug"]: json.loads(line) for line in lines}


@pytest.fixture
def words(bart: User, chloe: User, make_concept: Callable[..., Concept]) -> dict[str, Concept]:
    """Published and drafted words of two funds, two with a photo."""
    made = {
        "hammer": make_concept(bart, "volta", nl="hamer", en="hammer"),
        "pliers": make_concept(bart, "volta", publish=False, nl="tang", en="pliers"),
        "saw": make_concept(chloe, "woodwize", nl="zaag", en="saw"),
        "plane": make_concept(chloe, "woodwize", publish=False, nl="schaaf", en="plane"),
    }
    facts = PhotoFacts(maker="An", licence="© fund", consent="A. B. agreed")
    for actor, name in ((bart, "hammer"), (chloe, "saw")):
        photo_add(actor=actor, concept=made[name], fund=made[name].fund,
                  data=picture("JPEG"), facts=facts)  # fmt: skip
    return made


def test_an_editor_takes_published_words_own_drafts_and_own_photos_along(
    desk: Client, chloe: User, words: dict[str, Concept], send: Send
) -> None:
    desk.post(ASK, {"format": "csv"})
    assert b"every 2s" in desk.get("/backoffice/exports/").content
    send(ASK, format="jsonl")
    export = newest()
    assert (export.state, export.terms, export.done) == ("done", 3, export.total)
    assert export.total == 4  # three terms, one photo
    data = body(desk, export)
    assert set(rows(data)) == {"hammer", "pliers", "saw"}
    assert "photos" not in rows(data)["saw"]
    assert len(zipfile.ZipFile(io.BytesIO(data)).namelist()) == 2
    desk.force_login(chloe)
    for path in ("", "file/"):
        assert desk.get(f"/backoffice/exports/{export.uuid}/{path}").status_code == 404
    assert desk.post(f"/backoffice/exports/{export.uuid}/remove/").status_code == 404


def test_filters_and_ticks_choose(desk: Client, words: dict[str, Concept], send: Send) -> None:
    wanted: list[tuple[dict[str, Any], list[str]]] = [
        ({"fund_of": "volta", "status": "draft"}, ["pliers"]),
        ({"sector": "wood"}, ["saw"]),
        ({"q": "hamr"}, ["hammer"]),
        ({"lacks": "photo"}, ["pliers"]),
        ({"slug": ["saw", "hammer", "plane"]}, ["hammer", "saw"]),
    ]
    for chosen, slugs in wanted:
        page = desk.get("/backoffice/exports/", chosen)
        assert page.context["count"] == len(slugs), chosen
        send(ASK, **chosen, format="jsonl")
        assert sorted(rows(body(desk, newest()))) == slugs
    nothing = send(ASK, q="qqqqqq", format="csv")
    assert nothing.status_code == 400
    assert b"no terms in this selection" in nothing.content
    assert send(ASK, format="exe").status_code == 400


def test_a_file_is_gone_after_a_day_or_at_once_when_it_is_removed(
    words: dict[str, Concept], send: Send, django_capture_on_commit_callbacks: Any
) -> None:
    for _number in range(2):
        send(ASK, format="csv")
    first, second = Export.objects.order_by("pk")
    assert originals().exists(str(first.file.name))
    send(f"/backoffice/exports/{first.uuid}/remove/")
    assert not originals().exists(str(first.file.name))
    later = time_machine.travel(timezone.now() + timedelta(hours=25))
    with later, django_capture_on_commit_callbacks(execute=True):
        assert sweep_exports() == 1
    assert not originals().exists(str(second.file.name))
    assert not Export.objects.exists()


def test_who_has_no_role_does_not_come_in(client: Client, words: dict[str, Concept]) -> None:
    client.force_login(User.objects.create_user("nobody"))
    assert client.get("/backoffice/exports/").status_code == 403
    assert client.post(ASK, {"format": "csv"}).status_code == 403
    assert not Export.objects.exists()


def test_what_an_editor_exported_comes_back_through_the_wizard(
    desk: Client, words: dict[str, Concept], send: Send
) -> None:
    words["hammer"].languages.filter(language="nl").update(status="checked")
    send(ASK, format="jsonl", fund_of="volta")
    data = body(desk, newest())
    Concept.objects.all().delete()
    send("/backoffice/lists/upload/", file=named("terms.zip", data))
    batch = ImportBatch.objects.get()
    send(f"/backoffice/lists/{batch.uuid}/compare/")
    send(f"/backoffice/lists/{batch.uuid}/run/")
    batch.refresh_from_db()
    assert (batch.state, batch.report["refused"]) == ("done", [])
    hammer = Concept.objects.get(slug="hammer")
    assert (hammer.uuid, hammer.code) == (words["hammer"].uuid, words["hammer"].code)
    photo = Photo.objects.get(concept=hammer)
    assert (photo.maker, photo.consent) == ("An", "A. B. agreed")
    with originals().open(str(photo.file.name)) as kept:
        assert kept.read() == zipped_photo(data)
    assert hammer.languages.get(language="nl").status == "to_check"  # no list signs off


def named(name: str, data: bytes) -> io.BytesIO:
    file = io.BytesIO(data)
    file.name = name
    return file


def zipped_photo(data: bytes) -> bytes:
    archive = zipfile.ZipFile(io.BytesIO(data))
    (name,) = [name for name in archive.namelist() if name.startswith("photos/")]
    return archive.read(name)


BOMB = b"""<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>
<tbx><text><body><conceptEntry>&b;</conceptEntry></body></text></tbx>"""
ELSEWHERE = b'{"@context": "http://10.0.0.1/context", "@graph": []}'


def bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("concepts.jsonl", bytes(60_000_000))
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.tbx", BOMB, "entities"),
        ("a.tbx", b"<tbx><text>", "not a sound TBX"),
        ("a.tbx", b"<martif/>", "no entries of TBX version 3"),
        ("a.ttl", b"<a> <b", "not sound Turtle"),
        ("a.ttl", b"<urn:a> <urn:b> <urn:c> .", "no SKOS concepts"),
        ("a.jsonld", ELSEWHERE, "context from another address"),
        ("a.jsonld", b"[" * 100_000, "not sound JSON-LD"),
        ("a.zip", bomb(), "far too large"),
        ("a.zip", b"no zip", "not a sound ZIP"),
        ("a.exe", b"MZ", "Give a file that ends in"),
    ],
)
def test_bad_files_are_refused_in_words_and_change_nothing(
    desk: Client, name: str, data: bytes, reason: str, send: Send
) -> None:
    answer = send("/backoffice/lists/upload/", file=named(name, data))
    if batch := ImportBatch.objects.first():
        send(f"/backoffice/lists/{batch.uuid}/compare/")
        answer = desk.get(f"/backoffice/lists/{batch.uuid}/")
    assert reason in html.unescape(answer.content.decode())
    assert not Concept.objects.exists()


def test_the_command_writes_a_file_or_says_why_not(
    words: dict[str, Concept], tmp_path: Path, volta: Fund
) -> None:
    path = tmp_path / "all.zip"
    call_command("export_concepts", str(path), "--fund", "volta")
    assert set(rows(path.read_bytes())) == {"hammer", "pliers"}
    with pytest.raises(CommandError, match="no terms"):
        call_command("export_concepts", str(path), "--words", "qqqqqq")
    with pytest.raises(CommandError, match=r"\.tbx"):
        call_command("export_concepts", str(tmp_path / "all.doc"))
    assert [one.name for one in tmp_path.iterdir()] == ["all.zip"]


def test_an_export_that_fails_says_so_and_leaves_no_file(
    desk: Client, words: dict[str, Concept], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_more: object) -> None:
        raise OSError("The disk is full.")

    monkeypatch.setattr("dictionary.exports.services.export_write", full)
    desk.post(ASK, {"format": "csv"})
    export = newest()
    with pytest.raises(OSError, match="full"):
        make_export.call(str(export.uuid))
    export.refresh_from_db()
    assert (export.state, bool(export.file)) == ("failed", False)
    assert desk.get(f"/backoffice/exports/{export.uuid}/file/").status_code == 302
    assert b"It is our fault" in desk.get("/backoffice/exports/").content


def test_no_list_signs_off_however_it_is_written() -> None:
    states = {"nl": {"status": " checked "}, "fr": "checked\u00a0", "de": "to_check"}
    raw = {"slug": "hammer", "language_status": states}
    assert set(_without_sign_offs(raw)["language_status"]) == {"de"}
