"""Which terms are asked for, and which of them somebody may take along."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from dictionary.api.loading import visible_to
from dictionary.concepts.models import Concept, ConceptLanguage, Label
from dictionary.exports.concept_json import EVERYTHING, READ_WITH, Share
from dictionary.photos.models import Photo
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

AT_ONCE = 200
MOST_WRITTEN = 2_000
BEST = 50


@dataclass(frozen=True, slots=True)
class Selection:
    """Terms by the filters of the term list, or ticked ones by slug; nothing given is all."""

    fund: str = ""
    sector: str = ""
    status: str = ""
    lacks: str = ""
    words: str = ""
    slugs: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, stored: dict[str, Any]) -> "Selection":
        """From what `stored` gave."""
        return cls(**{name: stored[name] for name in cls.__slots__ if name in stored})

    def stored(self) -> dict[str, Any]:
        """For a JSON field; only what is said."""
        return {name: value for name, value in asdict(self).items() if value}

    def concepts(self) -> QuerySet[Concept]:
        """The terms, whoever asks."""
        chosen = Concept.objects.all()
        if self.slugs:
            chosen = chosen.filter(slug__in=self.slugs)
        if self.fund:
            chosen = chosen.filter(fund__slug=self.fund)
        if self.sector:
            chosen = chosen.filter(sectors__slug=self.sector)
        if self.status:
            chosen = chosen.filter(status=self.status)
        if self.lacks:
            chosen = chosen.filter(_lacking(self.lacks))
        if self.words:
            chosen = chosen.filter(pk__in=found_by(self.words))
        return chosen


def _lacking(what: str) -> Any:
    here = OuterRef("pk")
    if what == "photo":
        return ~Exists(Photo.objects.filter(concept=here))
    if what == "to_check":
        return Exists(ConceptLanguage.objects.filter(concept=here, status="to_check"))
    return ~Exists(Label.objects.filter(concept=here, kind="preferred", language=what))


def found_by(words: str) -> list[int]:
    """Keys of the terms, the best first: by the visitor's search, which forgives slips, and by
    the letters, for drafts too."""
    from dictionary.search import live
    from dictionary.search.hits import QueryTooLong

    try:
        slugs = [hit.concept for hit in live.find(words, lang=None, limit=BEST)]
    except QueryTooLong:
        slugs = []
    by_slug = dict(Concept.objects.filter(slug__in=slugs).values_list("slug", "pk"))
    letters = Q(labels__text__icontains=words) | Q(slug=words) | Q(code=words.upper())
    written = Concept.objects.filter(letters).values_list("pk", flat=True)[:MOST_WRITTEN]
    return list(dict.fromkeys([*(by_slug[one] for one in slugs if one in by_slug), *written]))


def allowed(chosen: QuerySet[Concept], actor: Actor | None) -> QuerySet[Concept]:
    """What an actor may take along: what they may see, as in the API. None: an operator, all."""
    return chosen if actor is None else chosen.filter(pk__in=visible_to(actor).values("pk"))


def share_of(actor: Actor | None) -> Share:
    """Whose photos an actor may take along, with who agreed to be on them. None: everybody's."""
    if actor is None:
        return EVERYTHING
    return Share(
        frozenset(fund.pk for fund in Fund.objects.all() if rights.can_export_photos(actor, fund))
    )


def by_slug(chosen: QuerySet[Concept], *, at_once: int = AT_ONCE) -> Iterator[list[Concept]]:
    """All of them in the order of their slugs, a batch at a time; no cursor stays open."""
    rows = chosen.select_related("fund", "category").prefetch_related(*READ_WITH).order_by("slug")
    last = ""
    while batch := list(rows.filter(slug__gt=last).distinct()[:at_once]):
        yield batch
        last = batch[-1].slug
