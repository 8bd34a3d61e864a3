"""Importing a list: idempotent, row by row, nothing half-done."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from django.core.management import CommandError, call_command

from dictionary.models import Concept, Label, Photo, Relation, SearchChange
from sectors.funds.models import User
from tests.conftest import picture

pytestmark = pytest.mark.django_db

HEADER = [
    "id", "sectors", "category", "label_nl", "label_fr", "label_de", "label_en",
    "alt_nl", "definition_nl", "example_nl", "article_nl", "plural_nl",
]  # fmt: skip


def workbook(path: Path, rows: list[list[Any]], header: list[str] = HEADER) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [header, *rows]:
        sheet.append(row)
    book.save(path)
    return path


def rows(count: int = 20) -> list[list[Any]]:
    return [
        [f"T{n}", "construction|wood", "hand-tools", f"gereedschap {n}", f"outil {n}",
         f"Werkzeug {n}", f"tool number {n}", f"ding {n}|spul {n}", "Een uitleg.", "Een zin.",
         "het", f"gereedschappen {n}"]
        for n in range(count)
    ]  # fmt: skip


def run(path: Path, **options: Any) -> tuple[str, str]:
    out, err = StringIO(), StringIO()
    call_command("import_concepts", str(path), stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def jsonl(path: Path, *concepts: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(c) + "\n" for c in concepts), encoding="utf-8")
    return path


def test_a_workbook_of_twenty_rows_adds_twenty_and_then_changes_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", rows())
    assert run(path, fund="constructiv")[0].startswith("added 20, changed 0, unchanged 0")
    before = SearchChange.objects.count(), Label.history.count(), Concept.history.count()
    assert run(path, fund="constructiv")[0].startswith("added 0, changed 0, unchanged 20")
    assert (SearchChange.objects.count(), Label.history.count(), Concept.history.count()) == before
    concept = Concept.objects.get(slug="tool-number-3")
    assert concept.status == "published"
    assert {sector.slug for sector in concept.sectors.all()} == {"construction", "wood"}
    label = concept.labels.get(language="nl", kind="preferred")
    assert (label.with_article, label.plural) == ("het gereedschap 3", "gereedschappen 3")
    assert concept.labels.filter(language="nl", kind="alternative").count() == 2


def test_a_broken_row_says_where_and_why_and_adds_nothing(tmp_path: Path) -> None:
    table = rows(3)
    table[1][1] = "construction|plumbing"
    out, err = run(workbook(tmp_path / "list.xlsx", table))
    assert out.startswith("added 2, changed 0, unchanged 0, refused 1")
    assert "row 3, column sectors: “plumbing” is not known" in err
    assert not Label.objects.filter(text="gereedschap 1").exists()


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        (3, "x" * 201, "too long"),
        (3, "=1+1", "formula"),
        (3, "<script>alert(1)</script>", "HTML"),
        (8, "een\x07uitleg", "unreadable"),
        (3, None, "no word in this language"),
    ],
)
def test_each_kind_of_bad_cell_is_named(
    tmp_path: Path, column: int, value: Any, reason: str
) -> None:
    header = ",".join(HEADER)
    cells = [str(cell) for cell in rows(1)[0]]
    cells[column] = value or ""
    path = tmp_path / "list.csv"
    path.write_text(header + "\n" + ",".join(f'"{cell}"' for cell in cells), encoding="utf-8")
    out, err = run(path)
    assert "added 0, changed 0, unchanged 0, refused 1" in out
    assert "row 2" in err
    assert reason in err
    assert Concept.objects.count() == 0


def test_an_id_that_is_there_twice_is_refused_the_second_time(tmp_path: Path) -> None:
    table = rows(2)
    table[1][0] = "T0"
    out, err = run(workbook(tmp_path / "list.xlsx", table))
    assert "added 1" in out
    assert "row 3, column id: Row 2 has the same id “T0”." in err


def test_a_list_in_windows_letters_with_semicolons_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("id;label_fr;label_nl\r\n1;clé à molette;engelse sleutel\r\n".encode("cp1252"))
    run(path, fund="mtechplus")
    assert Label.objects.get(language="fr").text == "clé à molette"


def test_a_dry_run_says_what_would_happen_and_does_nothing(tmp_path: Path) -> None:
    out, _err = run(workbook(tmp_path / "list.xlsx", rows(5)), dry_run=True)
    assert out.startswith("added 5")
    assert Concept.objects.count() == SearchChange.objects.count() == 0


def test_a_fund_adds_its_own_word_to_anothers_concept_and_changes_nothing_of_it(
    tmp_path: Path, voltage_tester: Concept
) -> None:
    path = jsonl(
        tmp_path / "list.jsonl",
        {
            "slug": voltage_tester.slug,
            "sectors": ["wood"],
            "status": "retired",
            "labels": {"nl": "spanningzoeker", "fr": "testeur de tension"},
            "definitions": {"nl": "Een andere uitleg."},
        },
    )
    assert run(path, fund="woodwize")[0].startswith("added 0, changed 1")
    assert run(path, fund="woodwize")[0].startswith("added 0, changed 0, unchanged 1")
    voltage_tester.refresh_from_db()
    assert voltage_tester.status == "published"
    words = voltage_tester.labels.filter(language="nl").values_list("text", "fund__slug")
    assert set(words) == {("spanningstester", "volta"), ("spanningzoeker", "woodwize")}
    assert voltage_tester.labels.filter(language="fr").count() == 1


def test_a_changed_word_must_be_checked_again(tmp_path: Path, voltage_tester: Concept) -> None:
    voltage_tester.languages.filter(language="nl").update(status="checked")
    row = {"slug": voltage_tester.slug, "labels": {"nl": "spanningszoeker"}}
    run(jsonl(tmp_path / "list.jsonl", row), fund="volta")
    assert voltage_tester.languages.get(language="nl").status == "to_check"


def test_relations_are_found_wherever_they_stand_in_the_file(tmp_path: Path) -> None:
    path = jsonl(
        tmp_path / "list.jsonl",
        {
            "slug": "bolt",
            "labels": {"en": "bolt"},
            "relations": [{"kind": "used_with", "to": "nut"}],
        },
        {"slug": "nut", "labels": {"en": "nut"}, "relations": [{"kind": "part_of", "to": "gone"}]},
    )
    _out, err = run(path)
    assert Relation.objects.get().target.slug == "nut"
    assert "warning: row 2, column relations: There is no concept “gone”." in err
    assert "changed 0, unchanged 2" in run(path)[0]


def test_pictures_beside_the_file_are_added_once(tmp_path: Path) -> None:
    (tmp_path / "bolt.jpg").write_bytes(picture())
    entry = {"file": "bolt.jpg", "maker": "Aïcha", "licence": "CC BY 4.0", "alt": {"en": "A bolt"}}
    path = jsonl(
        tmp_path / "list.jsonl", {"slug": "bolt", "labels": {"en": "bolt"}, "photos": [entry]}
    )
    run(path)
    assert "unchanged 1" in run(path)[0]
    photo = Photo.objects.get()
    assert (photo.maker, photo.alt, photo.width) == ("Aïcha", {"en": "A bolt"}, 800)


@pytest.mark.parametrize("name", ["../secret.jpg", "/etc/passwd", "gone.jpg"])
def test_a_picture_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    entry = {"file": name, "maker": "x", "licence": "y"}
    path = jsonl(tmp_path / "list.jsonl", {"labels": {"en": "bolt"}, "photos": [entry]})
    assert "refused 1" in run(path)[0]
    assert Concept.objects.count() == 0


def test_a_photo_bomb_refuses_its_row(tmp_path: Path) -> None:
    (tmp_path / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\x00" * 64)
    entry = {"file": "bomb.png", "maker": "x", "licence": "y"}
    path = jsonl(tmp_path / "list.jsonl", {"labels": {"en": "bolt"}, "photos": [entry]})
    out, err = run(path)
    assert "refused 1" in out
    assert "photos[0].file" in err


def test_a_word_that_another_concept_has_is_suspected(
    tmp_path: Path, voltage_tester: Concept
) -> None:
    path = jsonl(tmp_path / "list.jsonl", {"slug": "tester", "labels": {"nl": "Spanningstester"}})
    out, err = run(path)
    assert "suspected doubles 1" in out
    assert voltage_tester.slug in err


def test_a_fund_named_where_a_sector_is_asked_gives_that_funds_sector(tmp_path: Path) -> None:
    run(jsonl(tmp_path / "l.jsonl", {"labels": {"en": "bolt"}, "sectors": ["educam", "Hout"]}))
    sectors = Concept.objects.get().sectors.values_list("slug", flat=True)
    assert set(sectors) == {"automotive", "wood"}


def test_starter_words_never_overwrite_an_editor(
    tmp_path: Path, bart: User, voltage_tester: Concept
) -> None:
    from dictionary.imports.services import ImportOptions, import_file

    path = jsonl(tmp_path / "l.jsonl", {"slug": voltage_tester.slug, "labels": {"nl": "iets"}})
    report = import_file(path=path, options=ImportOptions(keep_existing=True))
    assert (report.added, report.changed, report.unchanged) == (0, 0, 1)
    assert voltage_tester.labels.get(language="nl").text == "spanningstester"


@pytest.mark.parametrize(
    ("name", "content"),
    [("list.pdf", b"%PDF"), ("list.xlsx", b"not a zip"), ("list.csv", b"a,b\n1,2\n")],
)
def test_a_file_that_is_no_list_is_refused_whole(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CommandError):
        run(path)


def test_a_line_that_is_no_json_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.jsonl"
    path.write_text('{"labels": {"en": "bolt"}}\n{"labels": \n[1]\n', encoding="utf-8")
    out, err = run(path)
    assert "added 1" in out
    assert "row 2" in err
    assert "row 3" in err


def test_one_bad_row_does_not_take_its_chunk_with_it(tmp_path: Path) -> None:
    table = rows(30)
    theirs = ["one" if n in (4, 9) else f"v{n}" for n in range(30)]
    lines = [
        {"id": f"x{n}", "labels": {"nl": row[3]}, "source_ids": {"volta": theirs[n]}}
        for n, row in enumerate(table)
    ]
    out, err = run(jsonl(tmp_path / "list.jsonl", *lines))
    assert "added 29" in out
    assert "row 10, column -: This row contradicts another one." in err


def test_two_rows_of_one_chunk_may_mean_one_concept(tmp_path: Path) -> None:
    path = jsonl(
        tmp_path / "list.jsonl",
        {"id": "1", "slug": "bolt", "labels": {"en": "bolt"}},
        {"id": "2", "slug": "bolt", "labels": {"nl": "bout"}},
    )
    assert run(path)[0].startswith("added 1, changed 1")
    assert run(path)[0].startswith("added 0, changed 0, unchanged 2")
    assert Label.objects.filter(concept__slug="bolt").count() == 2


def test_relations_lead_to_rows_of_a_later_file_of_the_same_command(tmp_path: Path) -> None:
    one = jsonl(tmp_path / "a.jsonl", {"slug": "nut", "labels": {"en": "nut"},
                "relations": [{"kind": "used_with", "to": "bolt"}]})  # fmt: skip
    other = jsonl(tmp_path / "b.jsonl", {"slug": "bolt", "labels": {"en": "bolt"}})
    out, err = StringIO(), StringIO()
    call_command("import_concepts", str(one), str(other), stdout=out, stderr=err)
    assert "a.jsonl: added 1" in out.getvalue()
    assert err.getvalue() == ""
    assert Relation.objects.get().target.slug == "bolt"


def test_words_that_are_written_alike_get_numbered_slugs(tmp_path: Path) -> None:
    lines = [{"id": str(n), "labels": {"en": "Part"}} for n in range(4)]
    run(jsonl(tmp_path / "list.jsonl", *lines))
    slugs = set(Concept.objects.values_list("slug", flat=True))
    assert slugs == {"part", "part-2", "part-3", "part-4"}
    assert Concept.objects.values("code").distinct().count() == 4


def test_what_is_imported_is_in_the_history_with_its_sectors(tmp_path: Path) -> None:
    path = workbook(tmp_path / "list.xlsx", rows(2))
    run(path, fund="volta")
    concept = Concept.objects.get(slug="tool-number-1")
    record = concept.history.get()
    assert record.history_type == "+"
    assert {one.sector.slug for one in record.sectors.all()} == {"construction", "wood"}
    assert record.history_change_reason.startswith("change:")


def test_a_row_that_means_a_concept_of_another_fund_joins_it(
    tmp_path: Path, voltage_tester: Concept
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "id,sectors,label_nl,label_fr,label_de\n"
        "W1,wood,spannings-tester,testeur de tension,Spannungsanzeiger\n",
        encoding="utf-8",
    )
    assert run(path, fund="woodwize", match=True)[0].startswith("added 0, changed 1")
    assert run(path, fund="woodwize", match=True)[0].startswith("added 0, changed 0, unchanged 1")
    voltage_tester.refresh_from_db()
    assert {sector.slug for sector in voltage_tester.sectors.all()} >= {"wood"}
    brought = voltage_tester.labels.filter(fund__slug="woodwize")
    assert set(brought.values_list("text", "kind")) == {
        ("spannings-tester", "alternative"),
        ("Spannungsanzeiger", "alternative"),
    }
    assert voltage_tester.labels.get(language="nl", fund__slug="volta").text == "spanningstester"
