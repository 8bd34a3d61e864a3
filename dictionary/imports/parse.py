"""From one JSON object (docs/import.md) to a ConceptRow. Every fault names its column."""

import re
import uuid as uuids
from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from dictionary.concepts.codes import read_code
from dictionary.concepts.models import (
    ConceptStatus,
    LabelKind,
    LanguageStatus,
    Register,
    RelationKind,
)
from dictionary.imports.rows import (
    ConceptRow,
    LabelRow,
    PhotoRow,
    RelationRow,
    RowRefused,
    SentenceRow,
)
from dictionary.photos.models import PhotoKind

LONGEST = {
    "text": 200,
    "plural": 200,
    "say_as": 200,
    "ipa": 200,
    "article": 8,
    "gender": 3,
    "pos": 20,
}
LONGEST_SENTENCE = 600
DETAILS = ("register", "article", "gender", "plural", "pos", "say_as", "ipa", "ipa_status")
PHOTO_FACTS = ("maker", "licence", "source", "consent", "alt", "focal", "order", "kind", "sha256")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MARKUP = re.compile(r"<\s*(script|style|iframe|img|a|b|i|div|span|br|p)\b", re.IGNORECASE)


def parse_concept(raw: Any, row: int) -> ConceptRow:
    """A ConceptRow from a decoded JSON object. Raises RowRefused at the first fault."""
    if not isinstance(raw, dict):
        raise RowRefused("", _("Write one JSON object on each line."))
    concept = ConceptRow(
        row=row,
        source_id=_text(raw, "id", 200),
        uuid=_uuid(raw),
        slug=_slug(raw),
        code=_code(raw),
        fund=_text(raw, "fund", 50),
        status=_choice(raw, "status", ConceptStatus.values),
        category=_text(raw, "category", 200),
        sectors=_sectors(raw),
        labels=[*_labels(raw), *_alternatives(raw)],
        definitions=_sentences(raw, "definitions"),
        examples=_sentences(raw, "examples"),
        relations=_relations(raw),
        ppe=_signs(raw),
        photos=_photos(raw),
        resources=_resources(raw),
        source_ids=_source_ids(raw),
        language_status=_language_status(raw),
        old_slugs=[_slug({"slug": slug}, "old_slugs") for slug in _items(raw, "old_slugs")],
        old_codes=[_code({"code": code}, "old_codes") for code in _items(raw, "old_codes")],
    )
    if not concept.labels and not (concept.slug and concept.photos):
        raise RowRefused("labels", _("Give a word in at least one language."))
    _one_preferred_each(concept)
    return concept


def clean_text(value: Any, column: str, longest: int) -> str:
    """One line of text without control characters or markup. Raises RowRefused."""
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise RowRefused(column, _("Write plain text here."))
    text = " ".join(str(value).split())
    if _CONTROL.search(str(value)) or "\ufffd" in text:
        raise RowRefused(column, _("There are unreadable characters. Write the text again."))
    if _MARKUP.search(text):
        raise RowRefused(column, _("Write plain text, without HTML."))
    if len(text) > longest:
        raise RowRefused(
            column, _("This is too long: at most %(longest)s characters.") % {"longest": longest}
        )
    return text


def _text(raw: dict[str, Any], name: str, longest: int) -> str:
    return clean_text(raw.get(name), name, longest)


def _choice(raw: dict[str, Any], name: str, allowed: list[str], column: str = "") -> str:
    value = _text(raw, name, 40)
    if value and value not in allowed:
        raise RowRefused(
            column or name,
            _("“%(value)s” is not known. Write one of: %(allowed)s.")
            % {"value": value, "allowed": ", ".join(filter(None, allowed))},
        )
    return value


def _mapping(raw: dict[str, Any], name: str) -> dict[str, Any]:
    value = raw.get(name) or {}
    if not isinstance(value, dict):
        raise RowRefused(name, _("Write an object here: {…}."))
    return value


def _items(raw: dict[str, Any], name: str) -> list[Any]:
    value = raw.get(name) or []
    if not isinstance(value, list):
        raise RowRefused(name, _("Write a list here: […]."))
    return value


