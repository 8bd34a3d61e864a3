"""Measure search on a list of queries with known answers.

One JSON object a line: {"query", "lang", "expected": id | [ids] | null, "kind"}. An id is a slug,
or the id in a fund's own list. null: nothing should be found.
"""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dictionary.models import Concept, SlugRedirect, SourceId
from dictionary.search import evaluation, live
from dictionary.search.hits import QueryTooLong


class Command(BaseCommand):
    help = "Measure search on a JSON Lines file of queries with known answers."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--json", action="store_true", help="Write the figures as JSON.")

    def handle(self, *args: Any, **options: Any) -> None:
        questions = read_questions(options["file"])
        find("warming up", "nl")
        figures = evaluation.report(evaluation.ask(questions, find))
        if options["json"]:
            self.stdout.write(json.dumps(figures, ensure_ascii=False))
            return
        self.stdout.write(f"{figures['n']} queries with an answer, {figures['null_n']} without")
        for name, part in {
            "all": figures, **figures["by_kind"], **figures["by_lang"]
        }.items():  # fmt: skip
            recall = "  ".join(f"@{depth} {share}" for depth, share in part["recall"].items())
            self.stdout.write(f"{name:<14} n {part['n']:<5} recall {recall}")
        self.stdout.write(f"mrr {figures['mrr']}  empty {figures['null_left_empty']}")
        self.stdout.write("ms " + "  ".join(f"{k} {v}" for k, v in figures["ms"].items()))


def find(query: str, lang: str) -> list[str]:
    """As a visitor would search, ten deep."""
    try:
        return [hit.concept for hit in live.find(query, lang=lang or None, limit=10)]
    except QueryTooLong:
        return []


def read_questions(file: Path) -> list[evaluation.Question]:
    """The questions of a file; CommandError says which line is wrong."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{file}: {error}") from error
    slugs = _slugs_by_id()
    questions = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            query, expected = str(row["query"]), row["expected"]
        except (ValueError, KeyError, TypeError) as error:
            raise CommandError(f"{file}, line {number}: {error!r}") from error
        ids = expected if isinstance(expected, list) else [expected]
        meant = {slug for one in ids if one is not None for slug in slugs.get(str(one), {str(one)})}
        questions.append(
            evaluation.Question(
                query, str(row.get("lang") or ""), frozenset(meant), not meant,
                str(row.get("kind") or "all"),
            )
        )  # fmt: skip
    return questions


def _slugs_by_id() -> dict[str, set[str]]:
    """Concepts by everything that may name them."""
    named: dict[str, set[str]] = {}
    rows = [
        *SourceId.objects.values_list("source_id", "concept__slug"),
        *SlugRedirect.objects.values_list("slug", "concept__slug"),
        *Concept.objects.values_list("code", "slug"),
        *((str(uuid), slug) for uuid, slug in Concept.objects.values_list("uuid", "slug")),
    ]
    for name, slug in rows:
        named.setdefault(name, set()).add(slug)
    for slug in Concept.objects.values_list("slug", flat=True):
        named.setdefault(slug, set()).add(slug)
    return named
