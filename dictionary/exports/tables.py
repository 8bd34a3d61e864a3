"""Excel and CSV: the columns that the import reads. What a cell can't hold is left out."""

import csv
import io
import re
from collections.abc import Iterator
from typing import IO, Any

from dictionary.concepts.models import Language
from dictionary.exports.base import Note, Terms
from dictionary.exports.concept_json import own_text
from dictionary.imports.cells import as_cell

PLAIN = ("id", "slug", "fund", "status", "sectors", "category")
KINDS = ("label", "article", "plural", "alt", "definition", "example")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def columns() -> list[str]:
    """The first line: a group of columns for each language of the platform."""
    tags = list(Language.objects.values_list("tag", flat=True))
    return [*PLAIN, *(f"{kind}_{tag}" for tag in tags for kind in KINDS)]


def cells(told: dict[str, Any]) -> dict[str, str]:
    """A concept by column; of several funds' words the owner's."""
    row = {name: str(told.get(name, "")) for name in PLAIN}
    row["sectors"] = "|".join(told.get("sectors", ()))
    for label in told.get("labels", ()):
        tag, is_plain = label["lang"], not label.get("region") and not label.get("fund")
        if label["kind"] == "preferred" and is_plain:
            row[f"label_{tag}"] = label["text"]
            for name in ("article", "plural"):
                row[f"{name}_{tag}"] = label.get(name, "")
        elif label["kind"] == "alternative" and is_plain and "|" not in label["text"]:
            told_before = row.get(f"alt_{tag}")
            row[f"alt_{tag}"] = f"{told_before}|{label['text']}" if told_before else label["text"]
    for kind in ("definition", "example"):
        for tag, given in told.get(f"{kind}s", {}).items():
            row[f"{kind}_{tag}"] = own_text(given)
    return {name: as_cell(_CONTROL.sub(" ", text).strip()) for name, text in row.items() if text}


def _lines(terms: Terms, names: list[str], note: Note) -> Iterator[list[str]]:
    for batch in terms:
        for told in batch.rows:
            row = cells(told)
            yield [row.get(name, "") for name in names]
        note(len(batch.rows))


def write_csv(terms: Terms, target: IO[bytes], note: Note) -> None:
    """CSV as Excel in Belgium opens it by a double click: UTF-8 with its mark, semicolons."""
    text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="", write_through=True)
    try:
        writer = csv.writer(text, delimiter=";")
        names = columns()
        writer.writerow(names)
        writer.writerows(_lines(terms, names, note))
    finally:
        text.detach()  # the file stays open for who asked


def write_xlsx(terms: Terms, target: IO[bytes], note: Note) -> None:
    """One sheet; every cell is text, so that nothing is taken for a date or a formula."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("terms")
    sheet.freeze_panes = "C2"
    names = columns()
    sheet.append(names)
    for line in _lines(terms, names, note):
        row = []
        for text in line:
            cell = WriteOnlyCell(sheet, value=text or None)
            if text:
                cell.data_type = "s"
            row.append(cell)
        sheet.append(row)
    book.save(target)
