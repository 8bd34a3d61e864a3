"""Our own export as it comes back: words and photos in one ZIP."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.utils.translation import gettext as _

from dictionary.imports.files import MAX_BYTES, RawRow, json_rows
from dictionary.imports.rows import FileRefused
from dictionary.imports.zips import SafeZip, open_safe_zip


def read_zipped(path: Path) -> Iterator[RawRow]:
    """The rows of the JSONL file in a ZIP. Raises FileRefused."""
    with open_safe_zip(path) as safe:
        name = _words(safe)
        if safe.size(name) > MAX_BYTES * 4:
            raise FileRefused(_("This file is too large. Split it into smaller ones."))
        data = safe.read(name)
    yield from json_rows(data)


def require_zipped(path: Path) -> None:
    """Raises FileRefused unless it is a ZIP like the one that we export."""
    with open_safe_zip(path) as safe:
        _words(safe)


def _words(safe: SafeZip) -> str:
    found = [name for name in safe.names if name.endswith(".jsonl") and "/" not in name]
    if len(found) != 1:
        raise FileRefused(
            _("There must be one file that ends in .jsonl in this ZIP file, beside its photos.")
        )
    return found[0]


@contextmanager
def photos_beside(path: Path) -> Iterator[Path]:
    """The folder in which the pictures of a list lie: its own, or what a ZIP holds, unpacked."""
    if path.suffix.lower() != ".zip":
        yield path.parent
        return
    with tempfile.TemporaryDirectory() as name, open_safe_zip(path) as safe:
        for file in safe.names:
            if not file.endswith(".jsonl"):
                safe.copy(file, Path(name) / file)
        yield Path(name)
