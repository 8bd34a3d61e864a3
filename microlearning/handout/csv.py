"""A set as CSV, for a spreadsheet. A word that looks like a formula is no formula there."""

from __future__ import annotations

import csv
import io

from microlearning.decks.contents import Contents

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "|", "%")


def harmless(text: str) -> str:
    """The text, with an apostrophe before what a spreadsheet would run."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text.startswith(_FORMULA) else text


def csv_of(contents: Contents, language: str, own: str) -> bytes:
    """Code, slug, article, word and own word; UTF-8 with the mark that spreadsheets look for."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    own_name = own if own != language else ""
    head = ["code", "slug", f"article_{language}", f"label_{language}"]
    writer.writerow([*head, f"label_{own_name}"] if own_name else head)
    for entry in contents.entries:
        row = [entry.concept.code, entry.concept.slug, entry.word.article, entry.word.text]
        if own_name:
            row.append(entry.own.text if entry.own else "")
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")
