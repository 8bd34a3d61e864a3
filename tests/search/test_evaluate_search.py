"""`manage.py evaluate_search` measures search on queries with known answers."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from dictionary.models import Concept, SourceId
from dictionary.search import live

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def forget() -> None:
    live.reset()


def figures(tmp_path: Path, rows: list[dict[str, Any]]) -> dict[str, Any]:
    file = tmp_path / "queries.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    out = StringIO()
    call_command("evaluate_search", str(file), "--json", stdout=out)
    return json.loads(out.getvalue())  # type: ignore[no-any-return]


def test_it_reports_as_the_contract_says(tmp_path: Path, voltage_tester: Concept) -> None:
    SourceId.objects.create(fund=voltage_tester.fund, source_id="V-17", concept=voltage_tester)
    slug = voltage_tester.slug
    found = figures(
        tmp_path,
        [
            {"query": "spaningstester", "lang": "nl", "expected": slug, "kind": "typo"},
            {"query": "testeur tension", "lang": "fr", "expected": ["V-17", "x"], "kind": "typo"},
            {"query": "spanningstester", "lang": "nl", "expected": "other", "kind": "wrong"},
            {"query": "qqxxzz", "lang": "nl", "expected": None, "kind": "nonsense"},
        ],
    )
    assert found["n"] == 3
    assert found["recall"] == {"1": 0.6667, "5": 0.6667, "10": 0.6667}
    assert found["mrr"] == 0.6667
    assert found["by_kind"]["typo"] == {"n": 2, "recall": {"1": 1.0, "5": 1.0, "10": 1.0}}
    assert found["by_lang"]["fr"]["n"] == 1
    assert found["null_left_empty"] == 1.0
    assert set(found["ms"]) == {"p50", "p95", "p99"}


def test_without_json_it_writes_for_people(tmp_path: Path, voltage_tester: Concept) -> None:
    file = tmp_path / "queries.jsonl"
    file.write_text('{"query": "tester", "lang": "en", "expected": null, "kind": "null"}\n')
    out = StringIO()
    call_command("evaluate_search", str(file), stdout=out)
    assert "recall" in out.getvalue()


@pytest.mark.parametrize("line", ["{", "[]", '{"lang": "nl"}'])
def test_it_says_which_line_is_wrong(tmp_path: Path, line: str) -> None:
    file = tmp_path / "queries.jsonl"
    file.write_text('{"query": "a", "lang": "nl", "expected": null, "kind": "x"}\n' + line)
    with pytest.raises(CommandError, match="line 2"):
        call_command("evaluate_search", str(file))


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="nowhere"):
        call_command("evaluate_search", str(tmp_path / "nowhere.jsonl"))


def test_a_query_that_is_too_long_finds_nothing(tmp_path: Path, voltage_tester: Concept) -> None:
    found = figures(tmp_path, [{"query": "x" * 300, "lang": "", "expected": None, "kind": "long"}])
    assert found["null_left_empty"] == 1.0
