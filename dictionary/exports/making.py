"""From a selection to a file in one of the formats. A piece at a time, however many terms."""

from collections.abc import Iterator
from functools import partial
from typing import IO

from django.db.models import Exists, OuterRef, QuerySet

from dictionary.concepts.models import Concept, Label
from dictionary.exports.base import Batch, Note, Terms, Writer
from dictionary.exports.concept_json import Share, concept_json, photo_name
from dictionary.exports.models import ExportFormat
from dictionary.exports.selection import by_slug


def writer_for(format: str) -> Writer:
    """The function that writes a format; its library is loaded only now."""
    if format == ExportFormat.JSONL:
        from dictionary.exports.jsonl import write
    elif format == ExportFormat.XLSX:
        from dictionary.exports.tables import write_xlsx as write
    elif format == ExportFormat.CSV:
        from dictionary.exports.tables import write_csv as write
    elif format == ExportFormat.TBX:
        from dictionary.exports.tbx import write
    elif format == ExportFormat.TURTLE:
        from dictionary.exports.skos import write_turtle as write
    else:
        from dictionary.exports.skos import write_jsonld as write
    return write


def _silent(_count: int) -> None:
    pass


def export_write(
    chosen: QuerySet[Concept], format: str, target: IO[bytes], share: Share, note: Note = _silent
) -> None:
    """Write the chosen terms into an open file."""
    with_photos = format == ExportFormat.JSONL
    terms = Terms(
        batches=partial(_batches, chosen, share, with_photos=with_photos),
        uuids=partial(_uuids, chosen),
    )
    writer_for(format)(terms, target, note)


def _uuids(chosen: QuerySet[Concept]) -> dict[str, str]:
    words = Label.objects.filter(concept=OuterRef("pk")).exclude(kind="hidden")
    rows = chosen.filter(Exists(words)).values_list("slug", "uuid")
    return {slug: str(uuid) for slug, uuid in rows}


def _batches(chosen: QuerySet[Concept], share: Share, *, with_photos: bool) -> Iterator[Batch]:
    for concepts in by_slug(chosen):
        rows = [concept_json(concept, share) for concept in concepts]
        photos = {
            photo_name(photo): str(photo.file.name)
            for concept in concepts
            for photo in concept.photos.all()
            if with_photos and share.has_photo(photo)
        }
        yield Batch(rows, photos)
