"""What a TBX-Basic file (ISO 30042:2019, style DCA) may hold, checked without its schema.

The published schemas carry no licence under which we could keep a copy; this says in our words
what they ask: which elements stand where and in which order, the data categories of the modules
Min and Basic with their levels and picklists, and that references lead to entries that are there.
"""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

NAMESPACE = "{urn:iso:std:iso:30042:ed-2}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
AUX = "(descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref)"
CHILDREN = {
    "tbx": "tbxHeader text",
    "tbxHeader": "fileDesc( encodingDesc)?( revisionDesc)?",
    "fileDesc": "(titleStmt )?(publicationStmt )?sourceDesc( sourceDesc)*",
    "titleStmt": "title( note)*",
    "sourceDesc": "p( p)*",
    "text": "body( back)?",
    "body": "conceptEntry( conceptEntry)*",
    "conceptEntry": f"({AUX} )*langSec( langSec)*",
    "langSec": f"({AUX} )*termSec( termSec)*",
    "termSec": f"term( (termNote|termNoteGrp))*( {AUX})*",
    "descripGrp": "descrip( (descripNote|admin|adminGrp|transacGrp|note|ref|xref))*",
}
ATTRIBUTES = {
    "tbx": {"type", "style", LANGUAGE},
    "conceptEntry": {"id"},
    "langSec": {LANGUAGE},
    "ref": {"type", "target"},
    "xref": {"type", "target"},
    **{name: {"type"} for name in ("descrip", "admin", "termNote")},
}
LEVELS = {
    ("descrip", "subjectField"): {"conceptEntry"},
    ("descrip", "definition"): {"conceptEntry", "langSec"},
    ("descrip", "context"): {"termSec"},
    ("admin", "source"): {"conceptEntry", "langSec", "termSec"},
    ("admin", "customerSubset"): {"termSec"},
    ("ref", "crossReference"): {"conceptEntry", "termSec"},
    ("xref", "externalCrossReference"): {"conceptEntry", "termSec"},
    **{
        ("termNote", name): {"termSec"}
        for name in (
            "administrativeStatus", "partOfSpeech", "grammaticalGender", "geographicalUsage",
        )
    },
}  # fmt: skip
PICKLISTS = {
    "administrativeStatus": {
        f"{one}Term-admn-sts" for one in ("preferred", "admitted", "deprecated", "superseded")
    },
    "partOfSpeech": {"noun", "verb", "adjective", "adverb", "other"},
    "grammaticalGender": {"masculine", "feminine", "neuter", "other"},
}


def faults(root: Element) -> list[str]:
    """Everything in which a file differs from TBX-Basic; empty when it is valid."""
    found = list(_element(root, []))
    if (root.get("type"), root.get("style")) != ("TBX-Basic", "dca"):
        found.append("The root does not say TBX-Basic in the style dca.")
    ids = [one.get("id", "") for one in root.iter() if one.get("id")]
    found += [f"not an id: {one}" for one in ids if not re.fullmatch(r"[A-Za-z_][\w.-]*", one)]
    found += [f"twice: {one}" for one in ids if ids.count(one) > 1]
    targets = {one.get("target", "") for one in root.iter(f"{NAMESPACE}ref")}
    return found + [f"leads nowhere: {one}" for one in targets - set(ids)]


def _element(element: Element, above: list[str]) -> Iterator[str]:
    if not str(element.tag).startswith(NAMESPACE):
        yield f"another namespace: {element.tag}"
        return
    name = str(element.tag).removeprefix(NAMESPACE)
    inside = " ".join(str(child.tag).removeprefix(NAMESPACE) for child in element)
    if not re.fullmatch(CHILDREN.get(name, ""), inside):
        yield f"{name} holds: {inside[:80]}"
    if set(element.attrib) - ATTRIBUTES.get(name, set()) or (
        ATTRIBUTES.get(name, set()) - set(element.attrib)
    ):
        yield f"{name} has the attributes {sorted(element.attrib)}"
    if "type" in element.attrib and name != "tbx":
        yield from _category(name, element, above)
    if name == "xref" and not re.fullmatch(r"https?://.+", element.get("target", "")):
        yield f"no address: {element.get('target')}"
    for child in element:
        yield from _element(child, [*above, name])


def _category(name: str, element: Element, above: list[str]) -> Iterator[str]:
    kind = element.get("type", "")
    level = next(one for one in reversed(above) if not one.endswith("Grp"))
    if level not in LEVELS.get((name, kind), set()):
        yield f"{name} {kind} in {level}"
    if kind in PICKLISTS and element.text not in PICKLISTS[kind]:
        yield f"{kind} is {element.text}"
