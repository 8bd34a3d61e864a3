"""How complete the words are, and what looks wrong in them."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from dictionary.concepts.models import Language
from dictionary.content.report import content_report
from dictionary.content.stored import entries_from_database
from dictionary.content.table import report_lines


class Command(BaseCommand):
    help = "Count words, pictures and sounds by sector and language; list what looks wrong."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="everything, for a program")

    def handle(self, *args: Any, **options: Any) -> None:
        languages = list(Language.objects.values_list("tag", "is_core"))
        report = content_report(
            entries_from_database(),
            languages=[tag for tag, _core in languages],
            core=[tag for tag, is_core in languages if is_core],
        )
        if options["json"]:
            self.stdout.write(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
            return
        for line in report_lines(report):
            self.stdout.write(line)
