"""The term base as matching sees it, in memory: which concepts a row might mean, and which it does.

Made once for an import; a row that became a new concept can be added.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dictionary.concepts.models import Concept, Definition, Label
from dictionary.matching.known import Lexicon, homonyms, shipped_lexicon
from dictionary.matching.near import NearWords
from dictionary.matching.rules import (
    CLEAR_BY,
    PERHAPS_FROM,
    SAME_FROM,
    Evidence,
    Match,
    Thing,
    Verdict,
    compare,
)
from dictionary.matching.words import Form, form_of, several
from dictionary.photos.models import Photo
from dictionary.search.meaning.words import stems

if TYPE_CHECKING:
    from dictionary.imports.context import Context
    from dictionary.imports.rows import ConceptRow

MOST_CANDIDATES = 60


class TermBase:
    """Concepts by their words."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self.lexicon = shipped_lexicon() if lexicon is None else lexicon
        self.homonyms = homonyms()
        self.things: dict[int, Thing] = {}
        self._by_key: dict[str, set[int]] = defaultdict(set)
        self._near: dict[str, NearWords] = defaultdict(NearWords)
        self._by_meaning: dict[str, set[int]] = defaultdict(set)
        self._by_picture: list[tuple[int, int]] = []

    @classmethod
    def from_database(cls, lexicon: Lexicon | None = None) -> TermBase:
        """All concepts that are not retired. Four queries."""
        base = cls(lexicon)
        for pk, thing in things_in_database().items():
            base.add(pk, thing)
        return base

    def add(self, pk: int, thing: Thing) -> None:
        """Make a concept findable; an added one again with more words is the same concept."""
        self._note_meanings(thing)
        self.things[pk] = thing
        for lang in thing.langs:
            for form, _first in thing.words(lang):
                for key in _keys(form):
                    self._by_key[key].add(pk)
                self._near[lang].add(form.key, pk)
        for known in thing.meanings.values():
            for meaning in known:
                self._by_meaning[meaning].add(pk)
        self._by_picture += [(picture, pk) for picture in thing.pictures]

    def match_row(self, row: ConceptRow, context: Context) -> Match:
        """What a row of a list means."""
        return self.match(thing_of_row(row, context))

    def match(self, row: Thing) -> Match:
        """The concept that a thing most likely is, with the evidence for and against."""
        self._note_meanings(row)
        scored = sorted(
            ((self._score(found), pk, found) for pk, found in self._compared(row)),
            key=lambda entry: (-entry[0], entry[1]),
        )
        if not scored or scored[0][0] < PERHAPS_FROM:
            return Match(Verdict.NEW)
        best, pk, evidence = scored[0]
        others = tuple(other for score, other, _why in scored[1:6] if score >= PERHAPS_FROM)
        is_clear = len(scored) == 1 or best - scored[1][0] >= CLEAR_BY
        verdict = Verdict.SAME if best >= SAME_FROM and is_clear else Verdict.PERHAPS
        return Match(verdict, pk, best, tuple(evidence), others)

    def _score(self, evidence: Iterable[Evidence]) -> float:
        return sum(one.weight for one in evidence)

    def _compared(self, row: Thing) -> Iterable[tuple[int, list[Evidence]]]:
        for pk in self._candidates(row):
            yield pk, self._without_false_nearness(compare(row, self.things[pk], self.homonyms))

    def _without_false_nearness(self, evidence: list[Evidence]) -> list[Evidence]:
        """A word that is nearly another one but is known itself is no slip: moer is not boor."""
        kept = []
        for one in evidence:
            if one.kind in ("near", "sound"):
                mine, theirs = form_of(one.mine, one.lang), form_of(one.theirs, one.lang)
                if self._is_a_word(mine) and self._is_a_word(theirs):
                    one = Evidence("different", -1.0, one.lang, one.mine, one.theirs)
            kept.append(one)
        return kept

    def _is_a_word(self, form: Form) -> bool:
        exact = f"{form.lang}:{form.key}"
        return exact in self.lexicon.words or exact in self._by_key

    def _candidates(self, row: Thing) -> Sequence[int]:
        found: dict[int, None] = {}
        for lang in row.langs:
            for form, _first in row.words(lang):
                for key in _keys(form):
                    found |= dict.fromkeys(self._by_key.get(key, ()))
                if len(form.key) >= 5 and not self._is_a_word(form):
                    slips = 1 if len(form.key) < 7 else 2
                    found |= dict.fromkeys(self._near[lang].near(form.key, slips=slips))
        for known in row.meanings.values():
            for meaning in known:
                found |= dict.fromkeys(self._by_meaning.get(meaning, ()))
        for picture in row.pictures:
            near = (pk for other, pk in self._by_picture if (picture ^ other).bit_count() <= 4)
            found |= dict.fromkeys(near)
        return list(found)[:MOST_CANDIDATES]

    def _note_meanings(self, thing: Thing) -> None:
        thing.meanings = {}
        for lang in thing.langs:
            words = [form for form, _first in thing.words(lang)]
            known = [self.lexicon.meanings(form) for form in words]
            merged = frozenset().union(*known[:1]) or frozenset().union(*known)
            if merged:
                thing.meanings[lang] = merged


def _keys(form: Form) -> Iterable[str]:
    for glued in form.glued:
        yield f"{form.lang}:{glued}"
        if len(glued) >= 6:
            yield f"any:{glued}"
    yield f"order {form.lang}:{form.ordered}"
    if len(form.stem) >= 3:
        yield f"stem {form.lang}:{form.stem}"


def thing_of_row(row: ConceptRow, context: Context, pictures: Sequence[str] = ()) -> Thing:
    """A row of a list as matching compares it."""
    thing = Thing(category=row.category.lower())
    known = context.categories.get(thing.category)
    if known is not None:
        thing.category = known.path
    for label in row.labels:
        parts = several(label.text)
        first = thing.preferred if label.kind == "preferred" else thing.alt
        first.setdefault(label.lang, []).append(form_of(parts[0], label.lang))
        for part in parts[1:]:
            thing.alt.setdefault(label.lang, []).append(form_of(part, label.lang))
    for sentence in row.definitions:
        thing.stems[sentence.lang] = frozenset(stems(sentence.text, sentence.lang))
    thing.pictures = tuple(int(picture, 16) for picture in pictures if picture)
    return thing


def things_in_database(keys: Iterable[int] | None = None) -> dict[int, Thing]:
    """Concepts as matching compares them, all or some. Four queries."""
    concepts = Concept.objects.exclude(status="retired")
    if keys is not None:
        concepts = concepts.filter(pk__in=list(keys))
    things = {
        pk: Thing(category=path or text.lower())
        for pk, path, text in concepts.values_list("pk", "category__path", "category_text")
    }
    chosen = {} if keys is None else {"concept__in": list(things)}
    words = Label.objects.filter(**chosen).order_by("pk")
    for pk, lang, text, kind in words.values_list("concept_id", "language_id", "text", "kind"):
        if pk in things:
            thing = things[pk]
            place = thing.preferred if kind == "preferred" else thing.alt
            place.setdefault(lang, []).append(form_of(text, lang))
    sentences = Definition.objects.filter(**chosen)
    for pk, lang, text in sentences.values_list("concept_id", "language_id", "text"):
        if pk in things:
            there = things[pk].stems.get(lang, frozenset())
            things[pk].stems[lang] = there | frozenset(stems(text, lang))
    for pk, dhash in Photo.objects.filter(**chosen).values_list("concept_id", "dhash"):
        if pk in things and dhash:
            things[pk].pictures += (int(dhash, 16),)
    return things
