"""Writes one parsed row: the same rules as for people, without doing anything twice.

A fund changes what it owns and adds to what others own. A row that says what is
already there changes nothing.
"""

import uuid as uuids
from collections.abc import Iterable, Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _
from simple_history.utils import bulk_create_with_history

from dictionary.concepts.models import (
    Concept,
    ConceptLanguage,
    ConceptStatus,
    Definition,
    Example,
    Label,
    LanguageStatus,
    Resource,
    SlugRedirect,
    SourceId,
)
from dictionary.concepts.services import free_code, free_slug
from dictionary.imports.context import Context
from dictionary.imports.rows import ConceptRow, LabelRow, RowRefused, SentenceRow
from sectors.funds.models import Fund

FOUND_BY = ("labels", "definitions", "examples", "languages", "sectors", "source_ids", "resources")


class RowWriter:
    """Writes rows for one import; `status` is for rows that do not say theirs."""

    def __init__(self, context: Context, *, status: str) -> None:
        self.context = context
        self.status = status
        self.known = set(_names_in_use())

    def find(self, row: ConceptRow, fund: Fund) -> Concept | None:
        """The concept that a row is about: by uuid, by the fund's own id, by slug or code."""
        source_id = row.source_id or self.made_up_id(row)
        names = {row.uuid, row.slug, row.code, f"{fund.pk}:{source_id}"}
        if names.isdisjoint(self.known):
            self.known |= names - {""}
            return None
        concepts = Concept.objects.select_related("fund").prefetch_related(*FOUND_BY)
        return (
            (row.uuid and concepts.filter(uuid=row.uuid).first())
            or concepts.filter(source_ids__fund=fund, source_ids__source_id=source_id).first()
            or (row.slug and concepts.filter(slug=row.slug).first())
            or (row.slug and concepts.filter(old_slugs__slug=row.slug).first())
            or (row.code and concepts.filter(code=row.code).first())
            or None
        )

    def made_up_id(self, row: ConceptRow) -> str:
        """For a list without ids: its first word is the id, so that it can be imported again."""
        if row.slug or not row.labels:
            return row.slug
        return f"{row.labels[0].lang}:{row.labels[0].text.casefold()}"

    def create(self, row: ConceptRow, fund: Fund) -> Concept:
        """A new concept with all the row's words. Raises RowRefused, ValidationError."""
        self._require_word_for(row)
        words = {label.lang: label.text for label in row.labels if label.kind == "preferred"}
        name = words.get("en") or next(iter(words.values()))
        slug = row.slug or free_slug(name)
        concept = Concept(
            uuid=row.uuid or uuids.uuid4(),
            slug=slug,
            code=row.code or free_code(slug),
            fund=fund,
            status=row.status or self.status,
            category=self.context.categories.get(row.category.lower()) if row.category else None,
            category_text=row.category,
            ppe=row.ppe or [],
        )
        concept.full_clean(exclude=["fund", "category"])
        concept.save()
        concept.sectors.set(self._sectors(row))
        self._create_all(self._new_rows(row, concept, fund))
        return concept

    def _require_word_for(self, row: ConceptRow) -> None:
        preferred = [label for label in row.labels if label.kind == "preferred"]
        core = [label for label in preferred if label.lang in ("nl", "fr", "de", "en")]
        publishing = (row.status or self.status) == ConceptStatus.PUBLISHED
        if not preferred or (publishing and not core):
            raise RowRefused(
                self.context.column("label", "nl"),
                _(
                    "Before it can be published, it needs a word in Dutch, French, "
                    "German or English."
                ),
            )

    def _sectors(self, row: ConceptRow) -> list[Any]:
        return [self.context.sectors[word] for word in row.sectors]

    def _new_rows(self, row: ConceptRow, concept: Concept, fund: Fund) -> Iterator[Model]:
        for label in row.labels:
            yield self._label(label, concept, fund)
        for model, entries in ((Definition, row.definitions), (Example, row.examples)):
            for entry in entries:
                yield self._sentence(model, entry, concept, fund)
        for tag in dict.fromkeys(label.lang for label in row.labels):
            state = row.language_status.get(tag, {})
            yield ConceptLanguage(
                concept=concept,
                language_id=tag,
                status=state.get("status", LanguageStatus.TO_CHECK),
                note=state.get("note", ""),
            )
        yield from self._source_ids(row, concept, fund)

    def _source_ids(self, row: ConceptRow, concept: Concept, fund: Fund) -> Iterator[SourceId]:
        ids = {fund.slug: row.source_id or self.made_up_id(row), **row.source_ids}
        for slug, source_id in ids.items():
            owner = self.context.fund_of(slug if slug != fund.slug else "", fund, "source_ids")
            yield SourceId(fund=owner, source_id=source_id, concept=concept)

    def _label(self, entry: LabelRow, concept: Concept, fund: Fund) -> Label:
        return Label(
            concept=concept,
            language_id=entry.lang,
            text=entry.text,
            kind=entry.kind,
            region=entry.region,
            fund=self.context.fund_of(entry.fund, fund, self.context.column("label", entry.lang)),
            **entry.details,
        )

    def _sentence(
        self, model: Any, entry: SentenceRow, concept: Concept, fund: Fund
    ) -> Definition | Example:
        made: Definition | Example = model(
            concept=concept,
            language_id=entry.lang,
            text=entry.text,
            source=entry.source,
            fund=self.context.fund_of(entry.fund, fund),
        )
        return made

    def _create_all(self, rows: Iterable[Model]) -> int:
        by_model: dict[type[Model], dict[tuple[Any, ...], Model]] = {}
        for row in rows:
            by_model.setdefault(type(row), {}).setdefault(_identity(row), row)
        for model, unique in by_model.items():
            bulk_create_with_history(list(unique.values()), model)
        return sum(len(unique) for unique in by_model.values())

    def update(self, row: ConceptRow, concept: Concept, fund: Fund) -> bool:
        """Bring an existing concept up to the row; True when anything changed."""
        changed = self._update_own_fields(row, concept) if concept.fund_id == fund.pk else False
        changed |= self._update_words(row, concept, fund)
        missing = [s for s in self._sectors(row) if s not in concept.sectors.all()]
        if missing:
            concept.sectors.add(*missing)
        return changed or bool(missing)

    def _update_own_fields(self, row: ConceptRow, concept: Concept) -> bool:
        wanted: dict[str, Any] = {}
        if row.status:
            wanted["status"] = row.status
        if row.category:
            wanted["category"] = self.context.categories.get(row.category.lower())
            wanted["category_text"] = row.category
        if row.ppe is not None:
            wanted["ppe"] = row.ppe
        return _assign(concept, wanted)

    def _update_words(self, row: ConceptRow, concept: Concept, fund: Fund) -> bool:
        known = {_identity(label): label for label in concept.labels.all()}
        new: list[Model] = []
        changed = False
        for entry in row.labels:
            label = self._label(entry, concept, fund)
            present = known.get(_identity(label))
            if present is not None:
                changed |= _change_word(concept, present, entry)
            elif not self._owner_says_so(label, concept):
                new.append(label)
        for model, entries, present_rows in (
            (Definition, row.definitions, concept.definitions),
            (Example, row.examples, concept.examples),
        ):
            sentences: dict[Any, Any] = {_identity(one): one for one in present_rows.all()}
            for sentence in entries:
                made = self._sentence(model, sentence, concept, fund)
                there = sentences.get(_identity(made))
                if there is not None:
                    changed |= _assign(there, {"text": sentence.text})
                elif made.text not in {one.text for one in present_rows.all()}:
                    new.append(made)
        changed |= self._update_states(row, concept, new)
        ids = {(one.fund_id, one.source_id) for one in concept.source_ids.all()}
        new += [
            one
            for one in self._source_ids(row, concept, fund)
            if (one.fund_id, one.source_id) not in ids
        ]
        return bool(self._create_all(new)) or changed

    def _owner_says_so(self, label: Label, concept: Concept) -> bool:
        """Another fund's very same word need not be there twice."""
        return any(
            one.text == label.text
            and (one.language_id, one.region, one.kind)
            == (label.language_id, label.region, label.kind)
            for one in concept.labels.all()
        )

    def _update_states(self, row: ConceptRow, concept: Concept, new: list[Model]) -> bool:
        states = {state.language_id: state for state in concept.languages.all()}
        fresh = {label.language_id for label in new if isinstance(label, Label)}
        changed = False
        for tag in fresh - set(states):
            new.append(ConceptLanguage(concept=concept, language_id=tag, status="to_check"))
        for tag, wanted in row.language_status.items():
            if tag in states:
                changed |= _assign(states[tag], wanted)
            elif tag not in fresh and tag in self.context.languages:
                new.append(ConceptLanguage(concept=concept, language_id=tag, **wanted))
        return changed

    def resources(self, row: ConceptRow, concept: Concept, fund: Fund) -> bool:
        """Attach films, sheets and links; True when one is new."""
        changed = False
        for given in row.resources:
            owner = self.context.fund_of(given["fund"], fund)
            tag = given["lang"] if given["lang"] in self.context.languages else None
            resource, made = Resource.objects.get_or_create(
                fund=owner,
                url=given["url"],
                language_id=tag,
                defaults={
                    "kind": given["kind"] or "link",
                    "title": given["title"] or given["url"][:200],
                    "region": given["region"][:40],
                },
            )
            if made or not resource.concepts.filter(pk=concept.pk).exists():
                resource.concepts.add(concept)
                changed = True
        return changed


