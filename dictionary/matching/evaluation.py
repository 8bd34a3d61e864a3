"""Measure matching on lists with known doubles: each list against those before it."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dictionary.imports.context import Context
from dictionary.imports.files import read_rows
from dictionary.imports.parse import parse_concept
from dictionary.imports.rows import ConceptRow, RowRefused
from dictionary.matching.base import TermBase, thing_of_row
from dictionary.matching.known import Lexicon
from dictionary.matching.rules import Match, Thing, Verdict

RowName = tuple[str, str]


@dataclass(slots=True)
class Outcome:
    """A row, what matching said, and what is true."""

    row: RowName
    match: Match
    said: set[RowName]
    offered: set[RowName]
    true: set[RowName]


@dataclass(slots=True)
class _Growing:
    """The term base as it grows, and the rows that each concept came from."""

    base: TermBase
    things: dict[int, Thing] = field(default_factory=dict)
    rows: dict[int, set[RowName]] = field(default_factory=lambda: defaultdict(set))


def run(folder: Path, context: Context, lexicon: Lexicon | None = None) -> list[Outcome]:
    """Match every list of a folder against those before it. Nothing is written anywhere."""
    clusters, order = _gold(folder / "gold.jsonl")
    growing = _Growing(TermBase(lexicon))
    outcomes: list[Outcome] = []
    for name in _files(folder, order):
        fresh: list[tuple[RowName, Thing, Match]] = []
        for row in _rows(folder / name):
            key = (name, row.source_id)
            thing = thing_of_row(row, context)
            match = growing.base.match(thing)
            before = {one for one in clusters.get(key, set()) if one[0] != name}
            known = {one for rows in growing.rows.values() for one in rows & before}
            offered = [match.concept, *match.others] if match.concept else []
            outcomes.append(
                Outcome(
                    row=key,
                    match=match,
                    said=growing.rows.get(match.concept, set()),
                    offered={one for pk in offered for one in growing.rows.get(pk, set())},
                    true=known,
                )
            )
            fresh.append((key, thing, match))
        for key, thing, match in fresh:
            _take(growing, key, thing, match)
    return outcomes


def _take(growing: _Growing, key: RowName, thing: Thing, match: Match) -> None:
    """After its list a row is in: with the concept that it is the same as, or as a new one."""
    pk = match.concept if match.verdict == Verdict.SAME else len(growing.things) + 1
    if pk in growing.things:
        thing = _joined(growing.things[pk], thing)
    growing.things[pk] = thing
    growing.rows[pk].add(key)
    growing.base.add(pk, thing)


def _joined(there: Thing, row: Thing) -> Thing:
    """As an import joins them: new languages get the row's word, others a variant more."""
    for lang, forms in row.preferred.items():
        if lang in there.preferred:
            there.alt.setdefault(lang, []).extend(forms)
        else:
            there.preferred[lang] = list(forms)
    for lang, forms in row.alt.items():
        there.alt.setdefault(lang, []).extend(forms)
    for lang, stems in row.stems.items():
        there.stems[lang] = there.stems.get(lang, frozenset()) | stems
    there.category = there.category or row.category
    return there


def report(outcomes: list[Outcome]) -> dict[str, Any]:
    """Precision, recall and F1 of "same"; recall of "same or perhaps"."""
    doubles = [one for one in outcomes if one.true]
    same = [one for one in outcomes if one.match.verdict == Verdict.SAME]
    right = [one for one in same if one.said & one.true]
    found = [
        one
        for one in doubles
        if one.match.verdict != Verdict.NEW
        and (one.said if one.match.verdict == Verdict.SAME else one.offered) & one.true
    ]
    precision = len(right) / len(same) if same else 1.0
    recall = len(right) / len(doubles) if doubles else 1.0
    total = precision + recall
    return {
        "n": len(outcomes),
        "doubles": len(doubles),
        "same": {
            "said": len(same),
            "precision": round(precision, 4),
            "recall": round(recall, 4),
            "f1": round(2 * precision * recall / total, 4) if total else 0.0,
        },
        "same_or_perhaps": {"recall": round(len(found) / len(doubles), 4) if doubles else 1.0},
        "perhaps": sum(one.match.verdict == Verdict.PERHAPS for one in outcomes),
    }


def _gold(path: Path) -> tuple[dict[RowName, set[RowName]], list[str]]:
    """Which rows are the same thing, and the files in the order in which gold names them."""
    group: dict[RowName, set[RowName]] = {}
    order: dict[str, None] = {}
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        if not line.strip():
            continue
        entry = json.loads(line)
        row = (_file_name(entry["file"]), str(entry["id"]))
        order[row[0]] = None
        mine = group.setdefault(row, {row})
        for file, other_id in entry.get("same_as") or []:
            other = (_file_name(file), str(other_id))
            theirs = group.setdefault(other, {other})
            if theirs is not mine:
                mine |= theirs
                for member in theirs:
                    group[member] = mine
    return group, list(order)


def _file_name(name: str) -> str:
    return name if "." in name else f"{name}.csv"


def _files(folder: Path, order: list[str]) -> list[str]:
    there = sorted(path.name for path in folder.iterdir() if path.suffix in (".csv", ".xlsx"))
    return [name for name in order if name in there] + [name for name in there if name not in order]


def _rows(path: Path) -> list[ConceptRow]:
    rows = []
    for number, raw in read_rows(path):
        try:
            if isinstance(raw, RowRefused):
                continue
            rows.append(parse_concept(raw, number))
        except RowRefused:
            continue
    return rows
