"""Brings one parsed row into a working copy: the same rules as for people, nothing twice.

A fund changes what it owns and adds to what others own. A row that says what is
already there changes nothing. What may be refused is refused before anything is changed.
"""

import uuid as uuids
from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from dictionary.concepts.models import (
    Concept,
    ConceptLanguage,
    ConceptStatus,
    Definition,
    Example,
    Label,
    LanguageStatus,
    Resource,
    SourceId,
)
from dictionary.imports.context import Context
from dictionary.imports.names import NewNames, made_up_id
from dictionary.imports.rows import ConceptRow, LabelRow, RowRefused, SentenceRow
from dictionary.imports.working import Working, identity
from sectors.funds.models import Fund


class RowWriter:
    """Applies rows for one import; `status` is for rows that do not say theirs."""

    def __init__(self, context: Context, *, status: str) -> None:
        self.context = context
        self.status = status

    def check(self, row: ConceptRow, fund: Fund) -> None:
        """Raises RowRefused when the row names what is not there, or another fund."""
        self.context.require_known(row)
        for label in row.labels:
            self.context.fund_of(label.fund, fund, self.context.column("label", label.lang))
        for sentence in (*row.definitions, *row.examples):
            self.context.fund_of(sentence.fund, fund)
        for resource in row.resources:
            self.context.fund_of(resource["fund"], fund)
        for slug in row.source_ids:
            self.context.fund_of(slug if slug != fund.slug else "", fund, "source_ids")

    def create(self, row: ConceptRow, fund: Fund, names: NewNames) -> Working:
        """A new concept with all the row's words. Raises RowRefused, ValidationError."""
        self.require_word(row)
        words = {label.lang: label.text for label in row.labels if label.kind == "preferred"}
        slug = row.slug or names.slug(words.get("en") or next(iter(words.values())))
        concept = Concept(
            uuid=row.uuid or uuids.uuid4(),
            slug=slug,
            code=row.code or names.code(slug),
            fund=fund,
            status=row.status or self.status,
            category=self.context.categories.get(row.category.lower()) if row.category else None,
            category_text=row.category,
            ppe=row.ppe or [],
        )
        concept.clean_fields(exclude=["fund", "category"])
        made = Working(concept, is_new=True)
        made.add_sectors(self._sectors(row))
        for fresh in self._rows(row, concept, fund):
            made.add(fresh)
        return made

    def require_word(self, row: ConceptRow) -> None:
        """Raises RowRefused for a new concept without a word that it could be shown by."""
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

    def _rows(self, row: ConceptRow, concept: Concept, fund: Fund) -> Iterator[Any]:
        for label in row.labels:
            yield self._label(label, concept, fund)
        for model, entries in ((Definition, row.definitions), (Example, row.examples)):
            for entry in entries:
                yield self._sentence(model, entry, concept, fund)
        told = [tag for tag in row.language_status if tag in self.context.languages]
        for tag in dict.fromkeys([*(label.lang for label in row.labels), *told]):
            state = row.language_status.get(tag, {})
            yield ConceptLanguage(
                concept=concept,
                language_id=tag,
                status=state.get("status", LanguageStatus.TO_CHECK),
                note=state.get("note", ""),
            )
        yield from self._source_ids(row, concept, fund)

    def _source_ids(self, row: ConceptRow, concept: Concept, fund: Fund) -> Iterator[SourceId]:
        ids = dict(row.source_ids)
        if row.source_id or fund.slug not in ids:
            ids[fund.slug] = [made_up_id(row), *ids.get(fund.slug, [])]
        for slug, some in ids.items():
            owner = self.context.fund_of(slug if slug != fund.slug else "", fund, "source_ids")
            for source_id in dict.fromkeys(some):
                yield SourceId(fund=owner, source_id=source_id, concept=concept)

    def _label(self, entry: LabelRow, concept: Concept, fund: Fund) -> Label:
        return Label(
            concept=concept,
            language_id=entry.lang,
            text=entry.text,
            kind=entry.kind,
            region=entry.region,
            fund=self.context.fund_of(entry.fund, fund),
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

    def update(self, row: ConceptRow, copy: Working, fund: Fund) -> bool:
        """Bring an existing concept up to the row; True when anything changed."""
        changed = False
        if row.labels and not _is_one_of_several(copy, fund):
            changed = (
                self._update_own_fields(row, copy) if copy.concept.fund_id == fund.pk else False
            )
            changed |= self._update_words(row, copy, fund)
        elif row.labels:
            changed = self._join_words(row, copy, fund)
        return copy.add_sectors(self._sectors(row)) or changed

    def join(self, row: ConceptRow, copy: Working, fund: Fund) -> bool:
        """Add a row that means the same thing: its sectors, its id, and its words as variants.

        The words that are there stay as they are, also the fund's own.
        """
        changed = self._join_words(row, copy, fund)
        for source_id in self._source_ids(row, copy.concept, fund):
            changed |= copy.add(source_id)
        return copy.add_sectors(self._sectors(row)) or changed

    def _join_words(self, row: ConceptRow, copy: Working, fund: Fund) -> bool:
        changed = False
        for entry in row.labels:
            named = [label for label in copy.labels if label.language_id == entry.lang]
            if any(label.text.casefold() == entry.text.casefold() for label in named):
                continue
            label = self._label(entry, copy.concept, fund)
            if any(one.kind == "preferred" for one in named) and label.kind == "preferred":
                label.kind, label.article, label.plural = "alternative", "", ""
            changed |= copy.add(label)
        for made in self._new_sentences(row, copy, fund):
            changed |= copy.add(made)
        return self._update_states(row, copy, only_new=True) or changed

    def _new_sentences(self, row: ConceptRow, copy: Working, fund: Fund) -> Iterator[Any]:
        """Sentences of this fund in languages where it has none, and nobody says the same."""
        for model, entries, there in (
            (Definition, row.definitions, copy.definitions),
            (Example, row.examples, copy.examples),
        ):
            texts = {one.text for one in there}
            for entry in entries:
                if entry.text not in texts:
                    yield self._sentence(model, entry, copy.concept, fund)

    def _update_own_fields(self, row: ConceptRow, copy: Working) -> bool:
        wanted: dict[str, Any] = {}
        if row.status:
            self._require_no_guests(row, copy)
            wanted["status"] = row.status
        category = self.context.categories.get(row.category.lower()) if row.category else None
        if row.category and (category is None or category.pk != copy.concept.category_id):
            wanted |= {"category": category, "category_text": row.category}
        if row.ppe is not None:
            wanted["ppe"] = row.ppe
        return copy.assign(copy.concept, wanted)

    def _require_no_guests(self, row: ConceptRow, copy: Working) -> None:
        """A fund's list does not take a concept away under the words of others."""
        is_leaving = copy.concept.is_published and row.status != ConceptStatus.PUBLISHED
        others = [label for label in copy.labels if label.fund_id != copy.concept.fund_id]
        if is_leaving and others and self.context.fund is not None:
            raise RowRefused("status", _("Other funds have their own words here."))

    def _update_words(self, row: ConceptRow, copy: Working, fund: Fund) -> bool:
        changed = False
        known = {identity(label): label for label in copy.labels}
        for entry in row.labels:
            label = self._label(entry, copy.concept, fund)
            present = known.get(identity(label))
            if present is not None:
                changed |= _change_word(copy, present, entry)
            elif not _is_said(label, copy):
                changed |= copy.add(label)
        for model, entries, there in (
            (Definition, row.definitions, copy.definitions),
            (Example, row.examples, copy.examples),
        ):
            sentences: dict[Any, Any] = {identity(one): one for one in there}
            for sentence in entries:
                made = self._sentence(model, sentence, copy.concept, fund)
                stored = sentences.get(identity(made))
                if stored is not None:
                    changed |= copy.assign(stored, {"text": sentence.text})
                elif made.text not in {one.text for one in sentences.values()}:
                    changed |= copy.add(made)
        changed |= self._update_states(row, copy)
        for source_id in self._source_ids(row, copy.concept, fund):
            is_said = row.source_id or source_id.source_id != copy.concept.slug
            if is_said or row.source_ids:  # else it is found by its slug as it is
                changed |= copy.add(source_id)
        return changed

    def _update_states(self, row: ConceptRow, copy: Working, *, only_new: bool = False) -> bool:
        states = {state.language_id: state for state in copy.states}
        fresh = {label.language_id for label in copy.new_rows if isinstance(label, Label)}
        changed = False
        for tag in fresh - set(states):
            changed |= copy.add(
                ConceptLanguage(concept=copy.concept, language_id=tag, status="to_check")
            )
        for tag, wanted in ({} if only_new else row.language_status).items():
            if tag in states:
                changed |= copy.assign(states[tag], wanted)
            elif tag not in fresh and tag in self.context.languages:
                state = ConceptLanguage(concept=copy.concept, language_id=tag, **wanted)
                changed |= copy.add(state)
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


def _is_one_of_several(copy: Working, fund: Fund) -> bool:
    """Do several rows of this fund's list mean this concept? Then none of them rules its words."""
    ids = [one.source_id for one in copy.source_ids if one.fund_id == fund.pk]
    return len([one for one in ids if one != copy.concept.slug]) > 1


def _is_said(label: Label, copy: Working) -> bool:
    """Is the very same word there, of another fund, or as this fund's own variant?"""
    same_place = [
        one
        for one in copy.labels
        if one.text == label.text
        and (one.language_id, one.region) == (label.language_id, label.region)
    ]
    is_guest = label.fund_id != copy.concept.fund_id
    return any(
        one.kind == label.kind or (is_guest and one.fund_id == label.fund_id) for one in same_place
    )


def _change_word(copy: Working, label: Label, entry: LabelRow) -> bool:
    """Give a label the row's text and details. A changed word has to be checked again."""
    wanted = {"text": entry.text, **entry.details}
    if label.text != entry.text and "ipa" not in entry.details:
        wanted |= {"ipa": "", "ipa_status": ""}
    changed = copy.assign(label, wanted)
    if changed:
        for state in copy.states:
            if state.language_id == label.language_id and state.status == LanguageStatus.CHECKED:
                copy.assign(state, {"status": LanguageStatus.TO_CHECK, "checked_by": None})
    return changed