def _uuid(raw: dict[str, Any]) -> str:
    value = _text(raw, "uuid", 40)
    try:
        return str(uuids.UUID(value)) if value else ""
    except ValueError as error:
        raise RowRefused("uuid", _("This is not a UUID.")) from error


def _slug(raw: dict[str, Any], column: str = "slug") -> str:
    value = _text(raw, "slug", 120)
    if value and not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise RowRefused(column, _("Use small letters, digits and hyphens."))
    return value


def _code(raw: dict[str, Any], column: str = "code") -> str:
    value = _text(raw, "code", 40)
    code = read_code(value) if value else ""
    if code is None:
        raise RowRefused(column, _("This code is not right. Leave it out to get a new one."))
    return code


def _sectors(raw: dict[str, Any]) -> list[str]:
    value = raw.get("sectors", raw.get("sector")) or []
    words = re.split(r"[|,;]", value) if isinstance(value, str) else value
    if not isinstance(words, list):
        raise RowRefused("sectors", _("Write a list here: […]."))
    return [text for word in words if (text := clean_text(word, "sectors", 60).lower())]


def _labels(raw: dict[str, Any]) -> Iterator[LabelRow]:
    value = raw.get("labels") or {}
    if isinstance(value, dict):
        for lang, given in value.items():
            entry = given if isinstance(given, dict) else {"text": given}
            yield _label({**entry, "lang": lang}, f"labels.{lang}")
    else:
        for number, entry in enumerate(_items(raw, "labels")):
            if not isinstance(entry, dict):
                raise RowRefused(f"labels[{number}]", _("Write an object here: {…}."))
            yield _label(entry, f"labels[{number}]")


def _label(entry: dict[str, Any], column: str) -> LabelRow:
    text = clean_text(entry.get("text"), column, LONGEST["text"])
    lang = clean_text(entry.get("lang"), column, 8)
    if not text or not lang:
        raise RowRefused(column, _("A word needs its text and its language."))
    region = clean_text(entry.get("region"), column, 3)
    if not re.fullmatch(r"([A-Z]{2}|[0-9]{3})?", region):
        raise RowRefused(column, _("Write a region as two capitals, such as BE."))
    _choice(entry, "register", Register.values, column)
    _choice(entry, "ipa_status", ["", "draft", "approved"], column)
    details = {
        name: clean_text(entry[name], f"{column}.{name}", LONGEST.get(name, 20))
        for name in DETAILS
        if entry.get(name) is not None
    }
    kind = _choice(entry, "kind", LabelKind.values, column) or "preferred"
    return LabelRow(lang, text, kind, region, clean_text(entry.get("fund"), column, 50), details)


def _alternatives(raw: dict[str, Any]) -> Iterator[LabelRow]:
    for lang, words in _mapping(raw, "alternatives").items():
        column = f"alternatives.{lang}"
        for word in words if isinstance(words, list) else [words]:
            if text := clean_text(word, column, LONGEST["text"]):
                yield LabelRow(lang, text, "alternative")


def _one_preferred_each(concept: ConceptRow) -> None:
    seen: dict[tuple[str, str, str], str] = {}
    for label in concept.labels:
        key = (label.lang, label.region, label.fund)
        if label.kind == "preferred" and seen.setdefault(key, label.text) != label.text:
            raise RowRefused(
                f"labels.{label.lang}",
                _("There are two preferred words for one language: “%(one)s” and “%(other)s”.")
                % {"one": seen[key], "other": label.text},
            )


def _sentences(raw: dict[str, Any], name: str) -> list[SentenceRow]:
    found = []
    for lang, given in _mapping(raw, name).items():
        column = f"{name}.{lang}"
        for entry in given if isinstance(given, list) else [given]:
            parts = entry if isinstance(entry, dict) else {"text": entry}
            text = clean_text(parts.get("text"), column, LONGEST_SENTENCE)
            if text:
                fund = clean_text(parts.get("fund"), column, 50)
                source = clean_text(parts.get("source"), column, 300)
                found.append(SentenceRow(lang, text, fund, source))
    return found


