"""What is written about a concept, piece by piece, as the encoder wants it."""

from __future__ import annotations

from dataclasses import dataclass

LABEL, DEFINITION, EXAMPLE, CONTEXT = "label", "definition", "example", "context"


@dataclass(frozen=True, slots=True)
class Text:
    """A label, a definition, an example, or the name of a category or a related concept."""

    concept: str  # slug
    lang: str
    kind: str
    text: str
