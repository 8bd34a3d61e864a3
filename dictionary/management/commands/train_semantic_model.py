"""Fit search by meaning on this installation's own words; kept only where it is better."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dictionary.search import rebuild
from dictionary.search.semantic.own import NothingToLearn, train_on_own_words


class Command(BaseCommand):
    help = "Fit search by meaning on the published words; keep the result only where it is better."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--dry-run", action="store_true", help="Measure only; keep what there is."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            outcome = train_on_own_words(keep=not options["dry_run"])
        except NothingToLearn as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{outcome.concepts} concepts held out: a text finds its own concept in another "
            f"language with mean reciprocal rank {outcome.before:.3f} before, "
            f"{outcome.after:.3f} after."
        )
        if options["dry_run"]:
            return
        if not outcome.is_better:
            self.stdout.write("Not better: nothing changed.")
            return
        words = rebuild.rebuild()
        self.stdout.write(f"Kept, and {words} words indexed anew.")
