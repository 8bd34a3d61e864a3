"""Write terms into a file, in any of the formats (docs/export.md)."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dictionary.concepts.models import ConceptStatus
from dictionary.exports.concept_json import EVERYTHING
from dictionary.exports.making import export_write
from dictionary.exports.selection import Selection

ENDINGS = {".zip": "jsonl", ".xlsx": "xlsx", ".csv": "csv", ".tbx": "tbx",
           ".ttl": "ttl", ".jsonld": "jsonld"}  # fmt: skip


class Command(BaseCommand):
    help = "Export concepts. The ending says how: .zip (lossless), .xlsx, .csv, .tbx, .ttl, .jsonld"

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--fund", default="", help="only terms of this fund")
        parser.add_argument("--sector", default="", help="only terms of this sector")
        parser.add_argument("--status", default="", choices=["", *ConceptStatus.values])
        parser.add_argument("--words", default="", help="only terms that a search finds")
        parser.add_argument(
            "--slug", action="append", default=[], help="this term; may be repeated"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        format = ENDINGS.get(path.suffix.lower())
        if not format:
            known = ", ".join(ENDINGS)
            raise CommandError(f"Give a file that ends in one of: {known}")
        names = ("fund", "sector", "status", "words")
        selection = Selection(**{name: options[name] for name in names}, slugs=options["slug"])
        chosen = selection.concepts()
        count = chosen.distinct().count()
        if not count:
            raise CommandError("There are no terms in this selection.")
        beside = path.with_name(f"{path.name}.part")
        try:
            with beside.open("wb") as target:
                export_write(chosen, format, target, EVERYTHING)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        self.stdout.write(f"{count} terms, {path.stat().st_size} bytes: {path}")
