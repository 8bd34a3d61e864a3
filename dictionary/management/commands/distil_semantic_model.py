"""Make the shipped word vectors anew, from dictionaries and a teacher (docs/semantic-model.md).

The tools that only this needs: pip install -r dictionary/search/semantic/training/requirements.txt
"""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dictionary.search.semantic.encoders import SHIPPED


class Command(BaseCommand):
    help = "Make the shipped word vectors from dictionaries and a teacher, step by step."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--work", type=Path, required=True, help="A folder for the steps.")
        parser.add_argument("--to", type=Path, default=SHIPPED, help="The file to write.")
        parser.add_argument(
            "--stage", action="append", choices=("fetch", "read", "teach", "fit"),
            help="Only this step; may be given again. All steps without it.",
        )  # fmt: skip
        parser.add_argument("--texts", type=int, help="How many English texts the teacher sees.")
        parser.add_argument(
            "--with-wikdict", action="store_true",
            help="Also CC-BY-SA-3.0 dictionaries: to measure with, never to ship.",
        )  # fmt: skip

    def handle(self, *args: Any, **options: Any) -> None:
        from dictionary.search.semantic.training import sources, steps

        plan = steps.Plan(
            work=options["work"], to=options["to"], say=self.stdout.write,
            with_wikdict=options["with_wikdict"], texts=options["texts"] or steps.TEXTS,
        )  # fmt: skip
        if plan.with_wikdict and plan.to == SHIPPED:
            raise CommandError("With these dictionaries, write --to another file than the shipped.")
        plan.work.mkdir(parents=True, exist_ok=True)
        plan.to.parent.mkdir(parents=True, exist_ok=True)
        try:
            steps.run(plan, tuple(options["stage"] or steps.STAGES))
        except (sources.SourceRefused, ImportError) as error:
            raise CommandError(str(error)) from error
