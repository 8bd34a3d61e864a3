"""A concept in its JSONL form (docs/export.md): what every other format is made from.

Written the same way every time: the same words in the same order give the same bytes.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from dictionary.concepts.models import Concept, Definition, Example, Label
from dictionary.photos.models import Photo
from sectors.funds.models import Fund

FOLDER = "photos"
KINDS = {"preferred": 0, "alternative": 1, "hidden": 2}
LABEL_DETAILS = ("article", "gender", "plural", "pos", "say_as", "ipa", "ipa_status")
READ_WITH = (
    "labels__fund",
    "labels__language",
    "definitions__fund",
    "definitions__language",
    "examples__fund",
    "examples__language",
    "languages__language",
    "relations__target",
    "relations__fund",
    "resources__fund",
    "sectors",
    "source_ids__fund",
    "old_slugs",
    "old_codes",
    "photos__fund",
    "photos__regions__concept",
)


@dataclass(frozen=True, slots=True)
class Share:
    """Whose photos go along: of these funds (primary keys); None is everybody's."""

    photos_of: Collection[int] | None = None

    def has_photo(self, photo: Photo) -> bool:
        """Does this photo go along?"""
        return self.photos_of is None or photo.fund_id in self.photos_of


EVERYTHING = Share()


def concept_json(concept: Concept, share: Share = EVERYTHING) -> dict[str, Any]:
    """Everything that the JSONL form holds of a concept; read it with READ_WITH."""
    ids = sorted((one.fund.slug, one.source_id) for one in concept.source_ids.all())
    own = [source_id for slug, source_id in ids if slug == concept.fund.slug]
    told: dict[str, Any] = {
        "id": own[0] if own else "",
        "uuid": str(concept.uuid),
        "slug": concept.slug,
        "code": concept.code,
        "fund": concept.fund.slug,
        "status": concept.status,
        "category": concept.category.path if concept.category else concept.category_text,
        "sectors": sorted(sector.slug for sector in concept.sectors.all()),
        "labels": _labels(concept),
        "definitions": _sentences(concept.definitions.all(), concept.fund),
        "examples": _sentences(concept.examples.all(), concept.fund),
        "relations": _relations(concept),
        "ppe": list(concept.ppe),
        "photos": [
            photo_json(photo, concept.fund)
            for photo in sorted(concept.photos.all(), key=lambda one: (one.order, one.pk))
            if share.has_photo(photo)
        ],
        "resources": _resources(concept),
        "language_status": _states(concept),
        "old_slugs": sorted(one.slug for one in concept.old_slugs.all()),
        "old_codes": sorted(one.code for one in concept.old_codes.all()),
    }
    kept = {name: value for name, value in told.items() if value}
    return {**kept, "source_ids": _source_ids(ids, concept.fund)}


def as_line(told: dict[str, Any]) -> str:
    """One line of JSONL."""
    return json.dumps(told, ensure_ascii=False, separators=(", ", ": "))


def photo_name(photo: Photo) -> str:
    """Where a photo lies in the ZIP: by the hash of the file that we keep."""
    return f"{FOLDER}/{PurePosixPath(str(photo.file.name)).name}"


def _source_ids(ids: Iterable[tuple[str, str]], fund: Fund) -> dict[str, str | list[str]]:
    """The ids by fund; the owner's are always named, if there are none as an empty list."""
    by_fund: dict[str, list[str]] = {fund.slug: []}
    for slug, source_id in ids:
        by_fund.setdefault(slug, []).append(source_id)
    return {slug: some[0] if len(some) == 1 else some for slug, some in sorted(by_fund.items())}


def _named(fund: Fund, owner: Fund) -> dict[str, str]:
    return {} if fund == owner else {"fund": fund.slug}


def _labels(concept: Concept) -> list[dict[str, str]]:
    def place(label: Label) -> tuple[Any, ...]:
        language = label.language
        kind = KINDS[label.kind]
        return language.order, language.tag, kind, label.region, label.fund.slug, label.text

    return [_label(label, concept.fund) for label in sorted(concept.labels.all(), key=place)]


def _label(label: Label, owner: Fund) -> dict[str, str]:
    details = {name: getattr(label, name) for name in LABEL_DETAILS if getattr(label, name)}
    register = {} if label.register == "standard" else {"register": label.register}
    region = {"region": label.region} if label.region else {}
    return {
        "lang": label.language_id,
        "text": label.text,
        "kind": label.kind,
        **register,
        **region,
        **_named(label.fund, owner),
        **details,
    }


def _sentences(rows: Iterable[Definition | Example], owner: Fund) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda one: (one.language.order, one.language_id, one.fund.slug)):
        more = {**_named(row.fund, owner), **({"source": row.source} if row.source else {})}
        entry = {"text": row.text, **more} if more else row.text
        found.setdefault(row.language_id, []).append(entry)
    return {tag: some[0] if len(some) == 1 else some for tag, some in found.items()}


def _relations(concept: Concept) -> list[dict[str, str]]:
    rows = [
        {"kind": one.kind, "to": one.target.slug, **_named(one.fund, concept.fund)}
        for one in concept.relations.all()
    ]
    return sorted(rows, key=lambda row: (row["kind"], row["to"], row.get("fund", "")))


def photo_json(photo: Photo, owner: Fund) -> dict[str, Any]:
    """What is known of a photo, with the parts that are marked on it."""
    regions = [
        {"points": region.points, "concept": region.concept.slug} for region in photo.regions.all()
    ]
    told: dict[str, Any] = {
        "file": photo_name(photo),
        "sha256": photo.sha256,
        "alt": dict(sorted(photo.alt.items())),
        "maker": photo.maker,
        "licence": photo.licence,
        "source": photo.source,
        "consent": photo.consent,
        "focal": [photo.focal_x, photo.focal_y],
        "order": photo.order,
        "kind": photo.kind,
        **_named(photo.fund, owner),
        "regions": sorted(regions, key=lambda one: (one["concept"], json.dumps(one["points"]))),
    }
    return {name: value for name, value in told.items() if value not in ("", [], {}, 0)}


def _resources(concept: Concept) -> list[dict[str, str]]:
    rows = []
    for one in concept.resources.all():
        told = {
            "kind": one.kind,
            "title": one.title,
            "url": one.url,
            "lang": one.language_id or "",
            "region": one.region,
            **_named(one.fund, concept.fund),
        }
        rows.append({name: value for name, value in told.items() if value})
    return sorted(rows, key=lambda row: (row["url"], row.get("lang", ""), row.get("fund", "")))


def _states(concept: Concept) -> dict[str, dict[str, str]]:
    """How far each language is; a language with words and without a state is to check."""
    spoken = {label.language_id: label.language.order for label in concept.labels.all()}
    found: dict[str, dict[str, str]] = {tag: {"status": "to_check"} for tag in spoken}
    for state in concept.languages.all():
        note = {"note": state.note} if state.note else {}
        found[state.language_id] = {"status": state.status, **note}
        spoken.setdefault(state.language_id, state.language.order)
    return {tag: found[tag] for tag in sorted(found, key=lambda tag: (spoken[tag], tag))}


def own_text(given: Any) -> str:
    """The owner's sentence of what stands for a language; "" where only others wrote one."""
    entries = given if isinstance(given, list) else [given]
    parts = [entry if isinstance(entry, dict) else {"text": entry} for entry in entries]
    return next((str(part["text"]) for part in parts if not part.get("fund")), "")
