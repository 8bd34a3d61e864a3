"""Search through the public address, on words as they were heard and on descriptions.

    DATA_DIR=... python benchmarks/meaning_endpoint.py

The installation must hold the starter words (`make run` loads them). Spelling: every second line of
the heard spellings (those that fitted no weight) whose word is a starter label. Meaning: the test
part of the descriptions.
"""

from __future__ import annotations

import json
import random
import time
from collections import defaultdict
from typing import NamedTuple

import django
from meaning_set import LANGUAGES, ROOT, concepts, descriptions

DEPTHS = (1, 5, 10)


class Question(NamedTuple):
    """A query and the concepts that answer it."""

    kind: str
    lang: str
    text: str
    meant: frozenset[str]


def questions() -> list[Question]:
    """Both kinds, mixed."""
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in concepts():
        for label in row["labels"]:
            named[label["lang"], label["text"].casefold()].add(row["slug"])
    made = []
    for lang in LANGUAGES:
        file = ROOT / "tests" / "fixtures" / f"heard_{lang}.tsv"
        lines = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("#")]
        for line in lines[1::2]:
            text, word, _ = line.split("\t")
            meant = named.get((lang, word.casefold()))
            if meant:
                made.append(Question("spelling", lang, text, frozenset(meant)))
        made += [
            Question("meaning", lang, text, frozenset([slug]))
            for slug, text in descriptions(lang, "test")
        ]
    random.Random(1).shuffle(made)
    return made


def main() -> None:
    django.setup()
    from django.test import Client

    client, places = Client(), defaultdict(list)
    client.get("/api/v1/search/", {"q": "warm up the index", "lang": "en"})
    began = time.process_time()
    asked = questions()
    for one in asked:
        reply = client.get("/api/v1/search/", {"q": one.text, "lang": one.lang, "limit": "10"})
        hits = [hit["concept"]["slug"] for hit in json.loads(reply.content)["results"]]
        right = [at for at, slug in enumerate(hits, start=1) if slug in one.meant]
        for group in (one.kind, f"{one.kind} {one.lang}"):
            places[group].append(min(right, default=10_000))
    for group, found in sorted(places.items()):
        shares = " / ".join(f"{sum(at <= k for at in found) / len(found):.3f}" for k in DEPTHS)
        print(f"{group:<12} n {len(found):<4} recall@1/5/10 {shares}")
    print(f"{1000 * (time.process_time() - began) / len(asked):.1f} ms CPU a request")


if __name__ == "__main__":
    main()
