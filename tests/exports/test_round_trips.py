"""What goes out comes back: real concepts of the starter set, in every format."""

import csv
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from defusedxml import ElementTree

from dictionary.exports.concept_json import EVERYTHING, READ_WITH, concept_json
from dictionary.exports.making import export_write
from dictionary.imports.services import ImportOptions, import_files
from dictionary.models import (
    CodeRedirect,
    Concept,
    ConceptLanguage,
    Definition,
    Label,
    Language,
    Photo,
    PhotoRegion,
    Relation,
    Resource,
    SlugRedirect,
    SourceId,
)
from dictionary.starter_content import MOTHER_TONGUES, STARTER, load_categories, load_languages
from sectors.funds.models import Fund
from tests.exports.tbx_structure import NAMESPACE, faults

pytestmark = pytest.mark.django_db


def _lines(path: Path, slugs: set[str]) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and json.loads(line).get("slug") in slugs]


@pytest.fixture
def starter(tmp_path: Path) -> list[str]:
    """Sixteen real concepts with their mother tongues and some pictures; returns their slugs."""
    load_languages()
    load_categories()
    words = (STARTER / "common.jsonl").read_text(encoding="utf-8").splitlines()[:12]
    words += (STARTER / "wood.jsonl").read_text(encoding="utf-8").splitlines()[:4]
    slugs = [json.loads(line)["slug"] for line in words]
    pictures = _lines(STARTER / "photos.jsonl", set(slugs))[:3]
    tongues = _lines(MOTHER_TONGUES, set(slugs))
    (tmp_path / "pictures").mkdir()
    for line in pictures:
        for photo in json.loads(line)["photos"]:
            shutil.copy(STARTER / photo["file"], tmp_path / photo["file"])
    paths = []
    for name, lines in (("words", words), ("tongues", tongues), ("pictures", pictures)):
        path = tmp_path / f"{name}.jsonl"
        path.write_text("\n".join(lines), encoding="utf-8")
        paths.append(path)
    reports = import_files(paths=paths, options=ImportOptions())
    assert not [fault for report in reports for fault in report.refused]
    return sorted(slugs)


def lines(data: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(data)).read("concepts.jsonl").decode().splitlines()


def exported(format: str) -> bytes:
    target = io.BytesIO()
    export_write(Concept.objects.all(), format, target, EVERYTHING)
    return target.getvalue()


def wipe() -> None:
    Concept.objects.all().delete()
    Resource.objects.all().delete()
    assert not any(
        model.objects.exists()
        for model in (Label, Photo, Relation, SourceId, SlugRedirect, CodeRedirect, PhotoRegion)
    )


def brought_in(path: Path, data: bytes) -> Any:
    path.write_bytes(data)
    (report,) = import_files(paths=[path], options=ImportOptions())
    assert not report.refused, report.refused
    return report


def told() -> dict[str, dict[str, Any]]:
    rows = Concept.objects.select_related("fund", "category").prefetch_related(*READ_WITH)
    return {concept.slug: concept_json(concept) for concept in rows}


