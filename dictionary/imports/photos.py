"""Pictures that lie beside an imported file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept
from dictionary.imports.context import Context
from dictionary.imports.files import OWNER
from dictionary.imports.rows import ConceptRow, PhotoRow, RowRefused
from dictionary.photos.models import Photo, PhotoRegion
from dictionary.photos.safe import PhotoRefused, open_photo
from dictionary.photos.services import PhotoFacts, content_hash, photo_add
from sectors.funds.models import Fund
from sectors.funds.rights import SystemActor

Warn = Callable[[int, str, str], None]


class PhotoWriter:
    """Adds a row's pictures, each once, and the part regions on them."""

    def __init__(self, context: Context, folder: Path, *, dry_run: bool) -> None:
        self.context = context
        self.folder = folder.resolve()
        self.dry_run = dry_run

    def add(self, row: ConceptRow, concept: Concept, fund: Fund) -> bool:
        """True when a picture or its facts are new. Raises RowRefused."""
        changed = False
        for number, entry in enumerate(row.photos):
            column = "photo" if self.context.table else f"photos[{number}].file"
            data = self._read(entry, column)
            owner = self.context.fund_of(entry.fund, fund, column)
            try:
                changed |= self._add_one(concept, owner, data, entry)
            except PhotoRefused as error:
                raise RowRefused(column, error.message) from error
        return changed

    def check(self, row: ConceptRow) -> None:
        """Raises RowRefused when a picture is not there, or belongs to another fund."""
        for number, entry in enumerate(row.photos):
            column = "photo" if self.context.table else f"photos[{number}].file"
            self._path(entry, column)
            self.context.fund_of(entry.fund, None, column)

    def _read(self, entry: PhotoRow, column: str) -> bytes:
        return self._path(entry, column).read_bytes()

    def _path(self, entry: PhotoRow, column: str) -> Path:
        path = (self.folder / entry.file).resolve()
        if not path.is_relative_to(self.folder) or not path.is_file():
            raise RowRefused(
                column, _("There is no picture “%(name)s” beside the file.") % {"name": entry.file}
            )
        return path

    def _add_one(self, concept: Concept, fund: Fund, data: bytes, entry: PhotoRow) -> bool:
        facts = _facts(entry.facts, fund)
        known = _known(concept, data)
        if known is not None and (known.fund_id != fund.pk or _has(known, facts)):
            return False
        if self.dry_run:
            open_photo(data)
            return True
        sent = str(entry.facts.get("sha256", "")) if self.context.fund is None else ""
        photo_add(
            actor=SystemActor(fund.pk),
            concept=concept,
            fund=fund,
            data=data,
            facts=facts,
            sha256=known.sha256 if known else sent,
        )
        return True

    def link_regions(
        self, row: ConceptRow, concept: Concept, slugs: dict[str, int], warn: Warn
    ) -> bool:
        """Add the part regions whose concepts are there; True when one is new."""
        changed = False
        if self.dry_run:
            return changed
        for entry in row.photos:
            if not entry.regions:
                continue
            data = (self.folder / entry.file).read_bytes()
            photo = _known(concept, data)
            for region in entry.regions:
                target = slugs.get(str(region.get("concept", "")))
                if photo is None or target is None or not _is_polygon(region.get("points")):
                    warn(row.row, "photos", _("A part in a picture was left out."))
                    continue
                _made, is_new = PhotoRegion.objects.get_or_create(
                    photo=photo, concept_id=target, points=region["points"]
                )
                changed |= is_new
        return changed


def _known(concept: Concept, data: bytes) -> Photo | None:
    """The photo that was made from this file, or whose kept file this is."""
    name = content_hash(data)
    same = Q(sha256=name) | Q(file__contains=name)
    return Photo.objects.filter(same, concept=concept).order_by("pk").first()


def _facts(given: dict[str, Any], fund: Fund) -> PhotoFacts:
    maker, licence = str(given["maker"]), str(given["licence"])
    focal = given.get("focal", [0.5, 0.5])
    return PhotoFacts(
        maker=fund.name if maker == OWNER else maker,
        licence=f"© {fund.name}" if licence == OWNER else licence,
        source=str(given.get("source", "")),
        consent=str(given.get("consent", "")),
        alt={str(tag): str(text) for tag, text in given.get("alt", {}).items()},
        focal=(float(focal[0]), float(focal[1])),
        order=int(given.get("order", 0)),
        kind=str(given.get("kind") or "photo"),
    )


def _has(photo: Photo, facts: PhotoFacts) -> bool:
    stored = PhotoFacts(
        maker=photo.maker,
        licence=photo.licence,
        source=photo.source,
        consent=photo.consent,
        alt=photo.alt,
        focal=(photo.focal_x, photo.focal_y),
        order=photo.order,
        kind=photo.kind,
    )
    return stored == facts


def _is_polygon(points: Any) -> bool:
    return (
        isinstance(points, list)
        and len(points) >= 3
        and all(
            isinstance(point, list)
            and len(point) == 2
            and all(isinstance(part, int | float) and 0 <= part <= 1 for part in point)
            for point in points
        )
    )
