"""Make the search snapshot anew. The running processes change to it within a second."""

import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from dictionary.search.rebuild import folder, rebuild, rebuild_if_stale


class Command(BaseCommand):
    help = "Index all published words anew and let all processes use it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--if-stale", action="store_true", help="Only where much has changed since the last."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        began = time.perf_counter()
        if options["if_stale"]:
            done = rebuild_if_stale()
            self.stdout.write("Made anew." if done else "Nothing to do.")
            return
        words = rebuild()
        seconds = time.perf_counter() - began
        self.stdout.write(f"{words} words indexed in {seconds:.1f} s: {folder()}")
