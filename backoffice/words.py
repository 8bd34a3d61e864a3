"""The fields of the term editor: read from the term base, and saved without losing a word.

Each field travels with what it was when the page was made. On saving, a field that somebody
else changed meanwhile is not overwritten: both versions are shown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from dictionary.concepts.recording import recording
from dictionary.concepts.sentences import sentence_remove, sentence_save
from dictionary.concepts.services import label_remove, label_save
from dictionary.models import Concept, Definition, Example, Label, Language
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

PARTS = ("text", "article", "plural", "register", "say_as", "also", "definition", "example")
ON_LABEL = ("text", "article", "plural", "register", "say_as")
Fields = dict[str, str]


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that two people changed: mine, and what was saved meanwhile."""

    name: str
    mine: str
    theirs: str


@dataclass(slots=True)
class Saved:
    """What came of saving: the names of changed fields, or the clashes that stopped it."""

    changed: list[str] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)


def read_fields(concept: Concept, fund: Fund, languages: Iterable[Language]) -> Fields:
    """The words of one fund on a concept, as the fields of the editor."""
    fields: Fields = {}
    labels = [one for one in Label.objects.filter(concept=concept, fund=fund) if not one.region]
    sentences = {
        "definition": {one.language_id: one.text for one in _own(Definition, concept, fund)},
        "example": {one.language_id: one.text for one in _own(Example, concept, fund)},
    }
    for language in languages:
        tag = language.tag
        mine = [label for label in labels if label.language_id == tag]
        first = next((label for label in mine if label.kind == "preferred"), None)
        for part in ON_LABEL:
            default = "standard" if part == "register" else ""
            fields[f"{tag}-{part}"] = getattr(first, part) if first else default
        also = sorted(label.text for label in mine if label.kind == "alternative")
        fields[f"{tag}-also"] = " | ".join(also)
        for part, texts in sentences.items():
            fields[f"{tag}-{part}"] = texts.get(tag, "")
    return fields


def _own(
    model: type[Definition] | type[Example], concept: Concept, fund: Fund
) -> list[Definition | Example]:
    return list(model.objects.filter(concept=concept, fund=fund))


def posted_fields(data: Mapping[str, str], names: Iterable[str]) -> tuple[Fields, Fields]:
    """What was typed, and what the page had shown."""
    typed = {name: _tidy(name, data.get(name, "")) for name in names}
    shown = {name: _tidy(name, data.get(f"was-{name}", "")) for name in names}
    return typed, shown


def _tidy(name: str, text: str) -> str:
    text = " ".join(text.replace("\x00", "").split())
    if name.endswith("-also"):
        words = sorted({word.strip() for word in text.split("|") if word.strip()})
        return " | ".join(words)
    return text


@transaction.atomic
def save_fields(
    *, actor: Actor, concept: Concept, fund: Fund, typed: Fields, shown: Fields, why: str = ""
) -> Saved:
    """Save what was changed. Where somebody else changed the same field, nothing is saved.

    Raises PermissionDenied, ValidationError.
    """
    concept = Concept.objects.select_for_update().select_related("fund").get(pk=concept.pk)
    languages = list(Language.objects.all())
    now = read_fields(concept, fund, languages)
    wanted = {name: text for name, text in typed.items() if text != shown.get(name, "")}
    clashes = [
        Clash(name, text, now[name])
        for name, text in wanted.items()
        if now[name] not in (shown.get(name, ""), text)
    ]
    if clashes:
        return Saved(clashes=clashes)
    changed = {name: text for name, text in wanted.items() if now[name] != text}
    with recording("edit", actor=actor, concept=concept, fund=fund, why=why):
        for tag in dict.fromkeys(name.partition("-")[0] for name in changed):
            parts = {
                name.partition("-")[2]: text
                for name, text in changed.items()
                if name.startswith(f"{tag}-")
            }
            _save_language(actor, concept, fund, tag, parts)
    return Saved(changed=sorted(changed))


def _save_language(
    actor: Actor, concept: Concept, fund: Fund, tag: str, parts: Mapping[str, str]
) -> None:
    try:
        if any(part in parts for part in ON_LABEL):
            _save_word(actor, concept, fund, tag, parts)
        if "also" in parts:
            _save_variants(actor, concept, fund, tag, parts["also"])
        for part, model in (("definition", Definition), ("example", Example)):
            if part in parts:
                _save_sentence(actor, model, concept, fund, tag, parts[part])
    except ValidationError as error:
        raise ValidationError([f"{tag}: {message}" for message in error.messages]) from error


def _save_word(
    actor: Actor, concept: Concept, fund: Fund, tag: str, parts: Mapping[str, str]
) -> None:
    own = Label.objects.filter(concept=concept, fund=fund, language_id=tag, region="")
    label = own.filter(kind="preferred").select_related("concept", "fund").first()
    if parts.get("text") == "" and label is not None:
        label_remove(actor=actor, label=label)
        return
    if label is None:
        if not parts.get("text"):
            raise ValidationError(_("Write the word first."))
        label = Label(concept=concept, fund=fund, language_id=tag)
    for part in ON_LABEL:
        if part in parts:
            setattr(label, part, parts[part])
    label_save(actor=actor, label=label)


def _save_variants(actor: Actor, concept: Concept, fund: Fund, tag: str, text: str) -> None:
    wanted = {word.strip() for word in text.split("|") if word.strip()}
    own = Label.objects.filter(concept=concept, fund=fund, language_id=tag, region="")
    there = {one.text: one for one in own.filter(kind="alternative")}
    for word in sorted(set(there) - wanted):
        label_remove(actor=actor, label=there[word])
    for word in sorted(wanted - set(there)):
        label = Label(concept=concept, fund=fund, language_id=tag, text=word, kind="alternative")
        label_save(actor=actor, label=label)


def _save_sentence(
    actor: Actor,
    model: type[Definition] | type[Example],
    concept: Concept,
    fund: Fund,
    tag: str,
    text: str,
) -> None:
    there = model.objects.filter(concept=concept, fund=fund, language_id=tag).first()
    if there is not None and not text:
        sentence_remove(actor=actor, sentence=there)
    elif text:
        sentence = there or model(concept=concept, fund=fund, language_id=tag)
        sentence.text = text
        sentence_save(actor=actor, sentence=sentence)


def _with_details(tag: str, typed: Fields, shown: Fields) -> str | dict[str, str]:
    """A word, with article, plural and the rest where they were typed too."""
    text = typed[f"{tag}-text"]
    names = {part: f"{tag}-{part}" for part in ON_LABEL if part != "text"}
    more = {
        part: typed[name]
        for part, name in names.items()
        if typed.get(name) and typed[name] != shown.get(name, "")
    }
    return {"text": text, **more} if more else text


def as_proposal(typed: Fields, shown: Fields) -> dict[str, dict[str, object]]:
    """What was typed as a proposal to the owner, in the form of a list's row."""
    change: dict[str, dict[str, object]] = {}
    for name, text in typed.items():
        tag, _sep, part = name.partition("-")
        if text == shown.get(name, "") or not text:
            continue
        if part == "text":
            change.setdefault("labels", {})[tag] = _with_details(tag, typed, shown)
        elif part == "also":
            change.setdefault("alternatives", {})[tag] = [w.strip() for w in text.split("|")]
        elif part in ("definition", "example"):
            change.setdefault(f"{part}s", {})[tag] = text
    return change
