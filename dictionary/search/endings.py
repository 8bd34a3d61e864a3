"""Do two words differ in their ending only: `hamers` and `hamer`, `boren` and `boort`?"""

from __future__ import annotations

_STEM = 3  # letters that a stem has at least
_ENDING = 5  # letters that an ending has at most

_ENDINGS = {
    language: frozenset(("", *endings.split()))
    for language, endings in {
        "nl": "e en n s je jes tje tjes er ers t te ten de den d end ende",
        "fr": "s e es x er ee ees ez nt ent ant r ur eur euse",
        "de": "e en n er ern es s em m t st te ten end ende in innen",
        "en": "s es ed d ing ings er ers r ly",
    }.items()
}


def inflected(one: str, other: str, language: str) -> bool:
    """Are these forms of one word of the language? Both are folded, in one word, and differ."""
    endings = _ENDINGS.get(language)
    if endings is None or one[:_STEM] != other[:_STEM] or abs(len(one) - len(other)) > _ENDING:
        return False
    stem = next(
        (at for at, (mine, its) in enumerate(zip(one, other, strict=False)) if mine != its),
        min(len(one), len(other)),
    )
    if stem < _STEM or max(len(one), len(other)) - stem > _ENDING:
        return False
    ends = (one[stem:], other[stem:])
    if all(end in endings for end in ends):
        return True
    last = one[stem - 1]  # pannen, pan: the letter before the ending may be doubled
    return all((end[1:] if end[:1] == last else end) in endings for end in ends)
