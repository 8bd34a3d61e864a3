"""When two things are the same: what speaks for it, what against, and how much.

Weights are log-odds by judgement, set on benchmarks/matching/lists. A word in common says
most; a word that both have and that differs says the opposite; a homonym alone decides nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz.distance import OSA

from dictionary.matching.words import Form


class Verdict(StrEnum):
    """What a comparison says of a row."""

    NEW = "new"
    PERHAPS = "perhaps"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason: its kind, the language, both texts, and its weight (against when below 0)."""

    kind: str
    weight: float
    lang: str = ""
    mine: str = ""
    theirs: str = ""


@dataclass(slots=True)
class Thing:
    """What is compared: a row, or a concept. `alt` are words that are not the first choice."""

    preferred: dict[str, list[Form]] = field(default_factory=dict)
    alt: dict[str, list[Form]] = field(default_factory=dict)
    category: str = ""
    stems: dict[str, frozenset[str]] = field(default_factory=dict)
    pictures: tuple[int, ...] = ()
    meanings: dict[str, frozenset[str]] = field(default_factory=dict)
    """What the words of each language mean in the words that come with the platform."""

    def words(self, lang: str) -> list[tuple[Form, bool]]:
        """The words of a language; True for the preferred ones."""
        first = [(form, True) for form in self.preferred.get(lang, [])]
        return first + [(form, False) for form in self.alt.get(lang, [])]

    @property
    def langs(self) -> set[str]:
        """The languages in which it has a word."""
        return {*self.preferred, *self.alt}


@dataclass(frozen=True, slots=True)
class Match:
    """The best concept for a row, and why. `concept` is its primary key, 0 for none."""

    verdict: Verdict
    concept: int = 0
    score: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    others: tuple[int, ...] = ()


SAME_FROM, PERHAPS_FROM, CLEAR_BY = 2.2, 0.5, 0.7
W_WORD, W_SECOND, W_DIFFERENT = 3.0, 2.0, -1.7
W_ALT = 0.8
W_PICTURE, W_MEANING, W_OTHER_MEANING = 4.0, 2.6, -1.8
W_CATEGORY, W_TOP_CATEGORY, W_OTHER_CATEGORY = 0.7, 0.3, -0.7
W_DEFINITION, W_OTHER_DEFINITION = 1.8, -0.6
W_ACROSS = 1.8
HOMONYM = 0.55
UNSURE = 0.6
LONG, W_SYNONYM = 9, -0.8
"""A long word is seldom a homonym: where it agrees, another word beside it is a synonym."""


def likeness(mine: Form, theirs: Form) -> tuple[str, float]:
    """How alike two words of one language are: the kind of likeness, and 0 to 1."""
    if mine.sizes and theirs.sizes and mine.sizes != theirs.sizes:
        return "", 0.0
    less = 0.05 if mine.sizes != theirs.sizes else 0.0
    if mine.glued & theirs.glued:
        return "word", 1.0 - less
    if mine.ordered == theirs.ordered:
        return "order", 0.95 - less
    if mine.stem == theirs.stem and len(mine.stem) >= 3:
        goes_on = mine.key.startswith(theirs.key) or theirs.key.startswith(mine.key)
        return "ending", (0.93 if goes_on else UNSURE) - less
    return _nearly(mine, theirs, less)


def _nearly(mine: Form, theirs: Form, less: float) -> tuple[str, float]:
    one, other = mine.key, theirs.key
    shorter = min(len(one), len(other))
    if shorter < 5:
        return "", 0.0
    allowed = 1 if shorter < 11 else 2
    slips = OSA.distance(one, other, score_cutoff=allowed)
    if slips <= allowed:
        is_sure = shorter >= 8 and not _is_another_letter(one, other)
        return "near", (0.88 if is_sure else UNSURE) - 0.06 * (slips - 1) - less
    sounds_alike = mine.sound == theirs.sound and len(mine.sound) >= 5
    if sounds_alike and OSA.distance(one, other, score_cutoff=3) <= 3:
        return "sound", UNSURE - less
    return "", 0.0


def _is_another_letter(one: str, other: str) -> bool:
    """One letter in the place of another makes another word (keper, koper); a slip leaves
    a letter out, doubles it, or swaps two."""
    if len(one) != len(other):
        return False
    apart = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(apart) == 1 or sorted(one) != sorted(other)


def compare(row: Thing, there: Thing, homonyms: dict[str, frozenset[str]]) -> list[Evidence]:
    """Everything that speaks for or against a row and a concept being the same."""
    found = [one for lang in sorted(row.langs & there.langs)
             if (one := _compare_words(row, there, lang, homonyms))]  # fmt: skip
    found = _second_words_say_less(_synonyms(found))
    found += _meanings(row, there, found)
    if not any(one.weight > 0 for one in found):
        found += _across(row, there)
    return [*found, *_pictures(row, there), *_categories(row, there), *_definitions(row, there)]


