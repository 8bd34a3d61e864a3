"""JSONL with photos in one ZIP: nothing is lost, and the same words give the same bytes."""

import zipfile
from collections.abc import Iterator
from typing import IO

from dictionary.exports.base import Note, Terms
from dictionary.exports.concept_json import as_line
from dictionary.photos.models import originals

NAME = "concepts.jsonl"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
PIECE = 1_000_000


def write(terms: Terms, target: IO[bytes], note: Note) -> None:
    """Write the words, then each photo once."""
    photos: dict[str, str] = {}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(_entry(NAME), "w", force_zip64=True) as lines:
            for batch in terms:
                for told in batch.rows:
                    lines.write(as_line(told).encode() + b"\n")
                photos |= batch.photos
                note(len(batch.rows))
        for name, stored in sorted(photos.items()):
            entry = _entry(name)
            entry.compress_type = zipfile.ZIP_STORED  # pictures are packed already
            with archive.open(entry, "w", force_zip64=True) as copy:
                for piece in _pieces(stored):
                    copy.write(piece)
            note(1)


def _entry(name: str) -> zipfile.ZipInfo:
    """Always the same moment: a ZIP of the same words is the same file."""
    entry = zipfile.ZipInfo(name, LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _pieces(stored: str) -> Iterator[bytes]:
    with originals().open(stored) as source:
        while piece := source.read(PIECE):
            yield piece
