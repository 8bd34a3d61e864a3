"""Addresses that are none, and the pages about the API."""

import re
from typing import Any

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import translation

from dictionary.api.shapes import ConceptSerializer, LabelSerializer, PhotoSerializer
from dictionary.web import limits
from tests.api.conftest import Talker, is_problem

OPERATIONS = ("get", "post", "patch", "delete")


@pytest.mark.parametrize(
    "path",
    [
        "/api/nothing/",
        "/api/v1/",
        "/api/v2/concepts/",
        "/api/v1/concepts/a/b/",
        "/api/v1/concepts/%00/",
        "/api/v1/concepts/<script>/",
        "/api/v1/labels/not-a-uuid/",
        "/api/" + "x" * 5000,
    ],
)
@pytest.mark.parametrize("method", ["get", "post", "options"])
def test_an_unknown_address_is_a_problem(db: None, path: str, method: str) -> None:
    assert is_problem(getattr(Client(enforce_csrf_checks=True), method)(path), 404)


def test_a_forgotten_slash_is_put_right(aicha: Talker) -> None:
    answer = aicha.get("/api/v1/concepts?lang=nl")
    assert (answer.status_code, answer["Location"]) == (301, "/api/v1/concepts/?lang=nl")
    assert aicha.post("/api/v1/concepts", {}).status_code == 308
    assert aicha.get("/api/v1/search?q=x")["Location"] == "/api/v1/search/?q=x"


def test_problems_speak_the_language_of_the_reader(aicha: Talker) -> None:
    with translation.override("en"):
        answer = aicha.get("/api/v1/search/", headers={"Accept-Language": "en"})
        assert answer.json()["detail"] == "Give a word to look for."
        assert answer.json()["title"] == "Bad Request"


def test_too_many_questions_are_a_problem(aicha: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "RATE_LIMITS", True)
    monkeypatch.setitem(limits.PER_ADDRESS, "api", 1)
    assert aicha.get("/api/v1/funds/").status_code == 200
    answer = aicha.get("/api/v1/funds/")
    assert is_problem(answer, 429)
    assert answer["Retry-After"]


def test_the_schema_is_openapi_3_1_and_documents_every_problem(aicha: Talker) -> None:
    answer = aicha.get("/api/schema/")
    schema = answer.json()
    assert schema["openapi"].startswith("3.1")
    operations = [
        operation
        for path in schema["paths"].values()
        for verb, operation in path.items()
        if verb in OPERATIONS
    ]
    assert len(operations) == 13
    for operation in operations:
        responses = operation["responses"]
        assert {"400", "401", "403", "404", "429"} <= set(responses)
        assert "application/problem+json" in responses["404"]["content"]
    assert "/api/v1/search/" in schema["paths"]
    assert schema["components"]["schemas"]["ConceptPatch"]["additionalProperties"] is False


def test_the_schema_comes_as_yaml_for_who_asks(aicha: Talker) -> None:
    answer = aicha.get("/api/schema/", headers={"Accept": "application/vnd.oai.openapi"})
    assert answer.content.startswith(b"openapi: 3.1")


def test_the_schema_is_made_without_a_warning(aicha: Talker, capsys: Any) -> None:
    aicha.get("/api/schema/")
    assert "Warning" not in capsys.readouterr().err


def test_the_documentation_has_nothing_inline_and_nothing_from_elsewhere(aicha: Talker) -> None:
    page = aicha.get("/api/docs/").content.decode()
    assert "<style" not in page
    assert not re.search(r"<script(?![^>]* src=)", page)
    files = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert all(file.startswith("/") for file in files)
    static = [file.removeprefix("/static/") for file in files if file.startswith("/static/")]
    assert static
    assert all(finders.find(file) for file in static)
    script = aicha.get("/api/docs/?script=")
    assert script["Content-Type"].startswith("application/javascript")
    assert "/api/schema/" in script.content.decode()


def test_the_written_documentation_names_every_address_and_parameter(aicha: Talker) -> None:
    text = (settings.BASE_DIR / "docs" / "api.md").read_text(encoding="utf-8")
    paths = aicha.get("/api/schema/").json()["paths"]
    assert [path for path in paths if path not in text] == []
    names = {
        parameter["name"]
        for path in paths.values()
        for verb in OPERATIONS
        for parameter in path.get(verb, {}).get("parameters", [])
    }
    assert {name for name in names if name not in text} == set()


def test_the_written_documentation_names_every_field_of_a_concept() -> None:
    text = (settings.BASE_DIR / "docs" / "api.md").read_text(encoding="utf-8")
    fields = [*ConceptSerializer().fields, *LabelSerializer().fields, *PhotoSerializer().fields]
    assert [name for name in fields if f'"{name}"' not in text] == []
