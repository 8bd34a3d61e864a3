"""Import a list of concepts, as often as one likes."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from dictionary.concepts.models import ConceptStatus
from dictionary.imports.rows import FileRefused, ImportReport
from dictionary.imports.services import ImportOptions, import_file
from sectors.funds.models import Fund


class Command(BaseCommand):
    help = "Import concepts from a .jsonl, .csv or .xlsx file. A second run changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--fund", help="act for this fund only (default: what each row says)")
        parser.add_argument("--status", choices=ConceptStatus.values, default="published")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen")

    def handle(self, *args: Any, **options: Any) -> None:
        fund = self._fund(options["fund"])
        choices = ImportOptions(fund=fund, status=options["status"], dry_run=options["dry_run"])
        try:
            with translation.override("en"):  # like everything that an operator reads
                report = import_file(path=options["file"], options=choices)
        except FileRefused as error:
            raise CommandError(str(error)) from error
        self._say(report)

    def _fund(self, slug: str | None) -> Fund | None:
        if slug is None:
            return None
        fund = Fund.objects.filter(slug=slug).first()
        if fund is None:
            known = ", ".join(Fund.objects.values_list("slug", flat=True))
            raise CommandError(f"There is no fund “{slug}”. Funds: {known}")
        return fund

    def _say(self, report: ImportReport) -> None:
        for title, faults in (
            ("refused", report.refused),
            ("suspected double", report.doubles),
            ("warning", report.warnings),
        ):
            for fault in faults:
                where = f"row {fault.row}, column {fault.column or '-'}"
                self.stderr.write(f"{title}: {where}: {fault.reason}")
        self.stdout.write(
            f"added {report.added}, changed {report.changed}, unchanged {report.unchanged}, "
            f"refused {len(report.refused)}, suspected doubles {len(report.doubles)}"
        )