@pytest.fixture
def rich(starter: list[str]) -> list[str]:
    """Beside what the starter set has: guests, several ids, redirects, sign-offs, parts, a film."""
    first, second = (Concept.objects.get(slug=slug) for slug in starter[:2])
    volta, common = Fund.objects.get(slug="volta"), Fund.objects.get(slug="common")
    nl, fr = Language.objects.get(tag="nl"), Language.objects.get(tag="fr")
    Label.objects.create(concept=first, language=nl, text="=kabel@1", kind="alternative",
                         fund=common, register="slang", region="BE", ipa="x", ipa_status="draft",
                         )  # fmt: skip
    Label.objects.create(concept=first, language=nl, text="volta's sleutel", fund=volta,
                         ipa="sløːtəl", ipa_status="approved")  # fmt: skip
    Definition.objects.create(
        concept=first, language=fr, text="Une clé à Volta.", fund=volta, source="Volta"
    )
    SourceId.objects.create(fund=volta, source_id="V-1", concept=first)
    SourceId.objects.create(fund=common, source_id="second id", concept=first)
    second.source_ids.all().delete()
    SlugRedirect.objects.create(slug="an-old-name", concept=first)
    CodeRedirect.objects.create(code="0000000", concept=first)
    Relation.objects.create(concept=first, target=second, kind="used_with", fund=volta)
    Relation.objects.create(concept=second, target=first, kind="part_of", fund=common)
    ConceptLanguage.objects.filter(concept=first, language=nl).update(status="checked", note="Ok.")
    pl = Language.objects.create(tag="eo", own_name="Esperanto")
    ConceptLanguage.objects.create(concept=first, language=pl, status="missing", note="Soon.")
    Concept.objects.filter(pk=second.pk).update(status="retired", ppe=["M004", "W001"])
    film = Resource.objects.create(kind="film", title="A film", url="https://a.be/f", fund=volta)
    film.concepts.add(first)
    photo = Photo.objects.order_by("pk")[0]
    points = [[0.1, 0.1], [0.5, 0.1], [0.5, 0.5]]
    PhotoRegion.objects.create(photo=photo, concept=second, points=points)
    Photo.objects.filter(pk=photo.pk).update(consent="A. B., 2026", focal_x=0.25, order=3)
    return starter


def test_all_comes_back_after_a_wipe_to_the_last_byte(rich: list[str], tmp_path: Path) -> None:
    first = exported("jsonl")
    assert len(zipfile.ZipFile(io.BytesIO(first)).namelist()) >= 4
    wipe()
    report = brought_in(tmp_path / "all.zip", first)
    assert report.added == len(rich)
    second = exported("jsonl")
    assert lines(second) == lines(first)
    assert second == first
    again = brought_in(tmp_path / "all.zip", first)
    assert (again.added, again.changed, again.unchanged) == (0, 0, len(rich))
    assert exported("jsonl") == first


def test_tables_come_back_unchanged_also_what_would_run_as_a_formula(
    rich: list[str], tmp_path: Path
) -> None:
    hammer = Concept.objects.get(slug=rich[2])
    texts = ("=1+1", "-40 °C", "+spanner", "@home", "'=quoted", "plain")
    for text in texts:
        Label.objects.create(concept=hammer, language_id="en", text=text, kind="alternative",
                             fund=hammer.fund)  # fmt: skip
    Definition.objects.filter(concept=hammer, language_id="nl").update(text='=HYPERLINK("x")')
    before = told()
    for format in ("csv", "xlsx"):
        data = exported(format)
        report = brought_in(tmp_path / f"all.{format}", data)
        assert (report.added, report.changed, report.unchanged) == (0, 0, len(rich))
        assert told() == before
    table = exported("csv")
    wipe()
    brought_in(tmp_path / "all.csv", table)
    assert rows_of(exported("csv")) == rows_of(table)


def rows_of(table: bytes) -> list[dict[str, str]]:
    """A table without the ids that the import made up of short names."""
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig")), delimiter=";"))
    return [{**row, "id": ""} for row in rows]


ONLY_IN_JSONL = {
    "id", "source_ids", "old_slugs", "old_codes", "photos", "resources", "language_status",
}  # fmt: skip
SAID = {"say_as", "ipa", "ipa_status"}
GRAMMAR = {"article", "gender", "plural", "pos", "register"}


def own(row: dict[str, Any], name: str, *, source: bool) -> dict[str, Any]:
    """The owner's definitions or examples by language."""
    found = {}
    for tag, given in row.get(name, {}).items():
        for entry in given if isinstance(given, list) else [given]:
            parts = entry if isinstance(entry, dict) else {"text": entry}
            if not parts.get("fund"):
                found[tag] = entry if source else parts["text"]
    return found