def _names_in_use() -> Iterator[str]:
    """Every name by which a row may mean a concept, so that most new rows need no query."""
    for uuid, slug, code in Concept.objects.values_list("uuid", "slug", "code"):
        yield from (str(uuid), slug, code)
    yield from SlugRedirect.objects.values_list("slug", flat=True)
    for fund, source_id in SourceId.objects.values_list("fund", "source_id"):
        yield f"{fund}:{source_id}"


def _identity(row: Any) -> tuple[Any, ...]:
    """What makes a word the same row: a preferred label is one per language, region and fund."""
    if isinstance(row, Label):
        text = "" if row.kind == "preferred" else row.text
        return (row.language_id, row.kind, row.region, row.fund_id, text)
    if isinstance(row, Definition | Example):
        return (row.language_id, row.fund_id)
    if isinstance(row, SourceId):
        return (row.fund_id, row.source_id)
    return (row.language_id,)


def _change_word(concept: Concept, label: Label, entry: LabelRow) -> bool:
    """Give a label the row's text and details. A changed word has to be checked again."""
    wanted = {"text": entry.text, **entry.details}
    if label.text != entry.text and "ipa" not in entry.details:
        wanted |= {"ipa": "", "ipa_status": ""}
    changed = _assign(label, wanted)
    if changed:
        for state in concept.languages.all():
            if state.language_id == label.language_id and state.status == LanguageStatus.CHECKED:
                _assign(state, {"status": LanguageStatus.TO_CHECK, "checked_by": None})
    return changed


def _assign(row: Any, wanted: dict[str, Any]) -> bool:
    """Set what differs and save with history; True when anything did."""
    different = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    if not different:
        return False
    for name, value in different.items():
        setattr(row, name, value)
    try:
        row.clean_fields(exclude=["checked_by"])
    except ValidationError as error:
        raise RowRefused(next(iter(error.message_dict)), error.messages[0]) from error
    row.save()
    return True
