"""Background work on photos. Each task may run again, or be killed half-way, without harm."""

import logging
from functools import partial

from django.db import transaction
from django.db.models import Count, Q
from django_tasks import task

from dictionary import hooks
from dictionary.batches import in_batches
from dictionary.concepts.models import Concept
from dictionary.photos.models import Photo
from dictionary.photos.renditions import Format, rendition_widths
from dictionary.photos.services import looks_read, renditions_make

logger = logging.getLogger(__name__)

FORMATS: tuple[Format, ...] = ("webp", "avif")
PRIORITY = {"webp": 20, "avif": -20}


@task()
def make_renditions(photo_uuid: str, format: Format) -> int:
    """Make the missing renditions of one photo; 0 when it is gone or complete."""
    photo = Photo.objects.select_related("concept").filter(uuid=photo_uuid).first()
    if photo is None:
        return 0
    made = renditions_make(photo=photo, format=format)
    if made and format == "webp" and photo.concept.is_published:
        # Cards in caches are as old as the concept.
        Concept.objects.filter(pk=photo.concept_id).touch()
    return made


@task(priority=-30)
def read_looks(photo_uuid: str) -> int:
    """Read what a photo looks like; 0 when it is gone or was read before."""
    photo = Photo.objects.filter(uuid=photo_uuid).first()
    return int(looks_read(photo=photo)) if photo is not None else 0


def enqueue_renditions(photo: Photo) -> None:
    """Have both formats made once the transaction is through: WebP first, AVIF when idle.

    What the photo looks like is read last of all.
    """
    transaction.on_commit(partial(read_looks.enqueue, str(photo.uuid)))
    for format in FORMATS:
        prepared = make_renditions.using(priority=PRIORITY[format])
        transaction.on_commit(partial(prepared.enqueue, str(photo.uuid), format))


@hooks.register_sweep
def sweep_renditions() -> int:
    """Enqueue what a crash left undone. Returns how many photos were incomplete."""
    incomplete = 0
    photos = Photo.objects.annotate(
        webp=Count("renditions", filter=Q(renditions__format="webp")),
        avif=Count("renditions", filter=Q(renditions__format="avif")),
    )
    for photo in in_batches(photos.only("uuid", "width")):
        expected = len(rendition_widths(photo.width))
        for format in FORMATS:
            if getattr(photo, format) < expected:
                make_renditions.using(priority=PRIORITY[format]).enqueue(str(photo.uuid), format)
                incomplete += 1
    return incomplete


@hooks.register_sweep
def sweep_looks() -> int:
    """Enqueue the photos whose looks were never read, or by an older version."""
    from dictionary.photos.looks import VERSION

    unread = Photo.objects.exclude(looks__version=VERSION)
    count = 0
    for photo in in_batches(unread.only("uuid")):
        read_looks.enqueue(str(photo.uuid))
        count += 1
    return count
