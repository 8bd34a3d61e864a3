"""The background worker: first what a crash left undone, then whatever comes."""

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from dictionary import hooks
from dictionary.work import requeue_abandoned, worker_name


class Command(BaseCommand):
    help = "Do background work: renditions, sounds, index. Restart it at any time; nothing is lost."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--batch", action="store_true", help="Stop when nothing is left.")

    def handle(self, *args: Any, **options: Any) -> None:
        again = requeue_abandoned()
        found = hooks.sweep()
        self.stdout.write(f"Worker: {again} interrupted task(s) again, {found} piece(s) to make.")
        self.stdout.flush()
        call_command(
            "db_worker",
            queue_name="*",
            interval=0.5,
            batch=options["batch"],
            startup_delay=False,
            reload=False,
            worker_id=worker_name(),
        )