def _objects(
    raw: dict[str, Any], name: str, read: Callable[[dict[str, Any], str], Any]
) -> list[Any]:
    found = []
    for number, entry in enumerate(_items(raw, name)):
        column = f"{name}[{number}]"
        if not isinstance(entry, dict):
            raise RowRefused(column, _("Write an object here: {…}."))
        found.append(read(entry, column))
    return found


def _relations(raw: dict[str, Any]) -> list[RelationRow]:
    def read(entry: dict[str, Any], column: str) -> RelationRow:
        kind = _choice(entry, "kind", RelationKind.values, column)
        to = clean_text(entry.get("to"), column, 120)
        if not kind or not to:
            raise RowRefused(column, _("A relation needs its kind and its target."))
        return RelationRow(kind, to, clean_text(entry.get("fund"), column, 50))

    return _objects(raw, "relations", read)


def _signs(raw: dict[str, Any]) -> list[str] | None:
    if raw.get("ppe") is None:
        return None
    signs = [clean_text(sign, "ppe", 10).upper() for sign in _items(raw, "ppe")]
    wrong = [sign for sign in signs if not re.fullmatch(r"[EFMPW]\d{3}", sign)]
    if wrong:
        raise RowRefused("ppe", _("Write ISO 7010 codes such as M014."))
    return signs


def _photos(raw: dict[str, Any]) -> list[PhotoRow]:
    def read(entry: dict[str, Any], column: str) -> PhotoRow:
        file = clean_text(entry.get("file"), column, 300)
        if not file or file.startswith("/") or ".." in file.replace("\\", "/").split("/"):
            raise RowRefused(f"{column}.file", _("Give the picture's name, beside this file."))
        facts = {name: entry[name] for name in PHOTO_FACTS if entry.get(name) is not None}
        _check_facts(entry, facts, column)
        regions = entry.get("regions") or []
        return PhotoRow(file, clean_text(entry.get("fund"), column, 50), facts, regions)

    return _objects(raw, "photos", read)


def _check_facts(entry: dict[str, Any], facts: dict[str, Any], column: str) -> None:
    for name in ("maker", "licence"):
        if not clean_text(entry.get(name), f"{column}.{name}", 200):
            raise RowRefused(f"{column}.{name}", _("A picture needs its maker and its licence."))
    _choice(entry, "kind", PhotoKind.values, column)
    if not re.fullmatch(r"([0-9a-f]{64})?", clean_text(entry.get("sha256"), column, 64)):
        raise RowRefused(f"{column}.sha256", _("This is not a SHA-256."))
    focal = facts.get("focal", [0.5, 0.5])
    if not (isinstance(focal, list) and len(focal) == 2 and all(_is_share(part) for part in focal)):
        raise RowRefused(f"{column}.focal", _("Give two numbers from 0 to 1."))
    if not isinstance(facts.get("alt", {}), dict):
        raise RowRefused(f"{column}.alt", _("Write an object here: {…}."))


def _is_share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _resources(raw: dict[str, Any]) -> list[dict[str, str]]:
    def read(entry: dict[str, Any], column: str) -> dict[str, str]:
        url = clean_text(entry.get("url"), column, 500)
        if not re.match(r"https?://", url):
            raise RowRefused(f"{column}.url", _("Give an address that begins with https://."))
        names = ("kind", "title", "lang", "region", "fund")
        kept = {name: clean_text(entry.get(name), column, 200) for name in names}
        return {**kept, "url": url}

    return _objects(raw, "resources", read)


def _source_ids(raw: dict[str, Any]) -> dict[str, list[str]]:
    """The ids by fund: one, or a list of several or none."""
    found = {}
    for slug, given in _mapping(raw, "source_ids").items():
        some = given if isinstance(given, list) else [given]
        column = f"source_ids.{slug}"
        found[slug] = [text for one in some if (text := clean_text(one, column, 200))]
    return found


def _language_status(raw: dict[str, Any]) -> dict[str, dict[str, str]]:
    found = {}
    for lang, state in _mapping(raw, "language_status").items():
        entry = state if isinstance(state, dict) else {"status": state}
        column = f"language_status.{lang}"
        status = _choice(entry, "status", LanguageStatus.values, column)
        found[lang] = {
            "status": status or "to_check",
            "note": clean_text(entry.get("note"), column, 2000),
        }
    return found
