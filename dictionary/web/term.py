"""The term page: everything about one concept, as plain values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.conf import settings
from django.db.models import Q
from django.http import Http404
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from dictionary.hooks import Sound, Utterance, sounds_for
from dictionary.models import Concept, Language, Relation, RelationKind, Resource
from dictionary.web.lookalikes import cards_alike
from dictionary.web.signs import Sign, signs_for
from dictionary.web.visitor import Visitor
from dictionary.web.words import (
    Card,
    Picture,
    Word,
    cards,
    kind_icon,
    nearest_word,
    pictures_with_parts,
    with_sound,
    word_in,
)
from sectors.funds.models import Sector

MOST_LOOKALIKES = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """A definition or example in one language."""

    text: str
    language: Language
    sound: Sound | None = None

    @property
    def lang(self) -> str:
        """For the lang attribute."""
        return self.language.tag

    @property
    def direction(self) -> str:
        """For the dir attribute."""
        return self.language.direction


@dataclass(frozen=True, slots=True)
class Named:
    """A link with its name."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Group:
    """Related concepts of one kind."""

    name: str
    cards: list[Card]


@dataclass(frozen=True, slots=True)
class TermPage:
    """What `term.html` and `show.html` show."""

    concept: Concept
    shown: Word
    is_missing: bool
    mine: Word | None
    near: Word | None
    others: list[Word]
    alternatives: list[Word]
    pictures: list[Picture]
    definition: Sentence | None
    my_definition: Sentence | None
    example: Sentence | None
    my_example: Sentence | None
    signs: list[Sign]
    confused: list[Card]
    groups: list[Group]
    lookalikes: list[Card]
    resources: list[Resource]
    sectors: list[Sector]
    category: Named | None
    icon: str
    to_check: bool
    back_url: str

    @property
    def url(self) -> str:
        """This page."""
        return reverse("dictionary:term", args=[self.concept.slug])

    @property
    def show_url(self) -> str:
        """The big card."""
        return reverse("dictionary:show", args=[self.concept.slug])

    @property
    def code_url(self) -> str:
        """The short permanent address, as printed in the QR code."""
        return settings.SITE_URL + reverse("short:code", args=[self.concept.code])

    @property
    def sector(self) -> str:
        """The first sector: its colour stands behind the word."""
        return self.sectors[0].slug if self.sectors else ""

    @property
    def summary(self) -> str:
        """One line for search engines and previews."""
        found = self.my_definition or self.definition
        return found.text if found else self.shown.text

    @property
    def credits(self) -> list[str]:
        """Who made the pictures, under which licence."""
        lines = [f"{picture.photo.maker}, {picture.photo.licence}" for picture in self.pictures]
        return list(dict.fromkeys(lines))


def _sentence(rows: Sequence[object], language: Language) -> Sentence | None:
    for row in rows:
        if row.language_id == language.tag:  # type: ignore[attr-defined]
            return Sentence(row.text, language)  # type: ignore[attr-defined]
    return None


def _speak(sentences: list[Sentence | None]) -> list[Sentence | None]:
    asked = [sentence for sentence in sentences if sentence]
    sounds = sounds_for([Utterance(text=item.text, language=item.language.tag) for item in asked])
    spoken = {
        id(item): replace(item, sound=sound) for item, sound in zip(asked, sounds, strict=True)
    }
    return [spoken[id(item)] if item else None for item in sentences]


def _other_words(
    concept: Concept, visitor: Visitor, used: set[int]
) -> tuple[list[Word], list[Word]]:
    """Words in other languages and regions, and alternatives in the two chosen languages."""
    by_tag = {language.tag: language for language in visitor.languages}
    chosen = {visitor.work.tag, visitor.my.tag}
    others: list[Word] = []
    alternatives: list[Word] = []
    for label in concept.labels.all():
        if label.kind == "hidden" or label.pk in used:
            continue
        word = Word(label, by_tag[label.language_id])
        if label.kind == "preferred":
            others.append(word)
        elif label.language_id in chosen:
            alternatives.append(word)
    others.sort(key=lambda word: word.language.order)
    alternatives.sort(key=lambda word: word.language.tag != visitor.work.tag)
    return others, alternatives


