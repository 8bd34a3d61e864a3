"""Two texts side by side, word by word."""

import difflib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a text before and after: kept, taken out or put in."""

    kind: str
    text: str


def word_diff(before: str, after: str) -> list[Piece]:
    """What was taken out and put in, word by word."""
    old, new = before.split(), after.split()
    pieces: list[Piece] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            pieces.append(Piece("same", " ".join(old[a:b])))
            continue
        if b > a:
            pieces.append(Piece("out", " ".join(old[a:b])))
        if d > c:
            pieces.append(Piece("in", " ".join(new[c:d])))
    return pieces
