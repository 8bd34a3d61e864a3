"""Lists with decisions: run twice, clicked twice, failing, and with lines that are no rows."""

import json
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from dictionary.concepts.services import label_save
from dictionary.imports import batches, tasks
from dictionary.imports.guesses import guess_columns
from dictionary.models import Change, Concept, ImportBatch
from sectors.funds.models import Fund, User

pytestmark = pytest.mark.django_db


def _compared(actor: User, fund: Fund, *lines: Any) -> ImportBatch:
    data = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    batch = batches.batch_upload(actor=actor, fund=fund, name="lijst.jsonl", data=data.encode())
    batches.batch_compare(actor=actor, batch=batch, mapping={})
    batches.compare_rows(batch)
    return batch


def test_a_list_that_is_run_again_leaves_what_was_corrected_since(bart: User, volta: Fund) -> None:
    batch = _compared(bart, volta, {"slug": "w1", "labels": {"nl": "hamer"}})
    batches.batch_run(actor=bart, batch=batch)
    batches.import_rows(ImportBatch.objects.get())
    word = Concept.objects.get(slug="w1").labels.get(language="nl")
    word.text = "klopper"
    label_save(actor=bart, label=word)
    batches.batch_run(actor=bart, batch=ImportBatch.objects.get())
    batches.import_rows(ImportBatch.objects.get())
    word.refresh_from_db()
    assert word.text == "klopper"


def test_two_clicks_on_import_make_one_act(bart: User, volta: Fund) -> None:
    batch = _compared(bart, volta, {"slug": "w1", "labels": {"nl": "hamer"}})
    seen_earlier = ImportBatch.objects.get()
    batches.batch_run(actor=bart, batch=batch)
    with pytest.raises(ValidationError):
        batches.batch_run(actor=bart, batch=seen_earlier)
    assert Change.objects.filter(kind="import").count() == 1


def test_a_failure_leaves_no_list_that_is_worked_on_for_ever(
    bart: User, volta: Fund, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = _compared(bart, volta, {"slug": "w1", "labels": {"nl": "hamer"}})
    batches.batch_run(actor=bart, batch=batch)

    def breaks(_batch: ImportBatch) -> None:
        raise OSError("The disk is gone.")

    with monkeypatch.context() as broken:
        broken.setattr(tasks, "import_rows", breaks)
        with pytest.raises(OSError, match="disk"):
            tasks.run_batch.func(str(batch.uuid))
    left = ImportBatch.objects.get()
    assert left.state == "done"
    assert left.report["reason"]
    batches.batch_run(actor=bart, batch=left)
    tasks.run_batch.func(str(batch.uuid))
    assert Concept.objects.filter(slug="w1").exists()


def test_lines_that_are_json_but_no_row_are_refused(bart: User, volta: Fund) -> None:
    batch = _compared(
        bart, volta, [1], '"x"', '{"slug": NaN}', {"slug": "w1", "labels": {"nl": "hamer"}}
    )
    verdicts = list(batch.rows.order_by("number").values_list("verdict", "raw"))
    assert [verdict for verdict, _raw in verdicts] == ["refused", "refused", "refused", "new"]
    assert all(isinstance(raw, dict) for _verdict, raw in verdicts)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Nom de la machine", ""),
        ("Naam (de)", "label_de"),
        ("definitie_de", "definition_de"),
        ("Duits", "label_de"),
        ("Pièces en stock", ""),
        ("English name", "label_en"),
    ],
)
def test_de_and_en_inside_a_name_are_small_words(header: str, column: str) -> None:
    assert guess_columns([header])[header] == column


def test_an_undo_names_who_did_it(bart: User, volta: Fund) -> None:
    batch = _compared(bart, volta, {"slug": "w1", "labels": {"nl": "hamer"}})
    batches.batch_run(actor=bart, batch=batch)
    batches.import_rows(ImportBatch.objects.get())
    batches.batch_undo(actor=bart, batch=ImportBatch.objects.get())
    assert not Concept.objects.exists()
    assert Change.objects.get(kind="undo").by == bart
