"""manage.py make_sounds: every published word, definition and example gets its sound."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from speech.making import is_valid
from speech.models import Pronunciation, PronunciationStatus
from speech.services import BATCH, best_sounds, pronunciations_make, pronunciations_want
from speech.wanted import in_pieces, published_utterances


class Command(BaseCommand):
    """Makes wanted sounds here and now, with progress; may be stopped and started again."""

    help = "Make the sounds that are wanted. Stop and start it as you like: nothing is made twice."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Two switches."""
        parser.add_argument(
            "--all", action="store_true", help="first want all published words and sentences"
        )
        parser.add_argument(
            "--check", action="store_true", help="then read every sound and count the valid ones"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Want, make, report."""
        if options["all"]:
            wanted = sum(
                pronunciations_want(part) for part in in_pieces(published_utterances(), 1_000)
            )
            self.stdout.write(f"{wanted} new sounds wanted.")
        total = Pronunciation.objects.to_make(timezone.now()).count()
        started, made, seen = time.monotonic(), 0, 0
        while rows := list(Pronunciation.objects.to_make(timezone.now())[:BATCH]):
            made += pronunciations_make(rows=rows, quick_only=True)
            seen += len(rows)
            self._progress(seen, total, started)
        failed = Pronunciation.objects.machine().filter(status=PronunciationStatus.FAILED).count()
        self.stdout.write(
            f"{made} sounds made in {time.monotonic() - started:.0f} s; {failed} failed."
        )

        if options["check"]:
            self._check()

    def _check(self) -> None:
        """Count what is published, and what of it has a sound that decodes and is heard."""
        asked = valid = 0
        for part in in_pieces(published_utterances(), 1_000):
            for best in best_sounds(part):
                asked += 1
                valid += best is not None and bool(best.file) and is_valid(best.file)
        share = 100 * valid / asked if asked else 100.0
        self.stdout.write(
            f"{valid} of {asked} published words and sentences sound ({share:.2f} %)."
        )

    def _progress(self, seen: int, total: int, started: float) -> None:
        if seen % (10 * BATCH) == 0 or seen >= total:
            self.stdout.write(f"  {seen} of {total}, {time.monotonic() - started:.0f} s")
            self.stdout.flush()
