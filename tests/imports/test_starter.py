"""What `prepare` loads: words first, then mother tongues and pictures, and never over an editor."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import call_command

from dictionary import starter_content
from dictionary.imports.rows import FileRefused, ImportReport
from dictionary.imports.services import ImportOptions, import_file, import_files
from dictionary.management.commands import prepare
from dictionary.models import Concept, ConceptLanguage, Label, Photo, Relation, SearchChange
from sectors.funds.models import User
from tests.conftest import picture

pytestmark = pytest.mark.django_db
STARTER = starter_content.STARTER
TONGUES = {"pl", "ro", "tr", "ar", "uk"}


@pytest.fixture
def tester(bart: User, make_concept: Callable[..., Concept]) -> Concept:
    """A concept of Volta, as the starter words have it."""
    starter_content.load_languages()
    return make_concept(bart, "volta", nl="spanningstester", en="voltage tester")


def add(path: Path, **labels: str) -> ImportReport:
    row = {"slug": "voltage-tester", "fund": "volta", "labels": labels}
    status = {tag: {"status": "to_check"} for tag in labels}
    path.write_text(json.dumps({**row, "language_status": status}) + "\n", encoding="utf-8")
    return import_file(path=path, options=ImportOptions(only_new_languages=True))


def words(concept: Concept) -> dict[str, str]:
    return dict(concept.labels.values_list("language_id", "text"))


def test_a_mother_tongue_is_added_and_shown_as_to_check(tester: Concept, tmp_path: Path) -> None:
    report = add(tmp_path / "tongues.jsonl", pl="próbnik napięcia", uk="індикатор напруги")
    assert (report.changed, report.refused) == (1, [])
    assert words(tester)["pl"] == "próbnik napięcia"
    assert {label.fund.slug for label in tester.labels.all()} == {"volta"}
    assert tester.languages.get(language="pl").status == "to_check"


def test_a_second_run_changes_nothing(tester: Concept, tmp_path: Path) -> None:
    add(tmp_path / "tongues.jsonl", pl="próbnik napięcia")
    before = SearchChange.objects.count(), Label.history.count(), Concept.history.count()
    assert add(tmp_path / "tongues.jsonl", pl="próbnik napięcia").unchanged == 1
    assert (SearchChange.objects.count(), Label.history.count(), Concept.history.count()) == before


def test_a_word_that_an_editor_changed_stays(tester: Concept, tmp_path: Path) -> None:
    add(tmp_path / "tongues.jsonl", pl="próbnik napięcia")
    tester.labels.filter(language="pl").update(text="wskaźnik napięcia")
    ConceptLanguage.objects.filter(concept=tester, language="pl").update(status="checked")
    report = add(tmp_path / "tongues.jsonl", pl="próbnik napięcia", ro="tester de tensiune")
    assert report.changed == 1
    assert (words(tester)["pl"], words(tester)["ro"]) == ("wskaźnik napięcia", "tester de tensiune")
    assert tester.languages.get(language="pl").status == "checked"


def test_a_word_that_an_editor_took_away_does_not_come_back(
    tester: Concept, tmp_path: Path
) -> None:
    add(tmp_path / "tongues.jsonl", pl="próbnik napięcia")
    tester.labels.filter(language="pl").delete()
    assert add(tmp_path / "tongues.jsonl", pl="próbnik napięcia").unchanged == 1
    assert "pl" not in words(tester)


def test_a_mother_tongue_alone_makes_no_concept(tmp_path: Path, db: None) -> None:
    starter_content.load_languages()
    report = add(tmp_path / "tongues.jsonl", pl="próbnik napięcia")
    assert len(report.refused) == 1
    assert not Concept.objects.exists()


def test_the_mother_tongues_file_fits_the_words() -> None:
    owners = {
        line["slug"]: line["fund"]
        for path in starter_content.word_files()
        for line in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    }
    text = starter_content.MOTHER_TONGUES.read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()]
    assert [row["slug"] for row in rows] == sorted({row["slug"] for row in rows})
    for row in rows:
        assert row["fund"] == owners[row["slug"]]
        assert set(row["labels"]) <= TONGUES
        states = {tag: state["status"] for tag, state in row["language_status"].items()}
        assert states == dict.fromkeys(row["labels"], "to_check")
    for tag in TONGUES:
        assert sum(tag in row["labels"] for row in rows) >= 120


def test_photo_files_and_word_files_are_kept_apart() -> None:
    names = {path.name for path in starter_content.word_files()}
    assert "common.jsonl" in names
    assert not names & {"photos.jsonl", "photos-signs.jsonl", "mother-tongues.jsonl"}


def test_prepare_loads_words_then_tongues_then_every_file_of_photos(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pictures").mkdir()
    for number, name in enumerate(["photos.jsonl", "photos-signs.jsonl"]):
        file = f"pictures/{number}.webp"
        (tmp_path / file).write_bytes(picture("WEBP", (640 + number, 480)))
        shot = {"file": file, "maker": "Bart", "licence": "CC0-1.0", "alt": {"nl": "een bord"}}
        (tmp_path / name).write_text(json.dumps({"slug": "exit", "photos": [shot]}) + "\n")
    word = {"id": "exit", "slug": "exit", "labels": {"nl": "nooduitgang", "en": "exit"}}
    (tmp_path / "common.jsonl").write_text(json.dumps(word) + "\n")
    tongue = {"slug": "exit", "fund": "common", "labels": {"pl": "wyjście"}}
    (tmp_path / "mother-tongues.jsonl").write_text(json.dumps(tongue) + "\n")
    (tmp_path / "languages.jsonl").write_text('{"tag": "pl", "own_name": "Polski"}\n')
    monkeypatch.setattr(starter_content, "STARTER", tmp_path)
    monkeypatch.setattr(prepare, "MOTHER_TONGUES", tmp_path / "mother-tongues.jsonl")
    call_command("prepare", verbosity=0)
    concept = Concept.objects.get()
    assert words(concept) == {"nl": "nooduitgang", "en": "exit", "pl": "wyjście"}
    assert Photo.objects.filter(concept=concept).count() == 2


def words_file(path: Path, slug: str, to: str) -> Path:
    arrow = {"kind": "confused_with", "to": to}
    line = {"slug": slug, "labels": {"en": slug}, "relations": [arrow]}
    path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    return path


def test_relations_between_files_of_a_batch_lead_both_ways(tmp_path: Path) -> None:
    paths = [
        words_file(tmp_path / "common.jsonl", "nut", "bolt"),
        words_file(tmp_path / "metal.jsonl", "bolt", "nut"),
    ]
    reports = import_files(paths=paths, options=ImportOptions(keep_existing=True))
    assert [(report.added, report.warnings) for report in reports] == [(1, []), (1, [])]
    pairs = Relation.objects.values_list("concept__slug", "target__slug")
    assert set(pairs) == {("nut", "bolt"), ("bolt", "nut")}


def test_of_a_batch_with_a_file_that_is_not_there_nothing_is_taken(tmp_path: Path) -> None:
    first = words_file(tmp_path / "common.jsonl", "nut", "bolt")
    with pytest.raises(FileRefused):
        import_files(paths=[first, tmp_path / "metal.jsonl"], options=ImportOptions())
    assert not Concept.objects.exists()
