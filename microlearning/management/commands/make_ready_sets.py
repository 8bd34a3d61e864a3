"""`manage.py make_ready_sets`: the first words of each sector, and confusable pairs."""

from typing import Any

from django.core.management.base import BaseCommand

from microlearning.decks.ready import ready_sets_make


class Command(BaseCommand):
    help = "Makes or renews the ready-made sets; a second run changes nothing."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make them, and say how many changed."""
        self.stdout.write(f"{ready_sets_make()} sets made or renewed.")
