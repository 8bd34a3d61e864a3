"""Import a list of concepts, as often as one likes."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from dictionary.concepts.models import ConceptStatus
from dictionary.imports.rows import FileRefused, ImportReport
from dictionary.imports.services import ImportOptions, import_files
from sectors.funds.models import Fund


class Command(BaseCommand):
    help = "Import concepts from .jsonl, .csv or .xlsx files. A second run changes nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", type=Path, nargs="+", metavar="file")
        parser.add_argument("--fund", help="act for this fund only (default: what each row says)")
        parser.add_argument("--status", choices=ConceptStatus.values, default="published")
        parser.add_argument("--dry-run", action="store_true", help="say what would happen")
        parser.add_argument(
            "--match", action="store_true", help="rows that mean a concept which is there join it"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        fund = self._fund(options["fund"])
        choices = ImportOptions(
            fund=fund,
            status=options["status"],
            dry_run=options["dry_run"],
            match=options["match"],
        )
        paths: list[Path] = options["files"]
        try:
            with translation.override("en"):  # like everything that an operator reads
                reports = import_files(paths=paths, options=choices)
        except FileRefused as error:
            raise CommandError(str(error)) from error
        for path, report in zip(paths, reports, strict=True):
            self._say(report, f"{path.name}: " if len(paths) > 1 else "")

    def _fund(self, slug: str | None) -> Fund | None:
        if slug is None:
            return None
        fund = Fund.objects.filter(slug=slug).first()
        if fund is None:
            known = ", ".join(Fund.objects.values_list("slug", flat=True))
            raise CommandError(f"There is no fund “{slug}”. Funds: {known}")
        return fund

    def _say(self, report: ImportReport, name: str) -> None:
        for title, faults in (
            ("refused", report.refused),
            ("suspected double", report.doubles),
            ("warning", report.warnings),
        ):
            for fault in faults:
                where = f"row {fault.row}, column {fault.column or '-'}"
                self.stderr.write(f"{name}{title}: {where}: {fault.reason}")
        self.stdout.write(
            f"{name}added {report.added}, changed {report.changed}, unchanged {report.unchanged}, "
            f"refused {len(report.refused)}, suspected doubles {len(report.doubles)}"
        )
