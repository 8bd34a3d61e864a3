"""What matching knows beforehand: words with several meanings, and the words of the starter files.

With them a list in French alone is recognised against one in Dutch alone. They are read from
the files, not from the database: an installation may have changed or removed its starter words.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from dictionary.matching.words import Form, form_of

HERE = Path(__file__).resolve().parent
STARTER = HERE.parent / "starter"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words with what they mean: `nl:hamer` means the starter concept `hammer`."""

    words: dict[str, frozenset[str]] = field(default_factory=dict)

    def meanings(self, form: Form) -> frozenset[str]:
        """The concepts that a word names; none for an unknown word."""
        for glued in form.glued:
            if found := self.words.get(f"{form.lang}:{glued}"):
                return found
        return self.words.get(f"stem {form.lang}:{form.stem}", frozenset())


@cache
def shipped_lexicon() -> Lexicon:
    """The words of the starter files."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(STARTER.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            raw = json.loads(line)
            labels = raw.get("labels")
            for label in labels if isinstance(labels, list) and "slug" in raw else []:
                form = form_of(label["text"], label["lang"])
                for glued in form.glued:
                    found[f"{form.lang}:{glued}"].add(raw["slug"])
                if label.get("kind") == "preferred":
                    found[f"stem {form.lang}:{form.stem}"].add(raw["slug"])
    return Lexicon({word: frozenset(slugs) for word, slugs in found.items()})


@cache
def homonyms() -> dict[str, frozenset[str]]:
    """Words that name more than one thing of the work floor, by language, folded."""
    lines = (HERE / "homonyms.tsv").read_text(encoding="utf-8").splitlines()
    made = {}
    for line in lines:
        lang, words = line.split("\t")
        made[lang] = frozenset(
            glued for word in words.split() for glued in form_of(word, lang).glued
        )
    return made
