"""Wrong answers worth choosing between: what people really confuse. Never by chance.

What counts, most first: somebody said "do not confuse"; it is written almost alike; it looks
alike; it is of the same kind; it is a part of, or a kind of, the same thing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from django.db.models import Q
from rapidfuzz.distance import OSA

from dictionary.models import Concept, Relation
from dictionary.photos.fingerprint import hamming
from dictionary.search import live
from dictionary.search.fold import joined
from dictionary.web.words import best_label

HOW_MANY = 3
NEAR_IN_WRITING = 6
OF_A_KIND = 60
ALIKE_PICTURES = 12
ALIKE_WRITING = 0.7
CONFUSED, SAME_KIND, SAME_TOP, SAME_WHOLE, IN_THE_SET = 4.0, 1.0, 0.4, 0.7, 0.25
WRITING, LOOKS = 2.0, 1.5


@dataclass(frozen=True, slots=True)
class Options:
    """The wrong options of one word, most confusable first."""

    concepts: tuple[Concept, ...] = ()
    pictured: tuple[Concept, ...] = ()
    pair: Concept | None = None


@dataclass(slots=True)
class _Ties:
    """How concepts hang together."""

    confused: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    above: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    of_the_same: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    written_alike: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))

    def hold(self, pk: int, other: Concept) -> bool:
        """Is the other one tied to this concept, by a relation or by its writing?"""
        near = other.pk in self.confused[pk] or other.pk in self.of_the_same[pk]
        return near or other.slug in self.written_alike[pk]


@dataclass(frozen=True, slots=True)
class _Face:
    """What a concept is known by in a language."""

    concept: Concept
    word: str
    hashes: tuple[str, ...]
    category: str


def options_for(concepts: Sequence[Concept], language: str) -> dict[int, Options]:
    """The wrong options of each of these concepts, by primary key. Rows from `for_tiles()`."""
    ties = _ties({one.pk for one in concepts})
    around = _around(concepts, language, ties)
    faces = [face for one in around.values() if (face := _face(one, language)) is not None]
    inside = {one.pk for one in concepts}
    by_top: dict[str, list[_Face]] = defaultdict(list)
    for face in faces:
        by_top[_top(face.category)].append(face)
    made: dict[int, Options] = {}
    for one in concepts:
        mine = _face(one, language)
        if mine is None:
            made[one.pk] = Options()
            continue
        near = {face.concept.pk: face for face in by_top[_top(mine.category)]}
        near |= {face.concept.pk: face for face in faces if ties.hold(one.pk, face.concept)}
        if len(near) <= HOW_MANY + 1:
            near = {face.concept.pk: face for face in faces}
        made[one.pk] = _chosen(mine, near, ties, inside)
    return made


def _top(path: str) -> str:
    return path.split("/")[0]


def _ties(pks: set[int]) -> _Ties:
    ties = _Ties()
    wholes: dict[int, set[int]] = defaultdict(set)
    rows = Relation.objects.filter(Q(concept__in=pks) | Q(target__in=pks)).values_list(
        "concept_id", "kind", "target_id"
    )
    for concept, kind, target in rows:
        if kind == "confused_with":
            ties.confused[concept].add(target)
            ties.confused[target].add(concept)
        elif kind == "broader":
            # The wider word is no wrong answer.
            ties.above[concept].add(target)
            ties.above[target].add(concept)
            wholes[target].add(concept)
        elif kind == "part_of":
            wholes[target].add(concept)
    for members in wholes.values():
        for one in members:
            ties.of_the_same[one] |= members - {one}
    return ties


def _around(concepts: Sequence[Concept], language: str, ties: _Ties) -> dict[int, Concept]:
    """All that may be confused with these: tied to them, of their kinds, written alike."""
    known = {one.pk: one for one in concepts}
    tied = set().union(*ties.confused.values(), *ties.of_the_same.values()) - set(known)
    published = Concept.objects.published()
    wanted = set(published.filter(pk__in=tied).values_list("pk", flat=True))
    paths = {one.category_id for one in concepts if one.category_id}
    for category in sorted(paths):
        same = published.filter(category=category).with_photo_first()
        wanted |= set(same.values_list("pk", flat=True)[:OF_A_KIND])
    slugs: set[str] = set()
    for one in concepts:
        if label := best_label(one, language):
            hits = live.find(label.text[:100], my=language, work=language, limit=NEAR_IN_WRITING)
            ties.written_alike[one.pk] = {hit.concept for hit in hits}
            slugs |= ties.written_alike[one.pk]
    wanted |= set(published.filter(slug__in=slugs).values_list("pk", flat=True))
    if len(wanted | set(known)) <= HOW_MANY + 1:
        wanted |= set(published.with_photo_first().values_list("pk", flat=True)[:OF_A_KIND])
    others = published.filter(pk__in=wanted - set(known)).for_tiles()
    return known | {one.pk: one for one in others}


def _face(concept: Concept, language: str) -> _Face | None:
    label = best_label(concept, language)
    if label is None:
        return None
    hashes = tuple(photo.dhash for photo in concept.photos.all() if photo.dhash)
    path = concept.category.path if concept.category else ""
    return _Face(concept, joined(label.text), hashes, path)


def _chosen(mine: _Face, near: Mapping[int, _Face], ties: _Ties, inside: set[int]) -> Options:
    pk = mine.concept.pk
    barred = {pk} | (ties.above[pk] - ties.confused[pk])
    scored = sorted(
        (
            (-_likeness(mine, face, ties, inside), face.concept.slug, face)
            for face in near.values()
            if face.concept.pk not in barred and face.word != mine.word
        ),
        key=lambda row: row[:2],
    )
    ranked = [face for _score, _slug, face in scored]
    return Options(
        concepts=tuple(_different(ranked)),
        pictured=tuple(_different(face for face in ranked if _has_picture(face.concept))),
        pair=_pair(mine, ranked, ties),
    )


def _different(faces: Iterable[_Face]) -> list[Concept]:
    """The first three that are called differently."""
    words: dict[str, Concept] = {}
    for face in faces:
        words.setdefault(face.word, face.concept)
        if len(words) == HOW_MANY:
            break
    return list(words.values())


def _has_picture(concept: Concept) -> bool:
    return any(photo.renditions.all() for photo in concept.photos.all())


def _likeness(mine: _Face, face: _Face, ties: _Ties, inside: set[int]) -> float:
    """How easily one is taken for the other; 0 and up."""
    pk, other = mine.concept.pk, face.concept.pk
    score = CONFUSED * (other in ties.confused[pk])
    score += SAME_WHOLE * (other in ties.of_the_same[pk])
    if mine.category and mine.category == face.category:
        score += SAME_KIND
    elif mine.category and _top(mine.category) == _top(face.category):
        score += SAME_TOP
    score += WRITING * max(0.0, _alike_in_writing(mine, face) - 0.3)
    score += LOOKS * max(0.0, 1 - _distance(mine, face) / 24)
    return score + IN_THE_SET * (other in inside)


def _alike_in_writing(mine: _Face, face: _Face) -> float:
    return OSA.normalized_similarity(mine.word, face.word)


def _distance(mine: _Face, face: _Face) -> int:
    """In how many of the 64 places the most alike pictures differ."""
    return min((hamming(a, b) for a in mine.hashes for b in face.hashes), default=64)


def _pair(mine: _Face, ranked: Sequence[_Face], ties: _Ties) -> Concept | None:
    """Its look-alike: said to be one, or written or drawn nearly the same. Both have a picture."""
    if not _has_picture(mine.concept):
        return None
    for face in ranked:
        if not _has_picture(face.concept):
            continue
        if (
            face.concept.pk in ties.confused[mine.concept.pk]
            or _alike_in_writing(mine, face) >= ALIKE_WRITING
            or _distance(mine, face) <= ALIKE_PICTURES
        ):
            return face.concept
    return None
