"""The sounds of a whole page of concepts, asked for in one call."""

from collections.abc import Iterable, Iterator

from dictionary.hooks import Sound, Speed, Utterance, sounds_for
from dictionary.models import Concept, Definition, Example, Label

Spoken = Label | Definition | Example
SPEEDS: tuple[Speed, Speed] = ("normal", "slow")


def utterance(row: Spoken, speed: Speed) -> Utterance:
    """A label with its article, or a sentence, as it is said."""
    if not isinstance(row, Label):
        return Utterance(text=row.text, language=row.language_id, speed=speed)
    return Utterance(
        text=row.text,
        language=row.language_id,
        region=row.region,
        say_as=row.say_as,
        article=row.article,
        speed=speed,
    )


def _said(concepts: Iterable[Concept]) -> Iterator[Utterance]:
    for concept in concepts:
        rows: list[Spoken] = [
            *concept.labels.all(),
            *concept.definitions.all(),
            *concept.examples.all(),
        ]
        for row in rows:
            for speed in SPEEDS:
                yield utterance(row, speed)


class Voices:
    """Knows where each word and sentence of these concepts can be heard."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        asked = list(dict.fromkeys(_said(concepts)))
        self._sounds: dict[Utterance, Sound | None] = dict(
            zip(asked, sounds_for(asked), strict=True)
        )

    def of(self, row: Spoken) -> dict[str, str | None]:
        """`{"normal": url, "slow": url}`; None where nothing can speak it."""
        found = {speed: self._sounds.get(utterance(row, speed)) for speed in SPEEDS}
        return {speed: sound.url if sound else None for speed, sound in found.items()}
