"""What the API says of a concept: plain dicts, ready for JSON."""

from collections.abc import Iterable, Sequence
from typing import Any

from dictionary.api.sounds import Voices
from dictionary.models import (
    Category,
    Concept,
    Definition,
    Example,
    Label,
    LabelKind,
    Photo,
    PhotoRegion,
)

Body = dict[str, Any]
_KIND_ORDER = {kind: place for place, kind in enumerate(LabelKind.values)}


def concept_bodies(concepts: Sequence[Concept]) -> list[Body]:
    """The bodies of a page of concepts from `with_everything`; sounds in one call."""
    voices = Voices(concepts)
    return [concept_body(concept, voices) for concept in concepts]


def concept_body(concept: Concept, voices: Voices) -> Body:
    """Everything about one concept."""
    return {
        "uuid": concept.uuid,
        "slug": concept.slug,
        "code": concept.code,
        "status": concept.status,
        "fund": concept.fund.slug,
        "sectors": [sector.slug for sector in concept.sectors.all()],
        "category": category_body(concept.category),
        "labels": [label_body(label, voices) for label in labels_in_order(concept)],
        "definitions": _sentences(concept, concept.definitions.all(), voices),
        "examples": _sentences(concept, concept.examples.all(), voices),
        "photos": [photo_body(photo) | _regions(photo) for photo in concept.photos.all()],
        "relations": [
            {"kind": relation.kind, "to": relation.target.slug, "fund": relation.fund.slug}
            for relation in concept.relations.all()
        ],
        "ppe": concept.ppe,
        "updated": concept.updated,
    }


def tombstone(concept: Concept) -> Body:
    """What is left to say of a concept that visitors no longer see."""
    return {
        "uuid": concept.uuid,
        "slug": concept.slug,
        "code": concept.code,
        "status": concept.status,
        "updated": concept.updated,
    }


def category_body(category: Category | None) -> Body | None:
    """Its path, and its name in each language that has one."""
    if category is None:
        return None
    names = {label.language_id: label.text for label in category.labels.all()}
    return {"path": category.path, "labels": names}


def labels_in_order(concept: Concept) -> list[Label]:
    """By language; preferred ones first, and of those the owner's first."""
    labels = list(concept.labels.all())
    languages = list(dict.fromkeys(label.language_id for label in labels))
    return sorted(
        labels,
        key=lambda label: (
            languages.index(label.language_id),
            _KIND_ORDER[label.kind],
            label.fund_id != concept.fund_id,
            label.region,
        ),
    )


def words_of(label: Label) -> Body:
    """A label without its sound."""
    return {
        "uuid": label.uuid,
        "lang": label.language_id,
        "text": label.text,
        "kind": label.kind,
        "register": label.register,
        "region": label.region,
        "article": label.article,
        "gender": label.gender,
        "plural": label.plural,
        "ipa": label.ipa,
        "ipa_status": label.ipa_status,
    }


def label_body(label: Label, voices: Voices) -> Body:
    """A label as it stands in a concept."""
    return words_of(label) | {"sound": voices.of(label)}


def _sentences(concept: Concept, rows: Iterable[Definition | Example], voices: Voices) -> Body:
    """One a language: the owner's, else the first that another fund brought."""
    chosen: dict[str, Definition | Example] = {}
    for row in sorted(rows, key=lambda row: row.fund_id != concept.fund_id):
        chosen.setdefault(row.language_id, row)
    return {tag: {"text": row.text, "sound": voices.of(row)} for tag, row in chosen.items()}


def photo_body(photo: Photo) -> Body:
    """A photo with the addresses of its renditions."""
    return {
        "uuid": photo.uuid,
        "alt": photo.alt,
        "maker": photo.maker,
        "licence": photo.licence,
        "kind": photo.kind,
        "renditions": [
            {"url": made.url, "width": made.width, "format": made.format}
            for made in photo.renditions.all()
        ],
        "placeholder": photo.placeholder,
    }


def _regions(photo: Photo) -> Body:
    regions: Iterable[PhotoRegion] = photo.regions.all()
    return {
        "regions": [{"points": region.points, "concept": region.concept.slug} for region in regions]
    }
