"""TBX (ISO 30042:2019), dialect TBX-Basic, style DCA. docs/export.md has the mapping.

The dialect is closed: what it has no category for is a note "name: value" that we read back,
or is left out. The order inside an element is the schema's.
"""

import re
from collections.abc import Iterator
from typing import IO, Any
from xml.sax.saxutils import escape, quoteattr

from dictionary.exports.base import Note, Terms

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
STATUS = {
    "preferred": "preferredTerm-admn-sts",
    "alternative": "admittedTerm-admn-sts",
    "deprecated": "deprecatedTerm-admn-sts",
}
GENDERS = {"m": "masculine", "f": "feminine", "n": "neuter"}
PARTS_OF_SPEECH = {"noun", "verb", "adjective", "adverb"}
CONCEPT_NOTES = ("uuid", "slug", "code", "fund", "status", "sectors", "ppe")
TERM_NOTES = ("article", "plural", "register")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="{NAMESPACE}">\n'
    "<tbxHeader><fileDesc><titleStmt><title>Picture dictionary</title></titleStmt>"
    "<sourceDesc><p>Exported from the picture dictionary.</p></sourceDesc></fileDesc>"
    "</tbxHeader>\n<text><body>\n"
)
TAIL = "</body></text>\n</tbx>\n"


def write(terms: Terms, target: IO[bytes], note: Note) -> None:
    """Write an entry for each concept that has a word to show.

    References may only lead to entries of the same file.
    """
    there = set(terms.uuids())
    target.write(HEAD.encode())
    for batch in terms:
        for told in batch.rows:
            if told["slug"] in there:
                target.write(_entry(told, there).encode())
        note(len(batch.rows))
    target.write(TAIL.encode())


def _shown(told: dict[str, Any]) -> list[dict[str, str]]:
    return [label for label in told.get("labels", ()) if label["kind"] != "hidden"]


def _element(name: str, text: str, **attributes: str) -> str:
    told = "".join(f" {key.rstrip('_')}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{told}>{escape(_NOT_XML.sub(' ', text))}</{name}>"


def _entry(told: dict[str, Any], there: set[str]) -> str:
    by_language: dict[str, list[dict[str, str]]] = {}
    for label in _shown(told):
        by_language.setdefault(label["lang"], []).append(label)
    sections = "".join(_section(tag, labels, told) for tag, labels in by_language.items())
    facts = "".join(_facts(told, there))
    return f'<conceptEntry id="c-{told["slug"]}">{facts}{sections}</conceptEntry>\n'


def _facts(told: dict[str, Any], there: set[str]) -> Iterator[str]:
    if category := told.get("category"):
        yield _element("descrip", category, type_="subjectField")
    for name in CONCEPT_NOTES:
        value = told.get(name, "")
        text = " ".join(value) if isinstance(value, list) else str(value)
        if text:
            yield _element("note", f"{name}: {text}")
    for relation in told.get("relations", ()):
        if relation["to"] in there and not relation.get("fund"):
            target = f"c-{relation['to']}"
            yield _element("ref", relation["kind"], type_="crossReference", target=target)
    for one in told.get("resources", ()):
        url = one["url"]
        yield _element("xref", one["title"], type_="externalCrossReference", target=url)


def _section(tag: str, labels: list[dict[str, str]], told: dict[str, Any]) -> str:
    definition = "".join(_sourced("definition", told.get("definitions", {}).get(tag)))
    terms = []
    for number, label in enumerate(labels):
        examples = told.get("examples", {}).get(tag) if number == 0 else None
        terms.append(_term(label, "".join(_sourced("context", examples))))
    return f"<langSec xml:lang={quoteattr(tag)}>{definition}{''.join(terms)}</langSec>"


def _sourced(kind: str, given: Any) -> Iterator[str]:
    """The owner's definition or example, with where it is from."""
    for entry in given if isinstance(given, list) else [given]:
        parts = entry if isinstance(entry, dict) else {"text": entry}
        if not parts["text"] or parts.get("fund"):
            continue
        said = _element("descrip", parts["text"], type_=kind)
        if source := parts.get("source"):
            said = f"<descripGrp>{said}{_element('admin', source, type_='source')}</descripGrp>"
        yield said


def _term(label: dict[str, str], context: str) -> str:
    is_old = label.get("register") == "deprecated"
    notes = [_element("termNote", STATUS["deprecated" if is_old else label["kind"]],
                      type_="administrativeStatus")]  # fmt: skip
    if region := label.get("region"):
        notes.append(_element("termNote", region, type_="geographicalUsage"))
    if gender := label.get("gender"):
        said = GENDERS.get(gender, "other")
        notes.append(_element("termNote", said, type_="grammaticalGender"))
    if pos := label.get("pos"):
        said = pos if pos in PARTS_OF_SPEECH else "other"
        notes.append(_element("termNote", said, type_="partOfSpeech"))
    if fund := label.get("fund"):
        notes.append(_element("admin", fund, type_="customerSubset"))
    more = [_element("note", f"{name}: {label[name]}") for name in _own_notes(label)]
    return (
        f"<termSec>{_element('term', label['text'])}{''.join([*notes, context, *more])}</termSec>"
    )


def _own_notes(label: dict[str, str]) -> Iterator[str]:
    """What the categories can't say: gender "c" and old alternatives too."""
    yield from (name for name in TERM_NOTES if label.get(name))
    if label.get("gender", "m") not in GENDERS:
        yield "gender"
    if label.get("pos", "noun") not in PARTS_OF_SPEECH:
        yield "pos"
    if label.get("register") == "deprecated" and label["kind"] == "preferred":
        yield "kind"
