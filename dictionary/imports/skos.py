"""Reads SKOS as Turtle or JSON-LD, ours and others', into the JSONL form. docs/export.md."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from dictionary.imports.rows import FileRefused, RowRefused

if TYPE_CHECKING:
    from rdflib import Graph

MAX_BYTES = 60_000_000
DEEPEST = 40
OWN = "urn:x-picture-dictionary:"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
OURS = "urn:uuid:"
FACTS = {
    f"{SKOS}notation": "code",
    f"{DCT}identifier": "slug",
    f"{DCT}subject": "category",
    f"{OWN}fund": "fund",
    f"{OWN}status": "status",
}
LISTS = {f"{OWN}sector": "sectors", f"{OWN}sign": "ppe"}
LABELS = {
    f"{SKOS}prefLabel": "preferred",
    f"{SKOS}altLabel": "alternative",
    f"{SKOS}hiddenLabel": "hidden",
}
SENTENCES = {f"{SKOS}definition": "definitions", f"{SKOS}example": "examples"}
RELATIONS = {
    f"{SKOS}broader": "broader",
    f"{DCT}isPartOf": "part_of",
    f"{OWN}usedWith": "used_with",
    f"{OWN}confusedWith": "confused_with",
}


def read_skos(path: Path) -> Iterator[tuple[int, dict[str, Any] | RowRefused]]:
    """A concept at a time, numbered from 1 by their names. Raises FileRefused."""
    graph = _graph(path)
    from rdflib import RDF, URIRef

    concepts = sorted(set(graph.subjects(RDF.type, URIRef(f"{SKOS}Concept"))), key=str)
    if not concepts:
        raise FileRefused(_("There are no SKOS concepts in this file."))
    slugs = {
        str(one): str(name)
        for one in concepts
        if (name := graph.value(one, URIRef(f"{DCT}identifier"), any=True)) is not None
    }
    concepts.sort(key=lambda one: (slugs.get(str(one), ""), str(one)))
    for number, concept in enumerate(concepts, start=1):
        yield number, _concept(graph, concept, slugs)


def _graph(path: Path) -> "Graph":
    from rdflib import Graph

    if path.stat().st_size > MAX_BYTES:
        raise FileRefused(_("This file is too large. Split it into smaller ones."))
    is_json = path.suffix.lower() == ".jsonld"
    try:
        text = path.read_text(encoding="utf-8-sig")
        return _from_json(text) if is_json else Graph().parse(data=text, format="turtle")
    except FileRefused:
        raise
    except Exception as error:  # the parsers raise whatever they stumble over
        kind = "JSON-LD" if is_json else "Turtle"
        said = _("This file is not sound %(kind)s.") % {"kind": kind}
        raise FileRefused(said) from error


def _from_json(text: str) -> "Graph":
    from rdflib import Graph
    from rdflib.plugins.parsers.jsonld import to_rdf

    data, graph = json.loads(text), Graph()
    _refuse_distant_contexts(data)
    to_rdf(data, graph)
    return graph


def _refuse_distant_contexts(value: Any, depth: int = 0) -> None:
    """A context elsewhere would be fetched from there: a stranger's file opens no address."""
    if depth > DEEPEST:
        raise FileRefused(_("This file is not sound %(kind)s.") % {"kind": "JSON-LD"})
    if isinstance(value, list):
        for one in value:
            _refuse_distant_contexts(one, depth + 1)
    elif isinstance(value, dict):
        contexts = value.get("@context", {})
        some = contexts if isinstance(contexts, list) else [contexts]
        if "@import" in value or any(isinstance(one, str) for one in some):
            raise FileRefused(
                _("This file takes its context from another address. Put the context inside.")
            )
        for one in value.values():
            _refuse_distant_contexts(one, depth + 1)


def _concept(graph: "Graph", concept: Any, slugs: dict[str, str]) -> dict[str, Any]:
    raw: dict[str, Any] = {"labels": [], "definitions": {}, "examples": {}, "relations": []}
    found = sorted(graph.predicate_objects(concept), key=lambda pair: (str(pair[0]), pair[1]))
    for about, value in found:
        address, text = str(about), str(value)
        if address in FACTS:
            raw.setdefault(FACTS[address], text)
        elif address in LISTS:
            raw.setdefault(LISTS[address], []).append(text)
        elif address in LABELS:
            raw["labels"].append(_label(value, LABELS[address]))
        elif address in SENTENCES:
            tag, _region = _tag(value)
            raw[SENTENCES[address]].setdefault(tag, text)
        elif address in RELATIONS and text in slugs:
            raw["relations"].append({"kind": RELATIONS[address], "to": slugs[text]})
    if str(concept).startswith(OURS) and "slug" in raw:
        raw["uuid"] = str(concept).removeprefix(OURS)
    else:  # another thesaurus: its notations and identifiers are not ours
        raw.pop("code", None)
        raw.pop("slug", None)
        raw["id"], raw["relations"] = str(concept)[:200], []
    raw["labels"].sort(key=lambda one: (one["lang"], one["kind"] != "preferred", one["text"]))
    return raw


def _tag(value: Any) -> tuple[str, str]:
    tag, _sep, region = (getattr(value, "language", None) or "en").partition("-")
    return tag.lower(), region.upper() if len(region) == 2 else ""


def _label(value: Any, kind: str) -> dict[str, str]:
    tag, region = _tag(value)
    return {"lang": tag, "text": str(value), "kind": kind, "region": region}
