"""From a file on disk to rows: JSONL, CSV and XLSX, with limits before anything is opened."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from dictionary.imports.cells import from_cell
from dictionary.imports.parse import LONGEST, LONGEST_SENTENCE, clean_text
from dictionary.imports.rows import FileRefused, RowRefused

MAX_BYTES = 100_000_000
MAX_UNPACKED = 400_000_000
MAX_COLUMNS = 200
MAX_ROWS = 100_000
TABLES = (".csv", ".tsv", ".xlsx")
ENDINGS = (".jsonl", ".csv", ".tsv", ".xlsx", ".tbx", ".ttl", ".jsonld", ".zip")
OWNER = "©"
"""In a table without these columns, the fund that imports is the maker and keeps its rights."""

Line = tuple[int, list[Any]]
RawRow = tuple[int, dict[str, Any] | RowRefused]
"""A row number as the program that made the file counts, and its JSON form or its fault."""

_COLUMN = re.compile(r"(label|alt|definition|example|article|plural)_([a-z]{2,8})")
_PLAIN = {
    "id",
    "sectors",
    "sector",
    "category",
    "photo",
    "photo_maker",
    "photo_licence",
    "slug",
    "status",
    "fund",
}
_LONGEST = {
    "label": LONGEST["text"],
    "article": LONGEST["article"],
    "plural": LONGEST["plural"],
    "definition": LONGEST_SENTENCE,
    "example": LONGEST_SENTENCE,
}


def read_rows(path: Path, columns: dict[str, str] | None = None) -> Iterator[RawRow]:
    """The rows of a file by its ending. Raises FileRefused when it can't be read.

    `columns` leads from the list's own column names to ours; '' leaves one out.
    """
    if not path.is_file():
        raise FileRefused(_("There is no file “%(name)s”.") % {"name": path.name})
    ending = path.suffix.lower()
    if path.stat().st_size > MAX_BYTES and ending != ".zip":  # its words are measured later
        raise FileRefused(_("This file is too large. Split it into smaller ones."))
    if ending in _LINES:
        return _table(_LINES[ending](path), columns or {})
    reader = _reader(ending)
    if reader is None:
        raise FileRefused(wrong_ending())
    return reader(path)


def wrong_ending() -> str:
    """What is said of a file that is none of ours."""
    return _("Give a file that ends in %(endings)s.") % {"endings": ", ".join(ENDINGS)}


def _reader(ending: str) -> Callable[[Path], Iterator[RawRow]] | None:
    """What reads concepts in another form than a table; its library is loaded only now."""
    if ending == ".tbx":
        from dictionary.imports.tbx import read_tbx as read
    elif ending in (".ttl", ".jsonld"):
        from dictionary.imports.skos import read_skos as read
    elif ending == ".zip":
        from dictionary.imports.zipped import read_zipped as read
    else:
        return _jsonl if ending == ".jsonl" else None
    return read


def read_header(path: Path) -> list[str]:
    """The column names of a table as we read them, to be led to ours. Raises FileRefused."""
    lines = _LINES.get(path.suffix.lower())
    if lines is None:
        return []
    return [name for name in _clean_names(next(lines(path), (1, []))[1]) if name]


def _jsonl(path: Path) -> Iterator[RawRow]:
    return json_rows(path.read_bytes())


def json_rows(data: bytes) -> Iterator[RawRow]:
    """The lines of a JSONL file."""
    for number, line in enumerate(_decode(data).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line, parse_constant=_no_number)
        except (ValueError, RecursionError):
            yield number, RowRefused("", _("This line is not sound JSON."))


def _no_number(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are not JSON


def _decode(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _csv(path: Path) -> Iterator[Line]:
    text = _decode(path.read_bytes())
    first = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    csv.field_size_limit(1_000_000)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        lines: list[Line] = []
        for cells in reader:
            lines.append((reader.line_num, list(cells)))
    except csv.Error as error:
        raise FileRefused(_("This file is not a sound CSV file.")) from error
    yield from lines


def _xlsx(path: Path) -> Iterator[Line]:
    import openpyxl

    _refuse_bomb(path)
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        rows = sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS + 1)
        for number, cells in enumerate(rows, start=1):
            yield number, list(cells)
    except GeneratorExit:
        raise
    except Exception as error:  # a damaged workbook makes openpyxl raise anything
        raise FileRefused(
            _("This file is not a sound Excel file. Save it again as .xlsx.")
        ) from error


def _refuse_bomb(path: Path) -> None:
    """An XLSX is a ZIP: look at its unpacked size before unpacking. Raises FileRefused."""
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError) as error:
        raise FileRefused(
            _("This file is not a sound Excel file. Save it again as .xlsx.")
        ) from error
    if unpacked > MAX_UNPACKED:
        raise FileRefused(_("This file is too large. Split it into smaller ones."))


_LINES: dict[str, Callable[[Path], Iterator[Line]]] = {".csv": _csv, ".tsv": _csv, ".xlsx": _xlsx}


def _table(lines: Iterator[Line], columns: dict[str, str]) -> Iterator[RawRow]:
    names = _header(next(lines, (1, []))[1], columns)
    unknown = [
        name for name in names if name and name not in _PLAIN and not _COLUMN.fullmatch(name)
    ]
    for number, cells in lines:
        if number > MAX_ROWS:
            raise FileRefused(_("This file has too many rows. Split it into smaller ones."))
        if all(cell is None or not str(cell).strip() for cell in cells):
            continue
        try:
            raw = _as_json(dict(zip(names, cells, strict=False)))
            if unknown:
                raw["unknown_columns"], unknown = unknown, []
            yield number, raw
        except RowRefused as fault:
            yield number, fault


def _clean_names(cells: list[Any]) -> list[str]:
    names = [re.sub(r"[\s-]+", "_", str(cell or "").strip().lower()) for cell in cells]
    while names and not names[-1]:
        names.pop()
    if len(names) > MAX_COLUMNS:
        raise FileRefused(_("This file has too many columns."))
    return names


def _header(cells: list[Any], columns: dict[str, str]) -> list[str]:
    names = [columns.get(name, name) for name in _clean_names(cells)]
    twice = {name for name in names if name and names.count(name) > 1}
    if twice:
        raise FileRefused(_("The column “%(name)s” is there twice.") % {"name": sorted(twice)[0]})
    if not any(name.startswith("label_") for name in names):
        raise FileRefused(
            _("The first row must name the columns, with at least one such as label_nl.")
        )
    return names


def _as_json(cells: dict[str, Any]) -> dict[str, Any]:
    """A spreadsheet row in the JSON form of a concept. Raises RowRefused."""
    raw: dict[str, Any] = {"labels": [], "alternatives": {}, "definitions": {}, "examples": {}}
    details: dict[str, dict[str, str]] = {}
    texts = {
        column: text for column, value in cells.items() if column and (text := _cell(value, column))
    }
    for column, text in texts.items():
        match = _COLUMN.fullmatch(column)
        if column in _PLAIN:
            raw[column] = text
        elif match:
            _put(raw, details, match[1], match[2], text)
    raw["labels"] = [{"lang": lang, **parts} for lang, parts in details.items() if "text" in parts]
    _refuse_details_without_word(details)
    if not raw["labels"]:
        raise RowRefused(
            next((name for name in cells if name.startswith("label_")), "label_nl"),
            _("Give a word in at least one language."),
        )
    maker, licence = raw.pop("photo_maker", ""), raw.pop("photo_licence", "")
    if photo := raw.pop("photo", ""):
        raw["photos"] = [{"file": photo, "maker": maker or OWNER, "licence": licence or OWNER}]
    return raw


def _cell(value: Any, column: str) -> str:
    """A cell's text; an apostrophe before "=" or "-" says that it is text. Raises RowRefused."""
    text = clean_text(value, column, _longest(column))
    if text.startswith("="):
        raise RowRefused(column, _("This is a formula. Write the text itself."))
    return from_cell(text)


def _longest(column: str) -> int:
    match = _COLUMN.fullmatch(column)
    return _LONGEST.get(match[1], 1000) if match else 1000


def _put(
    raw: dict[str, Any], details: dict[str, dict[str, str]], kind: str, lang: str, text: str
) -> None:
    if kind == "alt":
        raw["alternatives"][lang] = [part.strip() for part in text.split("|") if part.strip()]
    elif kind in ("definition", "example"):
        raw[f"{kind}s"][lang] = text
    else:
        details.setdefault(lang, {})["text" if kind == "label" else kind] = text


def _refuse_details_without_word(details: dict[str, dict[str, str]]) -> None:
    for lang, parts in details.items():
        if "text" not in parts:
            name = next(iter(parts))
            raise RowRefused(
                f"{name}_{lang}",
                _("There is no word in this language. Fill in the column label_%(lang)s.")
                % {"lang": lang},
            )