def _related(concept: Concept, visitor: Visitor) -> tuple[list[Card], list[Group]]:
    """Related concepts: those not to confuse apart, the others in named groups."""
    rows = Relation.objects.filter(Q(concept=concept) | Q(target=concept)).order_by("kind", "pk")
    kinds: dict[int, tuple[str, int]] = {}
    for row in rows:
        outward = row.concept_id == concept.pk
        other = row.target_id if outward else row.concept_id
        kind = row.kind if outward or row.kind in _BOTH_WAYS else f"{row.kind}_of"
        kinds.setdefault(other, (kind, row.pk))
    found = Concept.objects.published().filter(pk__in=kinds).for_tiles()
    made = cards(found, visitor)
    by_kind: dict[str, list[Card]] = {}
    for item in made:
        by_kind.setdefault(kinds[item.concept.pk][0], []).append(item)
    names = {
        RelationKind.USED_WITH.value: _("Used with"),
        f"{RelationKind.PART_OF}_of": _("Parts"),
        RelationKind.PART_OF.value: _("Part of"),
        RelationKind.BROADER.value: _("A kind of"),
        f"{RelationKind.BROADER}_of": _("Kinds"),
    }
    groups = [Group(name, by_kind[kind]) for kind, name in names.items() if kind in by_kind]
    return by_kind.get(RelationKind.CONFUSED_WITH.value, []), groups


def _lookalikes(concept: Concept, visitor: Visitor, shown: set[int]) -> list[Card]:
    """The nearest by looks, without those that the page warns of already."""
    found = cards_alike(concept, visitor, limit=MOST_LOOKALIKES + len(shown))
    return [item for item in found if item.concept.pk not in shown][:MOST_LOOKALIKES]


_BOTH_WAYS = {RelationKind.USED_WITH.value, RelationKind.CONFUSED_WITH.value}


def _category(concept: Concept, visitor: Visitor) -> Named | None:
    if concept.category is None:
        return None
    name = concept.category.name_in(get_language() or "", *visitor.nearest)
    return Named(name, reverse("dictionary:category", args=[concept.category.path]))


def _to_check(concept: Concept, word: Word) -> bool:
    states = {row.language_id: row.status for row in concept.languages.all()}
    return states.get(word.language.tag) in {"to_check", "draft"}


def term_page(concept: Concept, visitor: Visitor) -> TermPage:
    """Everything of the term page. `concept` comes from `concept_by_slug`.

    Raises Http404 for a concept that has no word at all.
    """
    work, mine = word_in(concept, visitor.work), word_in(concept, visitor.my)
    shown = work or nearest_word(concept, visitor)
    if shown is None:
        raise Http404(_("We do not know this word."))
    near = None if mine else nearest_word(concept, visitor, apart_from=shown.language)
    used = {word.label.pk for word in (shown, mine, near) if word}
    others, alternatives = _other_words(concept, visitor, used)
    said = with_sound([shown, mine, near, *others, *alternatives], slow=True)
    definition, my_definition, example, my_example = _sentences(concept, visitor)
    confused, groups = _related(concept, visitor)
    category = _category(concept, visitor)
    return TermPage(
        concept=concept,
        shown=said[shown.label.pk],
        is_missing=work is None,
        mine=said[mine.label.pk] if mine else None,
        near=said[near.label.pk] if near else None,
        others=[said[word.label.pk] for word in others],
        alternatives=[said[word.label.pk] for word in alternatives],
        pictures=pictures_with_parts(concept, visitor),
        definition=definition,
        my_definition=my_definition,
        example=example,
        my_example=my_example,
        signs=signs_for(concept.ppe),
        confused=confused,
        groups=groups,
        lookalikes=_lookalikes(concept, visitor, {item.concept.pk for item in confused}),
        resources=list(concept.resources.all()),
        sectors=list(concept.sectors.all()),
        category=category,
        icon=kind_icon(concept.category.path if concept.category else ""),
        to_check=_to_check(concept, shown),
        back_url=category.url if category else reverse("dictionary:home"),
    )


def _sentences(concept: Concept, visitor: Visitor) -> list[Sentence | None]:
    """Definition and example in both languages; the second only where it differs."""
    definitions, examples = list(concept.definitions.all()), list(concept.examples.all())
    same = visitor.my == visitor.work
    found = [
        _sentence(definitions, visitor.work),
        None if same else _sentence(definitions, visitor.my),
        _sentence(examples, visitor.work),
        None if same else _sentence(examples, visitor.my),
    ]
    return _speak(found)
