"""The learners' pages, the worker that keeps them, and the key that travels as a picture."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils.translation import override

from dictionary.offline.parts import offline_files
from microlearning.keys import new_key
from microlearning.learn import shell
from microlearning.learn.texts import CONTROLS, learn_texts
from microlearning.models import Deck

pytestmark = pytest.mark.django_db
OURS = Path(settings.BASE_DIR) / "microlearning/static/microlearning"


def texts_in(page: str) -> dict[str, Any]:
    found = re.search(r'<script id="learn-config" type="application/json">(.*?)</script>', page)
    assert found is not None
    return dict(json.loads(found[1]))


@pytest.mark.parametrize("path", ["", "key/", "away/"])
def test_every_page_brings_its_sentences_in_its_language(client: Client, path: str) -> None:
    config = texts_in(client.get(f"/nl/learn/{path}").content.decode())
    assert config["scope"] == "/nl/learn/"
    assert config["worker"].startswith(config["scope"])
    with override("nl"):
        assert config["texts"]["knew"] == learn_texts()["knew"]


def test_a_set_is_found_by_its_code_and_a_wrong_code_gets_a_sentence_and_a_field(
    client: Client, deck: Deck
) -> None:
    answer = client.get("/nl/learn/", {"code": deck.code.lower()})
    assert answer["Location"] == deck.get_absolute_url().replace("/en/", "/nl/")
    wrong = client.get("/nl/learn/", {"code": "0000000"})
    assert wrong.status_code == 404
    assert b'name="code"' in wrong.content


def test_the_worker_keeps_files_that_exist_and_sees_nothing_but_the_learners_pages(
    client: Client,
) -> None:
    answer = client.get("/de/learn/sw.js")
    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"
    assert "Service-Worker-Allowed" not in answer
    source = answer.content.decode()
    files = json.loads(re.search(r"const FILES = (\[.*?\]);", source)[1])  # type: ignore[index]
    assert files == offline_files("frame", "learning")
    assert 'const HOME = "/de/learn/";' in source


def test_each_interface_language_and_each_new_file_gives_another_version_of_the_worker(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def version(language: str) -> str:
        source = client.get(f"/{language}/learn/sw.js").content.decode()
        return re.search(r'VERSION = "(\w+)"', source)[1]  # type: ignore[index]

    before = version("nl")
    assert version("fr") != before
    monkeypatch.setattr(shell, "FILES", (*shell.FILES, "new.js"))
    assert version("nl") != before


def test_every_script_of_the_learners_screens_is_kept_but_the_quiz_that_needs_network() -> None:
    scripts = {path.name for path in OURS.glob("learn*.js")} | {"fsrs.js"}
    assert scripts - set(shell.FILES) == {"learn-quiz.js"}
    for name in shell.FILES:
        assert (OURS / name).exists(), name


def test_every_sentence_that_a_script_asks_for_is_there() -> None:
    texts = learn_texts()
    for path in OURS.glob("learn*.js"):
        for name in re.findall(r'\bt\("(\w+)"', path.read_text()):
            assert name in texts, f"{path.name}: {name}"


def test_controls_that_are_read_aloud_are_sentences_of_the_screens() -> None:
    templates = Path(settings.BASE_DIR) / "microlearning/templates/microlearning/learn"
    drawn = " ".join(path.read_text() for path in templates.glob("*.html"))
    with override("en"):
        said = set(map(str, learn_texts().values()))
    for control in CONTROLS:
        assert control in said or f'"{control}"' in drawn, control


def test_the_code_of_a_key_needs_the_key_and_is_kept_nowhere(client: Client) -> None:
    key = new_key()
    answer = client.get("/nl/learn/key/qr.svg", headers={"Authorization": f"Learner {key}"})
    assert answer["Content-Type"] == "image/svg+xml"
    assert answer["Cache-Control"] == "no-store"
    assert client.get("/nl/learn/key/qr.svg").status_code == 401
    wrong = key[:-1] + ("0" if key[-1] != "0" else "1")
    refused = client.get("/nl/learn/key/qr.svg", headers={"Authorization": f"Learner {wrong}"})
    assert refused.status_code == 401
