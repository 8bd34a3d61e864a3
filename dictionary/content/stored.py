"""Entries of a content report from the database: the words that visitors get."""

from collections.abc import Iterator
from itertools import islice

from django.db.models import QuerySet

from dictionary.concepts.models import Concept, Label, Relation
from dictionary.content.entries import Arrow, Entry, Sentence, Word
from dictionary.hooks import Utterance, sounds_for
from dictionary.photos.models import Photo

PIECE = 500


def entries_from_database() -> list[Entry]:
    """Every concept that is not retired. A fixed number of queries, but for the sounds."""
    concepts = Concept.objects.exclude(status="retired").select_related("category")
    concepts = concepts.prefetch_related(
        "labels", "definitions", "examples", "languages", "sectors"
    )
    pictured = set(Photo.objects.values_list("concept_id", flat=True))
    arrows: dict[int, list[Arrow]] = {}
    relations = Relation.objects.values_list("concept_id", "kind", "target__slug")
    for concept_id, kind, slug in relations.order_by("kind", "target__slug"):
        arrows.setdefault(concept_id, []).append(Arrow(kind, slug))
    heard = languages_heard()
    return [
        Entry(
            slug=concept.slug,
            status=concept.status,
            category=concept.category.path if concept.category else concept.category_text,
            sectors=tuple(sector.slug for sector in concept.sectors.all()),
            signs=tuple(concept.ppe),
            words=[_word(label) for label in concept.labels.all()],
            definitions=[Sentence(one.language_id, one.text) for one in concept.definitions.all()],
            examples=[Sentence(one.language_id, one.text) for one in concept.examples.all()],
            relations=list(dict.fromkeys(arrows.get(concept.pk, []))),
            states={state.language_id: state.status for state in concept.languages.all()},
            has_picture=concept.pk in pictured,
            heard=heard.get(concept.pk, frozenset()),
        )
        for concept in concepts
    ]


def _word(label: Label) -> Word:
    return Word(
        language=label.language_id,
        text=label.text,
        kind=label.kind,
        article=label.article,
        gender=label.gender,
        plural=label.plural,
        pos=label.pos,
    )


def languages_heard() -> dict[int, frozenset[str]]:
    """For each concept the languages in which every preferred word has its final sound."""
    said: dict[int, set[str]] = {}
    silent: dict[int, set[str]] = {}
    labels = Label.objects.filter(kind="preferred").exclude(concept__status="retired")
    for piece in _in_pieces(labels.order_by("pk")):
        sounds = sounds_for([_utterance(label) for label in piece])
        for label, sound in zip(piece, sounds, strict=True):
            is_heard = sound is not None and not sound.provisional
            chosen = said if is_heard else silent
            chosen.setdefault(label.concept_id, set()).add(label.language_id)
    return {
        concept: frozenset(languages - silent.get(concept, set()))
        for concept, languages in said.items()
    }


def _in_pieces(labels: QuerySet[Label]) -> Iterator[list[Label]]:
    things = labels.iterator(chunk_size=PIECE)
    while piece := list(islice(things, PIECE)):
        yield piece


def _utterance(label: Label) -> Utterance:
    return Utterance(
        text=label.text,
        language=label.language_id,
        region=label.region,
        say_as=label.say_as,
        article=label.article,
    )