def _compare_words(
    row: Thing, there: Thing, lang: str, homonyms: dict[str, frozenset[str]]
) -> Evidence | None:
    best: Evidence | None = None
    for mine, mine_first in row.words(lang):
        for theirs, theirs_first in there.words(lang):
            kind, share = likeness(mine, theirs)
            if not kind:
                continue
            weight = W_WORD * share
            if not (mine_first and theirs_first):
                weight *= W_ALT if mine_first or theirs_first else W_ALT * W_ALT
            if mine.glued & homonyms.get(lang, frozenset()):
                weight *= HOMONYM
            if best is None or weight > best.weight:
                best = Evidence(kind, weight, lang, mine.text, theirs.text)
    if best is None and lang in row.preferred and lang in there.preferred:
        mine, theirs = row.preferred[lang][0], there.preferred[lang][0]
        return Evidence("different", W_DIFFERENT, lang, mine.text, theirs.text)
    return best


def _synonyms(found: list[Evidence]) -> list[Evidence]:
    """Beside a long word that agrees, a word that differs says little."""
    if not any(
        one.kind in ("word", "order", "ending") and one.weight > W_WORD * W_ALT * HOMONYM
        and len(one.mine) >= LONG
        for one in found
    ):  # fmt: skip
        return found
    return [
        Evidence("different", W_SYNONYM, one.lang, one.mine, one.theirs)
        if one.kind == "different"
        else one
        for one in found
    ]


def _second_words_say_less(found: list[Evidence]) -> list[Evidence]:
    """A word in a second language confirms; it does not count as the first one does."""
    best = max((one.weight for one in found), default=0.0)
    made, is_first = [], True
    for one in found:
        if one.weight <= 0 or (one.weight == best and is_first):
            is_first = is_first and one.weight != best
            made.append(one)
            continue
        weight = one.weight * W_SECOND / W_WORD
        made.append(Evidence(one.kind, weight, one.lang, one.mine, one.theirs))
    return made


def _meanings(row: Thing, there: Thing, found: list[Evidence]) -> list[Evidence]:
    """What the words that come with the platform know: marteau and hamer are one thing."""
    agreeing = {one.lang for one in found if one.weight > 0}
    mine = _certain(row.meanings)
    theirs = _certain(there.meanings)
    if not mine or not theirs:
        return []
    shared = mine & theirs
    if not shared:
        return [Evidence("other_meaning", W_OTHER_MEANING, mine=min(mine), theirs=min(theirs))]
    if agreeing:
        return []
    certain = len(mine) == 1 and len(theirs) == 1
    weight = W_MEANING if certain else W_MEANING * HOMONYM
    silenced = sum(-one.weight for one in found if one.weight < 0)
    return [Evidence("meaning", weight + silenced, mine=min(shared), theirs=min(shared))]


def _certain(meanings: dict[str, frozenset[str]]) -> frozenset[str]:
    """The meanings that most languages of a thing agree on."""
    counts: dict[str, int] = {}
    for known in meanings.values():
        for one in known:
            counts[one] = counts.get(one, 0) + 1
    most = max(counts.values(), default=0)
    return frozenset(one for one, count in counts.items() if count == most)


def _across(row: Thing, there: Thing) -> list[Evidence]:
    """The same long word in two languages: Multimeter, multimètre."""
    for lang in row.langs:
        for mine, _first in row.words(lang):
            for other in there.langs - row.langs:
                for theirs, _theirs_first in there.words(other):
                    if len(mine.key) >= 6 and (
                        mine.glued & theirs.glued
                        or (len(mine.key) >= 8 and OSA.distance(mine.key, theirs.key) <= 1)
                    ):
                        return [Evidence("across", W_ACROSS, lang, mine.text, theirs.text)]
    return []


def _pictures(row: Thing, there: Thing) -> list[Evidence]:
    near = any((one ^ other).bit_count() <= 4 for one in row.pictures for other in there.pictures)
    return [Evidence("picture", W_PICTURE)] if near else []


def _categories(row: Thing, there: Thing) -> list[Evidence]:
    mine, theirs = row.category, there.category
    if not mine or not theirs:
        return []
    if mine == theirs:
        weight, kind = W_CATEGORY, "category"
    elif mine.split("/")[0] == theirs.split("/")[0]:
        weight, kind = W_TOP_CATEGORY, "category"
    else:
        weight, kind = W_OTHER_CATEGORY, "other_category"
    return [Evidence(kind, weight, mine=mine, theirs=theirs)]


def _definitions(row: Thing, there: Thing) -> list[Evidence]:
    best: Evidence | None = None
    for lang in row.stems.keys() & there.stems.keys():
        mine, theirs = row.stems[lang], there.stems[lang]
        if min(len(mine), len(theirs)) < 3:
            continue
        share = len(mine & theirs) / min(len(mine), len(theirs))
        weight = W_OTHER_DEFINITION if share == 0 else W_DEFINITION * min(1.0, share * 1.25)
        if share == 0 or share >= 0.3:
            kind = "definition" if share else "other_definition"
            if best is None or weight > best.weight:
                best = Evidence(kind, weight, lang)
    return [best] if best else []
