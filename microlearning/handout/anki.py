"""A set as an Anki package: picture in front, word with sound behind, and the other way round."""

from __future__ import annotations

import hashlib
import tempfile
import warnings
from html import escape
from io import BytesIO
from pathlib import Path, PurePosixPath

from django.core.files.storage import default_storage

from dictionary.hooks import Sound
from microlearning.decks.contents import Contents, Entry, picture_file
from microlearning.handout.sounds import sound_bytes
from microlearning.models import Deck

CSS = (
    ".card{font-family:sans-serif;font-size:28px;text-align:center;color:#11161d;background:#fff}"
    "img{max-width:90%;max-height:60vh}.own{color:#38414d;font-size:20px}"
)
BACK = '{{FrontSide}}<hr id="answer"><div>{{Said}}</div><div class="own">{{Own}}</div>{{Sound}}'
MODEL = 1_764_030_001


def _number(text: str) -> int:
    """The same number for the same text: a set imported again changes its own notes."""
    return 1 << 30 | int.from_bytes(hashlib.sha256(text.encode()).digest()[:4]) >> 2


def anki_package(deck: Deck, contents: Contents) -> bytes:
    """The .apkg file, with pictures and sounds inside."""
    import genanki

    model = genanki.Model(
        MODEL,
        "Picture dictionary",
        fields=[{"name": name} for name in ("Said", "Own", "Picture", "Sound", "Code")],
        templates=[
            {"name": "Picture", "qfmt": "{{Picture}}", "afmt": BACK},
            {"name": "Word", "qfmt": "{{Said}}{{Sound}}",
             "afmt": '{{FrontSide}}<hr id="answer">{{Picture}}<div class="own">{{Own}}</div>'},
        ],
        css=CSS,
    )  # fmt: skip
    package = genanki.Deck(_number(deck.code), deck.title)
    with tempfile.TemporaryDirectory() as folder:
        files: list[str] = []
        for entry in contents.entries:
            note = genanki.Note(
                model=model,
                fields=_fields(entry, Path(folder), files),
                guid=genanki.guid_for(str(entry.concept.uuid), deck.language_id),
            )
            package.add_note(note)
        out = BytesIO()
        with warnings.catch_warnings():  # words are escaped: none is an HTML tag
            warnings.simplefilter("ignore", UserWarning)
            genanki.Package(package, media_files=files).write_to_file(out)
    return out.getvalue()


def _fields(entry: Entry, folder: Path, files: list[str]) -> list[str]:
    picture = sound = ""
    if entry.picture and (name := picture_file(entry.picture.photo)):
        kept = _keep(folder, files, PurePosixPath(name).name, _stored(name))
        picture = f'<img src="{kept}">' if kept else ""
    if entry.word.normal:
        kept = _keep(folder, files, _sound_name(entry.word.normal), sound_bytes(entry.word.normal))
        sound = f"[sound:{kept}]" if kept else ""
    said = entry.word.label.with_article if entry.word.article else entry.word.text
    own = entry.own.text if entry.own else ""
    return [escape(said), escape(own), picture, sound, entry.concept.code]


def _keep(folder: Path, files: list[str], name: str, data: bytes) -> str:
    """Put a media file into the package; '' where there is nothing to put."""
    if not data:
        return ""
    path = folder / name
    if not path.exists():
        path.write_bytes(data)
        files.append(str(path))
    return name


def _stored(name: str) -> bytes:
    try:
        with default_storage.open(name, "rb") as file:
            data: bytes = file.read()
    except FileNotFoundError:
        return b""
    return data


def _sound_name(sound: Sound) -> str:
    return PurePosixPath(sound.url.split("?")[0]).name
