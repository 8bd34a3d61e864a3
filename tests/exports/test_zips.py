"""A ZIP from anybody: read when it is plain, refused whole when it is not."""

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.utils import translation

from dictionary.imports.rows import FileRefused
from dictionary.imports.zips import MEGA, ZipLimits, open_safe_zip


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def zipped(entries: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file


def link() -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        entry = zipfile.ZipInfo("photo.jpg")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    return file


def overlapping() -> io.BytesIO:
    """Two entries of the directory that share one file's bytes."""
    file = zipped({"a": b"x" * 4000, "b": b"x" * 4000}, zipfile.ZIP_STORED)
    data = bytearray(file.getvalue())
    second = data.rfind(b"PK\x01\x02")
    data[second + 42 : second + 46] = struct.pack("<L", 10)
    return io.BytesIO(bytes(data))


def locked() -> io.BytesIO:
    data = bytearray(zipped({"a": b"word"}).getvalue())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    return io.BytesIO(bytes(data))


def lying_directory() -> io.BytesIO:
    """The end says that there are few files, yet the list of them is immense."""
    data = bytearray(zipped({"a": b"word"}).getvalue())
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = struct.pack("<L", 3_000_000_000)
    return io.BytesIO(bytes(data))


BAD: dict[str, tuple[Callable[[], io.BytesIO], str]] = {
    "no ZIP at all": (lambda: io.BytesIO(b"PK" * 500), "not a sound ZIP"),
    "an empty file": (lambda: io.BytesIO(b""), "not a sound ZIP"),
    "a path upwards": (lambda: zipped({"a/../../b": b"x"}), "not a plain file"),
    "an absolute path": (lambda: zipped({"/etc/passwd": b"x"}), "not a plain file"),
    "a Windows path": (lambda: zipped({"C:\\a.jpg": b"x"}), "not a plain file"),
    "a drive": (lambda: zipped({"C:/a.jpg": b"x"}), "not a plain file"),
    "a control character": (lambda: zipped({"a\x1b[2J.jpg": b"x"}), "not a plain file"),
    "a link": (link, "not a plain file"),
    "a bomb": (lambda: zipped({"a": bytes(40 * MEGA)}), "far too large"),
    "many small bombs": (lambda: zipped({f"{n}": bytes(MEGA) for n in range(30)}), "far too large"),
    "files within each other": (overlapping, "not a sound ZIP"),
    "a password": (locked, "password"),
    "an immense list of files": (lying_directory, "too many files"),
    "a rare packing": (lambda: zipped({"a": b"word"}, zipfile.ZIP_LZMA), "not a sound ZIP"),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_zip_is_refused_with_a_reason_before_a_file_is_read(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, reason = BAD[what]
    file = make()
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("A file was read."))
    with pytest.raises(FileRefused, match=reason), open_safe_zip(file):
        pytest.fail("It was opened.")


def test_too_many_files_and_two_of_one_name_are_refused(recwarn: pytest.WarningsRecorder) -> None:
    many = zipped({f"{number}.txt": b"" for number in range(6)})
    with pytest.raises(FileRefused, match="at most 5"), open_safe_zip(many, limits=ZipLimits(5)):
        pass
    twice = zipped({"a/b": b"1"})
    with zipfile.ZipFile(twice, "a") as archive:
        archive.writestr("a//b", b"2")
    with pytest.raises(FileRefused, match="twice"), open_safe_zip(twice):
        pass


def test_a_plain_zip_gives_its_files_also_names_that_a_mac_wrote(tmp_path: Path) -> None:
    name = "photos/clé à molette.jpg"
    file = tmp_path / "photos.zip"
    with zipfile.ZipFile(file, "w") as archive:
        entry = zipfile.ZipInfo("X" * len(name.encode()))
        archive.writestr(entry, b"picture")
        archive.writestr("__MACOSX/photos/._x.jpg", b"junk")
        archive.writestr("photos/", b"")
    raw = file.read_bytes().replace(b"X" * len(name.encode()), name.encode())
    file.write_bytes(raw)  # UTF-8 bytes without the flag that says so
    with open_safe_zip(file) as safe:
        assert safe.names == [name]
        assert safe.size(name) == 7
        assert safe.read(name) == b"picture"
        safe.copy(name, tmp_path / "out" / "a.jpg")
    assert (tmp_path / "out" / "a.jpg").read_bytes() == b"picture"


def test_a_damaged_file_in_a_zip_is_named(tmp_path: Path) -> None:
    raw = zipped({"a.txt": b"some words" * 20}, zipfile.ZIP_STORED).getvalue()
    file = io.BytesIO(raw.replace(b"some words", b"sane words", 1))
    with open_safe_zip(file) as safe:
        with pytest.raises(FileRefused, match=r"a\.txt"):
            safe.read("a.txt")
        with pytest.raises(FileRefused, match=r"a\.txt"):
            safe.copy("a.txt", tmp_path / "a.txt")


def test_a_file_that_is_also_a_folder_is_refused_in_words(tmp_path: Path) -> None:
    with open_safe_zip(zipped({"a": b"1", "a/b": b"2"})) as archive:
        archive.copy("a", tmp_path / "a")
        with pytest.raises(FileRefused):
            archive.copy("a/b", tmp_path / "a" / "b")


def test_the_folder_itself_in_a_zip_is_no_file_and_no_harm() -> None:
    with open_safe_zip(zipped({"./": b"", "a.txt": b"1"})) as archive:
        assert archive.read("a.txt") == b"1"
