"""SKOS, the W3C's form for thesauri, as Turtle and as JSON-LD. docs/export.md has the mapping.

The words are the owner's; what SKOS has no property for stands in our own namespace.
"""

import json
from collections.abc import Iterator
from typing import IO, Any

from django.utils.encoding import iri_to_uri

from dictionary.exports.base import Note, Terms
from dictionary.exports.concept_json import own_text

OWN = "urn:x-picture-dictionary:"
SCHEME = f"{OWN}scheme"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
PREFIXES = {"skos": SKOS, "dct": DCT, "rdfs": RDFS, "pd": OWN}
LABELS = {
    "preferred": f"{SKOS}prefLabel",
    "alternative": f"{SKOS}altLabel",
    "hidden": f"{SKOS}hiddenLabel",
}
SENTENCES = {"definitions": f"{SKOS}definition", "examples": f"{SKOS}example"}
RELATIONS = {
    "broader": f"{SKOS}broader",
    "part_of": f"{DCT}isPartOf",
    "used_with": f"{OWN}usedWith",
    "confused_with": f"{OWN}confusedWith",
}
FACTS = {
    "code": f"{SKOS}notation",
    "slug": f"{DCT}identifier",
    "category": f"{DCT}subject",
    "fund": f"{OWN}fund",
    "status": f"{OWN}status",
    "sectors": f"{OWN}sector",
    "ppe": f"{OWN}sign",
}

Value = tuple[str, str, str]
"""A property, "iri" or a language ("" for none), and the text."""


def statements(told: dict[str, Any], uuids: dict[str, str]) -> Iterator[Value]:
    """What SKOS says of a concept."""
    yield f"{SKOS}inScheme", "iri", SCHEME
    for name, address in FACTS.items():
        value = told.get(name) or []
        for one in value if isinstance(value, list) else [value]:
            yield address, "", str(one)
    yield from _words(told)
    for relation in told.get("relations", ()):
        if relation["to"] in uuids and not relation.get("fund"):
            yield RELATIONS[relation["kind"]], "iri", f"urn:uuid:{uuids[relation['to']]}"
    for one in told.get("resources", ()):
        yield f"{RDFS}seeAlso", "iri", iri_to_uri(one["url"])


def _words(told: dict[str, Any]) -> Iterator[Value]:
    for label in told.get("labels", ()):
        if not label.get("fund"):
            tag = "-".join(filter(None, (label["lang"], label.get("region", ""))))
            yield LABELS[label["kind"]], tag, label["text"]
    for name, address in SENTENCES.items():
        for tag, given in told.get(name, {}).items():
            if text := own_text(given):
                yield address, tag, text


def write_jsonld(terms: Terms, target: IO[bytes], note: Note) -> None:
    """JSON-LD with its context inside: nobody has to fetch one to read it."""
    uuids = terms.uuids()
    context = json.dumps(PREFIXES)
    target.write(f'{{"@context": {context},\n"@graph": [\n{json.dumps(_scheme())}'.encode())
    for batch in terms:
        for told in batch.rows:
            node = json.dumps(_node(told, uuids), ensure_ascii=False)
            target.write(b",\n" + node.encode())
        note(len(batch.rows))
    target.write(b"\n]}\n")


def _scheme() -> dict[str, Any]:
    return {"@id": SCHEME, "@type": "skos:ConceptScheme", "dct:title": "Picture dictionary"}


def _short(address: str) -> str:
    for prefix, start in PREFIXES.items():
        if address.startswith(start):
            return f"{prefix}:{address.removeprefix(start)}"
    return address


def _node(told: dict[str, Any], uuids: dict[str, str]) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": f"urn:uuid:{told['uuid']}", "@type": "skos:Concept"}
    for address, how, text in statements(told, uuids):
        value: Any = text
        if how == "iri":
            value = {"@id": text}
        elif how:
            value = {"@value": text, "@language": how}
        node.setdefault(_short(address), []).append(value)
    return node


def write_turtle(terms: Terms, target: IO[bytes], note: Note) -> None:
    """Turtle, a batch at a time: a graph of all terms would not fit into memory."""
    from rdflib import RDF, Graph, Literal, URIRef

    uuids = terms.uuids()
    head = _graph()
    head.add((URIRef(SCHEME), RDF.type, URIRef(f"{SKOS}ConceptScheme")))
    head.add((URIRef(SCHEME), URIRef(f"{DCT}title"), Literal("Picture dictionary")))
    target.write(head.serialize(format="turtle").encode())
    for batch in terms:
        graph: Graph = _graph()
        for told in batch.rows:
            concept = URIRef(f"urn:uuid:{told['uuid']}")
            graph.add((concept, RDF.type, URIRef(f"{SKOS}Concept")))
            for address, how, text in statements(told, uuids):
                is_address = how == "iri"
                value = URIRef(text) if is_address else Literal(text, lang=how or None)
                graph.add((concept, URIRef(address), value))
        target.write(graph.serialize(format="turtle").encode())
        note(len(batch.rows))


def _graph() -> Any:
    from rdflib import Graph

    graph = Graph(bind_namespaces="none")
    for prefix, address in PREFIXES.items():
        graph.bind(prefix, address)
    return graph
