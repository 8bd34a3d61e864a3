"""Opens a ZIP that anybody may have sent: looked at whole before one file of it is read."""

import stat
import struct
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from django.utils.translation import gettext as _

from dictionary.imports.rows import FileRefused

MEGA = 1_000_000
PACKINGS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
UTF8_NAME, ENCRYPTED = 0x800, 0x1
DIRECTORY_ENTRY = 46
LONGEST_NAME = 300
JUNK = {"__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini"}
"""What Macs and Windows put beside people's files; nobody means it."""
_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")


@dataclass(frozen=True, slots=True)
class ZipLimits:
    """How much a ZIP may hold. `ratio`: how many times larger a file of some size may become."""

    files: int = 20_000
    one_file: int = 400 * MEGA
    unpacked: int = 8_000 * MEGA
    ratio: int = 100


class SafeZip:
    """A ZIP whose names and sizes were found in order; each file is read when it is asked for."""

    def __init__(self, archive: zipfile.ZipFile, files: dict[str, zipfile.ZipInfo]) -> None:
        self._archive = archive
        self._files = files

    @property
    def names(self) -> list[str]:
        """The files by their paths in the ZIP, with `/` between folders; no folders, no junk."""
        return list(self._files)

    def size(self, name: str) -> int:
        """How many bytes a file has, unpacked."""
        return self._files[name].file_size

    def read(self, name: str) -> bytes:
        """A file's bytes. Raises FileRefused when it is damaged."""
        try:
            return self._archive.read(self._files[name])
        except Exception as error:  # damaged bytes make the unpacker raise many things
            raise _damaged(name) from error

    def copy(self, name: str, target: Path) -> None:
        """Write a file to a path, a piece at a time. Raises FileRefused when it is damaged."""
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with self._archive.open(self._files[name]) as source, target.open("wb") as copy:
                while piece := source.read(MEGA):
                    copy.write(piece)
        except Exception as error:  # damaged bytes make the unpacker raise many things
            raise _damaged(name) from error


@contextmanager
def open_safe_zip(
    source: Path | IO[bytes], *, limits: ZipLimits | None = None
) -> Iterator[SafeZip]:
    """Open a ZIP, or refuse it before anything in it is unpacked. Raises FileRefused.

    Refused are: what is no ZIP, too many or too large files, files that grow out of nothing
    (ZIP bombs, also overlapping ones), paths that lead out of the ZIP, links, devices,
    locked files, and two files of one name.
    """
    limits = limits or ZipLimits()
    with _opened(source) as file:
        size = _refuse_large_directory(file, limits)
        try:
            archive = zipfile.ZipFile(file)
        except Exception as error:  # hostile directories make it raise struct.error and others
            raise FileRefused(_no_zip()) from error
        with archive:
            entries = archive.infolist()
            _refuse_sizes(entries, size, limits)
            yield SafeZip(archive, _named(entries, limits))


@contextmanager
def _opened(source: Path | IO[bytes]) -> Iterator[IO[bytes]]:
    if not isinstance(source, Path):
        yield source
        return
    with source.open("rb") as file:
        yield file


def _no_zip() -> str:
    return _("This file is not a sound ZIP file. Pack it again.")


def _damaged(name: str) -> FileRefused:
    said = _("“%(name)s” in the ZIP file is damaged. Pack the ZIP file again.")
    return FileRefused(said % {"name": name})


def _refuse_large_directory(file: IO[bytes], limits: ZipLimits) -> int:
    """Look at the list of contents before it is read into memory. Returns the file's size."""
    size = file.seek(0, 2)
    tail_at = max(0, size - _END.size - 65_535)
    file.seek(tail_at)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise FileRefused(_no_zip())
    _mark, _disk, _start, _here, count, length, _offset, _note = _END.unpack_from(tail, at)
    locator_at = at - _END64_LOCATOR.size
    if locator_at >= 0 and tail[locator_at : locator_at + 4] == b"PK\x06\x07":
        _mark, _disk, where, _disks = _END64_LOCATOR.unpack_from(tail, locator_at)
        file.seek(min(where, size))
        record = file.read(_END64.size)
        if len(record) < _END64.size:
            raise FileRefused(_no_zip())
        count, length = _END64.unpack(record)[7:9]
    if count > limits.files or length > limits.files * (DIRECTORY_ENTRY + LONGEST_NAME):
        raise _too_many(limits)
    file.seek(0)
    return size


def _too_many(limits: ZipLimits) -> FileRefused:
    said = _("There are too many files in this ZIP file: at most %(count)s. Split it up.")
    return FileRefused(said % {"count": limits.files})


def _refuse_sizes(entries: list[zipfile.ZipInfo], size: int, limits: ZipLimits) -> None:
    if len(entries) > limits.files:
        raise _too_many(limits)
    grows = [
        one
        for one in entries
        if one.file_size > MEGA and one.file_size > limits.ratio * max(one.compress_size, 1)
    ]
    too_large = [one for one in entries if one.file_size > limits.one_file]
    total = sum(one.file_size for one in entries)
    if grows or too_large or total > limits.unpacked or total > limits.ratio * size + MEGA:
        raise FileRefused(
            _("Unpacked, this ZIP file would become far too large. It was not opened.")
        )
    ends_at = 0
    for one in sorted(entries, key=lambda entry: entry.header_offset):
        if one.header_offset < ends_at:  # files that lie in each other: a bomb
            raise FileRefused(_no_zip())
        ends_at = one.header_offset + one.compress_size


def _named(entries: list[zipfile.ZipInfo], limits: ZipLimits) -> dict[str, zipfile.ZipInfo]:
    """The files by name. Raises FileRefused for a name that leads elsewhere, a link, a lock."""
    files: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = _name(entry)
        if entry.flag_bits & ENCRYPTED:
            raise FileRefused(_("This ZIP file is locked with a password. Pack it without one."))
        if entry.compress_type not in PACKINGS:
            raise FileRefused(_no_zip())
        if entry.is_dir() or JUNK & set(name.split("/")):
            continue
        if name in files:
            said = _("The ZIP file holds “%(name)s” twice.")
            raise FileRefused(said % {"name": name})
        files[name] = entry
    return files


def _name(entry: zipfile.ZipInfo) -> str:
    """The path as people see it. Raises FileRefused when it is not a plain path inside."""
    name = entry.orig_filename
    if not entry.flag_bits & UTF8_NAME:
        name = _utf8_after_all(name)
    name = unicodedata.normalize("NFC", name)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    path = PurePosixPath(name)
    if (
        not name.strip("/")
        or len(name) > LONGEST_NAME
        or path.is_absolute()
        or ".." in path.parts
        or "\\" in name
        or ":" in "".join(path.parts[:1])
        or any(unicodedata.category(letter) in ("Cc", "Cs") for letter in name)
        or kind not in (0, stat.S_IFREG, stat.S_IFDIR)
    ):
        shown = "".join(letter if letter.isprintable() else "?" for letter in name)[:80]
        said = _("The ZIP file holds “%(name)s”, which is not a plain file inside it.")
        raise FileRefused(said % {"name": shown})
    return str(path)


def _utf8_after_all(name: str) -> str:
    """Macs write UTF-8 names without saying so; zipfile then reads them as cp437."""
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name