def through_tbx(row: dict[str, Any]) -> dict[str, Any]:
    """The part of a concept that the mapping table of docs/export.md promises for TBX."""
    shown = [one for one in row["labels"] if one["kind"] != "hidden"]
    labels = [{k: v for k, v in one.items() if k not in SAID} for one in shown]
    spoken = {one["lang"] for one in shown}
    sentences = {
        name: {k: v for k, v in own(row, name, source=True).items() if k in spoken}
        for name in ("definitions", "examples")
    }
    relations = [one for one in row.get("relations", []) if "fund" not in one]
    kept = {k: v for k, v in row.items() if k not in ONLY_IN_JSONL}
    return kept | {"labels": labels, "relations": relations} | sentences


def through_skos(row: dict[str, Any]) -> dict[str, Any]:
    """The part of a concept that the mapping table promises for SKOS."""
    lost = SAID | GRAMMAR
    mine = [one for one in row["labels"] if not one.get("fund")]
    labels = [{k: v for k, v in one.items() if k not in lost} for one in mine]
    sentences = {name: own(row, name, source=False) for name in ("definitions", "examples")}
    kept = {k: v for k, v in row.items() if k not in ONLY_IN_JSONL}
    kept["relations"] = [one for one in row.get("relations", []) if "fund" not in one]
    return kept | {"labels": labels} | sentences


@pytest.mark.parametrize(
    ("format", "promised"),
    [("tbx", through_tbx), ("ttl", through_skos), ("jsonld", through_skos)],
)
def test_other_formats_bring_back_what_their_table_promises(
    rich: list[str], tmp_path: Path, format: str, promised: Callable[..., dict[str, Any]]
) -> None:
    before, data = told(), exported(format)
    over = brought_in(tmp_path / f"all.{format}", data)
    assert told() == before
    assert (over.added, over.changed) == (0, 0)
    wipe()
    assert brought_in(tmp_path / f"all.{format}", data).added == len(rich)
    after = told()
    for slug in rich:
        assert promised(after[slug]) == promised(before[slug])


def test_tbx_is_valid_tbx_basic(rich: list[str]) -> None:
    root = ElementTree.fromstring(exported("tbx"))
    assert faults(root) == []
    assert len(root.findall(f".//{NAMESPACE}conceptEntry")) == len(rich)
    for wrong, said in (
        ("preferredTerm-admn-sts<", "administrativeStatus is best"),
        ('type="subjectField"', "descrip topic in conceptEntry"),
        ("<term>", "another namespace"),
        (f'target="c-{rich[0]}"', "leads nowhere"),
    ):
        right = exported("tbx").decode()
        replaced = {"preferredTerm-admn-sts<": "best<", 'type="subjectField"': 'type="topic"',
                    "<term>": '<term xmlns="urn:x">'}.get(wrong, 'target="c-nowhere"')  # fmt: skip
        assert wrong in right
        found = faults(ElementTree.fromstring(right.replace(wrong, replaced)))
        assert any(said in fault for fault in found), (said, found[:3])


def test_turtle_and_json_ld_say_the_same_in_skos(rich: list[str]) -> None:
    from rdflib import RDF, Graph, URIRef
    from rdflib.compare import isomorphic
    from rdflib.plugins.parsers.jsonld import to_rdf

    turtle, json_ld = Graph().parse(data=exported("ttl"), format="turtle"), Graph()
    to_rdf(json.loads(exported("jsonld")), json_ld)
    assert isomorphic(turtle, json_ld)
    skos = "http://www.w3.org/2004/02/skos/core#"
    concepts = set(turtle.subjects(RDF.type, URIRef(f"{skos}Concept")))
    assert len(concepts) == len(rich)
    for concept in concepts:  # the integrity conditions S13 and S14 of the SKOS reference
        words = list(turtle.objects(concept, URIRef(f"{skos}prefLabel")))
        tags = [getattr(word, "language", None) for word in words]
        assert len(set(tags)) == len(tags)
        others = {*turtle.objects(concept, URIRef(f"{skos}altLabel"))}
        assert not others & set(words)
