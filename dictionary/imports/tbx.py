"""Reads TBX (ISO 30042:2019), ours and others', into the JSONL form. docs/export.md."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from django.utils.translation import gettext as _

from dictionary.imports.rows import FileRefused, RowRefused

ENTRY = "conceptEntry"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
MAX_BYTES = 60_000_000
OLD = {"deprecatedTerm-admn-sts", "supersededTerm-admn-sts"}
GENDERS = {"masculine": "m", "feminine": "f", "neuter": "n"}
CONCEPT_NOTES = {"uuid", "slug", "code", "fund", "status", "sectors", "ppe"}
TERM_NOTES = {"article", "plural", "register", "gender", "pos", "kind"}
_NOTE = re.compile(r"([a-z]+): (.+)", re.DOTALL)


def read_tbx(path: Path) -> Iterator[tuple[int, dict[str, Any] | RowRefused]]:
    """An entry at a time, numbered from 1. Raises FileRefused."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    if path.stat().st_size > MAX_BYTES:
        raise FileRefused(_("This file is too large. Split it into smaller ones."))
    number = 0
    try:
        parents: list[Any] = []
        for event, element in iterparse(path, events=("start", "end"), forbid_dtd=True):
            if event == "start":
                parents.append(element)
                continue
            parents.pop()
            if _name(element) == ENTRY:
                number += 1
                yield number, _concept(element)
                for parent in parents[-1:]:
                    parent.remove(element)  # a large file is not kept whole
    except DefusedXmlException as error:
        raise FileRefused(
            _("This file defines entities, which we don't open. Save it without a DOCTYPE.")
        ) from error
    except (ParseError, LookupError, ValueError) as error:
        raise FileRefused(_("This file is not a sound TBX file.")) from error
    if not number:
        raise FileRefused(_("There are no entries of TBX version 3 in this file."))


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _kind(element: Element) -> str:
    """The data category: an attribute in the style DCA, the name itself in DCT."""
    return element.get("type") or _name(element)


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _concept(entry: Element) -> dict[str, Any]:
    raw: dict[str, Any] = {"labels": [], "definitions": {}, "examples": {}, "relations": []}
    for part in _flat(entry):
        kind = _kind(part)
        if kind == "subjectField":
            raw.setdefault("category", _text(part))
        elif kind == "crossReference" and (target := part.get("target", "")).startswith("c-"):
            raw["relations"].append({"kind": _text(part), "to": target.removeprefix("c-")})
        elif kind == "note" and (told := _told(part, CONCEPT_NOTES)):
            raw[told[0]] = told[1].split() if told[0] in ("sectors", "ppe") else told[1]
    for section in entry:
        if _name(section) == "langSec":
            _section(section, raw)
    if "slug" not in raw and (source_id := entry.get("id")):
        raw["id"] = source_id
    known = {"broader", "part_of", "used_with", "confused_with"}
    raw["relations"] = [one for one in raw["relations"] if one["kind"] in known]
    return raw


def _flat(element: Element) -> Iterator[Element]:
    """The parts of an element, also those in groups, without sections of their own."""
    for part in element:
        if _name(part) in ("langSec", "termSec"):
            continue
        if _name(part).endswith("Grp"):
            yield from part
        else:
            yield part


def _told(note: Element, names: set[str]) -> tuple[str, str] | None:
    found = _NOTE.fullmatch(_text(note))
    return (found[1], found[2]) if found and found[1] in names else None


def _section(section: Element, raw: dict[str, Any]) -> None:
    tag, _sep, region = (section.get(LANGUAGE) or "").partition("-")
    tag = tag.lower()
    for part in section:
        if definition := _sourced(part, "definition"):
            raw["definitions"].setdefault(tag, definition)
    for term in section:
        if _name(term) == "termSec":
            label = _term(term, tag, region.upper() if len(region) == 2 else "", raw["labels"])
            if label:
                raw["labels"].append(label)
            for part in term:
                if example := _sourced(part, "context"):
                    raw["examples"].setdefault(tag, example)


def _sourced(part: Element, kind: str) -> Any:
    """A definition or context, alone or in a group with its source."""
    parts = list(part) if _name(part).endswith("Grp") else [part]
    text = next((_text(one) for one in parts if _kind(one) == kind), "")
    source = next((_text(one) for one in parts if _kind(one) == "source"), "")
    return {"text": text, "source": source} if text and source else text


def _term(
    term: Element, tag: str, region: str, before: list[dict[str, str]]
) -> dict[str, str] | None:
    parts: dict[str, str] = {}
    for part in _flat(term):
        if _kind(part) == "note":
            told = _told(part, TERM_NOTES)
            parts |= {f"note {told[0]}": told[1]} if told else {}
        else:
            parts.setdefault(_kind(part), _text(part))
    if not parts.get("term"):
        return None
    label = {
        "lang": tag,
        "text": parts["term"],
        "region": parts.get("geographicalUsage", region)[:3],
        "fund": parts.get("customerSubset", ""),
        "gender": GENDERS.get(parts.get("grammaticalGender", ""), ""),
        "pos": parts.get("partOfSpeech", "").replace("other", ""),
        **{name: parts[f"note {name}"] for name in TERM_NOTES if f"note {name}" in parts},
    }
    return _with_kind(label, parts.get("administrativeStatus", ""), before)


def _with_kind(label: dict[str, str], status: str, before: list[dict[str, str]]) -> dict[str, str]:
    """One preferred word for each language, region and fund; the others are alternatives."""
    same = ("lang", "region", "fund")
    is_first = not any(
        one["kind"] == "preferred" and all(one.get(name, "") == label[name] for name in same)
        for one in before
    )
    if status in OLD:
        label.setdefault("register", "deprecated")
        label.setdefault("kind", "alternative")
    elif status == "admittedTerm-admn-sts":
        label["kind"] = "alternative"
    else:
        label["kind"] = "preferred"
    if label["kind"] == "preferred" and not is_first:
        label["kind"] = "alternative"
    return {name: value for name, value in label.items() if value}
