"""The starter words and the descriptions, for the measurements of meaning."""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from dictionary.search.meaning.passages import Passage  # noqa: E402
from dictionary.search.semantic.texts import (  # noqa: E402
    CONTEXT,
    DEFINITION,
    EXAMPLE,
    LABEL,
    Text,
)

LANGUAGES = ("nl", "fr", "de", "en")
FOLDER = Path(__file__).parent / "descriptions"
_STARTER = ROOT / "dictionary" / "starter"


def concepts() -> list[dict[str, Any]]:
    """All starter concepts, by slug."""
    found: dict[str, dict[str, Any]] = {}
    for file in sorted(_STARTER.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if "definitions" in row:
                found[row["slug"]] = row
    return [found[slug] for slug in sorted(found)]


def _plain(text: Any) -> str:
    return str(text["text"] if isinstance(text, dict) else text)


def texts(langs: tuple[str, ...] = LANGUAGES) -> list[Text]:
    """What is written about the concepts, as the index reads it from the database."""
    rows = concepts()
    names: dict[str, list[tuple[str, str]]] = {}
    made: list[Text] = []
    for row in rows:
        for label in row["labels"]:
            if label["lang"] in langs and label["kind"] != "hidden":
                made.append(Text(row["slug"], label["lang"], LABEL, label["text"]))
                if label["kind"] == "preferred":
                    names.setdefault(row["slug"], []).append((label["lang"], label["text"]))
        for kind, field in ((DEFINITION, "definitions"), (EXAMPLE, "examples")):
            for lang, text in row.get(field, {}).items():
                if lang in langs:
                    made.append(Text(row["slug"], lang, kind, _plain(text)))
    categories = {
        row["path"]: row["labels"]
        for row in map(json.loads, (_STARTER / "categories.jsonl").read_text("utf-8").splitlines())
    }
    for row in rows:
        around = [name for one in row.get("relations", []) if one["kind"] != "confused_with"
                  for name in names.get(one["to"], [])]  # fmt: skip
        around += [(lang, text) for lang, text in categories[row["category"]].items()
                   if lang in langs]  # fmt: skip
        made += [Text(row["slug"], lang, CONTEXT, text) for lang, text in around]
    return made


def passages(langs: tuple[str, ...] = LANGUAGES) -> list[Passage]:
    """Definitions and examples, a passage a language."""
    made = []
    for row in concepts():
        for lang in langs:
            title = next(
                label["text"] for label in row["labels"]
                if label["lang"] == lang and label["kind"] == "preferred"
            )  # fmt: skip
            written = [_plain(row[f][lang]) for f in ("definitions", "examples") if lang in row[f]]
            made.append(Passage(row["slug"], lang, title, " ".join(written)))
    return made


def is_dev(text: str) -> bool:
    """Does it belong to the third that weights are fitted on?"""
    return int(hashlib.sha256(text.encode()).hexdigest(), 16) % 3 == 0


def descriptions(lang: str, part: str) -> list[tuple[str, str]]:
    """Slugs and descriptions of the part `dev` or `test`."""
    lines = (FOLDER / f"{lang}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [tuple(line.split("\t")) for line in lines]
    return [(slug, text) for slug, text in pairs if is_dev(slug) == (part == "dev")]


def nonsense(part: str) -> Iterator[tuple[str, str]]:
    """Languages and queries that nothing here fits: other things, and words that are none."""
    lines = (FOLDER / "offtopic.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        lang, text = line.split("\t")
        if (number % 2 == 0) == (part == "dev"):  # the same thing in all four or in none
            yield lang, text
    dice = random.Random(f"gibberish-{part}")
    for number in range(80):
        words = [
            "".join(dice.choice("bcdfghjklmnpqrstvwxz") + dice.choice("aeiouy")
                    for _ in range(dice.randrange(2, 5)))
            for _ in range(dice.randrange(2, 6))
        ]  # fmt: skip
        yield LANGUAGES[number % 4], " ".join(words)
