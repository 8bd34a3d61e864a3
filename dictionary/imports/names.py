"""Which concept a row means, and names for new ones: asked for a whole chunk at once."""

import re
from collections.abc import Iterable, Sequence

from django.utils.text import slugify

from dictionary.concepts.codes import code_for
from dictionary.concepts.models import CodeRedirect, Concept, SlugRedirect, SourceId
from dictionary.imports.rows import ConceptRow
from sectors.funds.models import Fund

Name = tuple[str, str]
"""What a concept is called by: ("uuid", …), ("id 3", …) of fund 3, ("slug", …) or ("code", …)."""


def made_up_id(row: ConceptRow) -> str:
    """The row's id. For a list without ids its first word, so that it can be imported again."""
    if row.source_id or row.slug or not row.labels:
        return row.source_id or row.slug
    return f"{row.labels[0].lang}:{row.labels[0].text.casefold()}"


def names_of(row: ConceptRow, fund: Fund) -> list[Name]:
    """The names by which a row may mean a concept, the surest first."""
    names = [
        ("uuid", row.uuid),
        (f"id {fund.pk}", made_up_id(row)),
        ("slug", row.slug),
        ("code", row.code),
    ]
    return [name for name in names if name[1]]


def concepts_by_name(rows: Sequence[tuple[ConceptRow, Fund]]) -> dict[Name, int]:
    """The primary keys of the concepts that rows may mean. At most six queries."""
    wanted: dict[str, set[str]] = {}
    for row, fund in rows:
        for kind, value in names_of(row, fund):
            wanted.setdefault(kind, set()).add(value)
    found: dict[Name, int] = {}
    slugs, codes = wanted.get("slug", set()), wanted.get("code", set())
    if slugs:
        old = SlugRedirect.objects.filter(slug__in=slugs).values_list("slug", "concept_id")
        found |= {("slug", slug): pk for slug, pk in old}
        now = Concept.objects.filter(slug__in=slugs).values_list("slug", "pk")
        found |= {("slug", slug): pk for slug, pk in now}
    if codes:
        printed = CodeRedirect.objects.filter(code__in=codes).values_list("code", "concept_id")
        found |= {("code", code): pk for code, pk in printed}
        valid = Concept.objects.filter(code__in=codes).values_list("code", "pk")
        found |= {("code", code): pk for code, pk in valid}
    if uuids := wanted.get("uuid"):
        known = Concept.objects.filter(uuid__in=uuids).values_list("uuid", "pk")
        found |= {("uuid", str(uuid)): pk for uuid, pk in known}
    for kind, values in wanted.items():
        if kind.startswith("id "):
            ids = SourceId.objects.filter(fund_id=int(kind[3:]), source_id__in=values)
            found |= {(kind, one): pk for one, pk in ids.values_list("source_id", "concept_id")}
    return found


def slugs_to_concepts(slugs: Iterable[str]) -> dict[str, int]:
    """Concepts by slug, also by an old one."""
    found: dict[str, int] = {}
    wanted = sorted(set(slugs))
    for start in range(0, len(wanted), 500):
        some = wanted[start : start + 500]
        found |= dict(SlugRedirect.objects.filter(slug__in=some).values_list("slug", "concept_id"))
        found |= dict(Concept.objects.filter(slug__in=some).values_list("slug", "pk"))
    return found


class NewNames:
    """Free slugs and codes for the new concepts of one chunk."""

    def __init__(self, texts: Iterable[str], slugs: Iterable[str]) -> None:
        bases = {_base(text) for text in texts} | set(slugs)
        self._slugs = set(_taken_slugs(bases))
        self._asked = {code_for(slug, 0) for slug in bases}
        self._codes = set(_taken_codes(self._asked))

    def slug(self, text: str) -> str:
        """A slug that is free, numbered where the word is taken."""
        slug = base = _base(text)
        if slug in self._slugs:
            numbers = [_number(one, base) for one in (*_numbered(base), *self._slugs)]
            slug = f"{base}-{max(max(numbers), 1) + 1}"
        self._slugs.add(slug)
        return slug

    def code(self, slug: str) -> str:
        """A code that no concept has or had."""
        attempt = 0
        while True:
            code = code_for(slug, attempt)
            if code not in self._asked:
                self._asked.add(code)
                self._codes.update(_taken_codes([code]))
            if code not in self._codes:
                self._codes.add(code)
                return code
            attempt += 1


def _base(text: str) -> str:
    return slugify(text)[:110] or "concept"


def _number(slug: str, base: str) -> int:
    match = re.fullmatch(rf"{re.escape(base)}-(\d{{1,9}})", slug)
    return int(match[1]) if match else 0


def _numbered(base: str) -> Iterable[str]:
    yield from Concept.objects.filter(slug__startswith=f"{base}-").values_list("slug", flat=True)
    yield from SlugRedirect.objects.filter(slug__startswith=f"{base}-").values_list(
        "slug", flat=True
    )


def _taken_slugs(slugs: Iterable[str]) -> Iterable[str]:
    wanted = list(slugs)
    yield from Concept.objects.filter(slug__in=wanted).values_list("slug", flat=True)
    yield from SlugRedirect.objects.filter(slug__in=wanted).values_list("slug", flat=True)


def _taken_codes(codes: Iterable[str]) -> Iterable[str]:
    wanted = list(codes)
    yield from Concept.objects.filter(code__in=wanted).values_list("code", flat=True)
    yield from CodeRedirect.objects.filter(code__in=wanted).values_list("code", flat=True)
