"""What may be done with a photo. The original is cleaned and kept; visitors get renditions."""

import hashlib
from dataclasses import dataclass, field
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, default_storage
from django.db import transaction

from dictionary.concepts.models import Concept
from dictionary.concepts.services import concept_changed
from dictionary.photos.fingerprint import dhash
from dictionary.photos.kept import as_kept
from dictionary.photos.models import Photo, PhotoKind, PhotoLooks, Rendition, originals
from dictionary.photos.renditions import Format, placeholder, render, rendition_widths
from dictionary.photos.safe import open_original
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What is known of a photo beside its pixels; maker and licence are required."""

    maker: str
    licence: str
    source: str = ""
    consent: str = ""
    alt: dict[str, str] = field(default_factory=dict)
    focal: tuple[float, float] = (0.5, 0.5)
    order: int = 0
    kind: str = PhotoKind.PHOTO


def content_hash(data: bytes) -> str:
    """The name of a file by what is in it: SHA-256, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def write_once(storage: Storage, name: str, data: bytes) -> str:
    """Store bytes under a name made of their hash; writing them again is no work.

    A file of another length under this name was cut off by a crash, and is replaced.
    """
    if storage.exists(name):
        if storage.size(name) == len(data):
            return name
        storage.delete(name)
    stored = storage.save(name, ContentFile(data))
    if stored != name:  # another process wrote the same bytes at the same moment
        storage.delete(stored)
    return name


@transaction.atomic
def photo_add(
    *, actor: Actor, concept: Concept, fund: Fund, data: bytes, facts: PhotoFacts, sha256: str = ""
) -> Photo:
    """Add a picture to a concept, for one's own fund. The same file twice is one photo.

    `sha256`: by which it is known where this file is not the one that was sent first.
    Raises PermissionDenied, PhotoRefused for a file that is no sound photo, and
    ValidationError when maker or licence is missing.
    """
    rights.require(rights.can_draft(actor, fund))
    if concept.is_published:
        rights.require(rights.can_edit(actor, fund))
    sha256 = sha256 or content_hash(data)
    known = Photo.objects.filter(concept=concept, sha256=sha256).first()
    photo = known or photo_from_file(data, sha256=sha256)
    photo.concept, photo.fund = concept, photo.fund if known else fund
    if known is not None:
        rights.require(rights.can_draft(actor, known.fund))
    apply_facts(photo, facts)
    photo.full_clean()
    photo.save()
    photo_changed(photo)
    return photo


def photo_from_file(data: bytes, *, sha256: str) -> Photo:
    """An unsaved photo: decoded with care, cleaned of metadata, stored as original.

    Raises PhotoRefused.
    """
    clean = as_kept(data)
    name = write_once(
        originals(), f"{clean.sha256[:2]}/{clean.sha256}.{clean.extension}", clean.data
    )
    return Photo(
        file=name,
        width=clean.width,
        height=clean.height,
        placeholder=placeholder(clean.image),
        dhash=dhash(clean.image),
        sha256=sha256,
    )


def apply_facts(photo: Photo, facts: PhotoFacts) -> None:
    """Write maker, licence and the rest onto a photo."""
    photo.maker, photo.licence = facts.maker, facts.licence
    photo.source, photo.consent = facts.source, facts.consent
    photo.alt, photo.order, photo.kind = dict(facts.alt), facts.order, facts.kind
    photo.focal_x, photo.focal_y = facts.focal


def photo_changed(photo: Photo) -> None:
    """After a photo is new or changed: log it, and have its renditions made."""
    from dictionary.photos.tasks import enqueue_renditions

    concept_changed(concept=photo.concept)
    enqueue_renditions(photo)


@transaction.atomic
def photo_remove(*, actor: Actor, photo: Photo) -> None:
    """Take a photo of one's own fund away; its history stays."""
    rights.require(rights.can_edit(actor, photo.fund))
    concept = photo.concept
    photo.delete()
    concept_changed(concept=concept)


def missing_widths(photo: Photo, format: Format) -> list[int]:
    """The widths of which no rendition is there yet."""
    made = set(photo.renditions.filter(format=format).values_list("width", flat=True))
    return [width for width in rendition_widths(photo.width) if width not in made]


def renditions_make(*, photo: Photo, format: Format) -> int:
    """Make what is missing of a photo in one format; returns how many were made.

    Done again, or in two processes at once, it adds nothing twice: files are named
    by their content, rows are unique per width and format.
    """
    widths = missing_widths(photo, format)
    if not widths:
        return 0
    with originals().open(str(photo.file.name)) as source:
        image = open_original(source.read())
    made = 0
    for rendered in render(image, widths=widths, format=format):
        name = f"photos/{content_hash(rendered.data)[:32]}-{rendered.width}.{format}"
        write_once(default_storage, name, rendered.data)
        defaults: dict[str, Any] = {
            "height": rendered.height,
            "file": name,
            "size": len(rendered.data),
        }
        _row, is_new = Rendition.objects.get_or_create(
            photo=photo, width=rendered.width, format=format, defaults=defaults
        )
        made += is_new
    return made


def looks_read(*, photo: Photo) -> bool:
    """Read what a photo looks like, where that is missing or read by an older version."""
    from dictionary.photos.looks import VERSION, looks

    if PhotoLooks.objects.filter(photo=photo, version=VERSION).exists():
        return False
    with originals().open(str(photo.file.name)) as source:
        vector = looks(open_original(source.read())).tobytes()
    with transaction.atomic():  # a new key tells every process that there is something new
        PhotoLooks.objects.filter(photo=photo).delete()
        PhotoLooks.objects.create(photo=photo, vector=vector, version=VERSION)
    return True
