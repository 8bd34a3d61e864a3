"""Measure matching on lists with known doubles.

A folder with <fund slug>.csv files and gold.jsonl: {"file", "id", "same_as": [[file, id]]}.
Each list is matched against those before it, in memory: nothing is written to the database.
"""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dictionary.imports.context import Context
from dictionary.imports.rows import FileRefused
from dictionary.matching import evaluation
from dictionary.matching.known import Lexicon
from dictionary.matching.rules import Verdict


class Command(BaseCommand):
    help = "Measure how well doubles between lists are found."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path)
        parser.add_argument("--json", action="store_true", help="Write the figures as JSON.")
        parser.add_argument(
            "--without-starter", action="store_true", help="Do not use the starter words."
        )
        parser.add_argument("--errors", action="store_true", help="List what went wrong.")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        lexicon = Lexicon() if options["without_starter"] else None
        try:
            outcomes = evaluation.run(folder, Context(None, table=True), lexicon)
        except (OSError, ValueError, KeyError, FileRefused) as error:
            raise CommandError(f"{folder}: {error!r}") from error
        figures = evaluation.report(outcomes)
        if options["json"]:
            self.stdout.write(json.dumps(figures))
            return
        same, either = figures["same"], figures["same_or_perhaps"]
        self.stdout.write(f"{figures['n']} rows, {figures['doubles']} of them doubles")
        self.stdout.write(
            f"same: precision {same['precision']} recall {same['recall']} f1 {same['f1']}"
            f" (said {same['said']} times)"
        )
        self.stdout.write(f"same or perhaps: recall {either['recall']}")
        self.stdout.write(f"perhaps: said {figures['perhaps']} times")
        if options["errors"]:
            self._errors(outcomes)

    def _errors(self, outcomes: list[evaluation.Outcome]) -> None:
        for one in outcomes:
            said_same = one.match.verdict == Verdict.SAME
            if said_same and not one.said & one.true:
                title = "WRONGLY SAME"
            elif one.true and one.match.verdict == Verdict.NEW:
                title = "NOT FOUND"
            elif one.true and not said_same:
                title = "ONLY PERHAPS" if one.offered & one.true else "PERHAPS ANOTHER"
            else:
                continue
            why = "; ".join(
                f"{e.kind} {e.lang} {e.mine}={e.theirs} {e.weight:+.1f}" for e in one.match.evidence
            )
            rows = sorted(one.true or one.said)[:3]
            self.stdout.write(f"{title} {one.row} {one.match.score:.1f} true/said {rows} {why}")
