"""Everything of a concept that must sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from dictionary.batches import in_batches
from dictionary.hooks import Speed, Utterance
from dictionary.models import Concept, Label, LabelKind

Thing = TypeVar("Thing")
SPEEDS: tuple[Speed, ...] = ("normal", "slow")


def label_utterance(label: Label, speed: Speed = "normal") -> Utterance:
    """A word as it is said, with its article."""
    return Utterance(
        text=label.text,
        language=label.language_id,
        region=label.region,
        say_as=label.say_as,
        article=label.article,
        speed=speed,
    )


def concept_utterances(concept: Concept) -> Iterator[Utterance]:
    """Its names (not the hidden ones), definitions and examples, normal and slow."""
    for speed in SPEEDS:
        for label in concept.labels.all():
            if label.kind != LabelKind.HIDDEN:
                yield label_utterance(label, speed)
        for sentence in [*concept.definitions.all(), *concept.examples.all()]:
            yield Utterance(text=sentence.text, language=sentence.language_id, speed=speed)


def published_utterances(concepts: Iterable[Concept] | None = None) -> Iterator[Utterance]:
    """Those of every published concept, read in pieces."""
    if concepts is None:
        published = Concept.objects.published()
        concepts = in_batches(published.prefetch_related("labels", "definitions", "examples"))
    for concept in concepts:
        yield from concept_utterances(concept)


def in_pieces(things: Iterator[Thing], size: int) -> Iterator[list[Thing]]:
    """Lists of at most `size`, so that no list of all of them is ever held."""
    while piece := list(islice(things, size)):
        yield piece
