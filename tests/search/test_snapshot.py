"""The snapshot on disk: shared by all, replaced in one step, made anew when it is no good."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from django.core.management import call_command

from dictionary.models import Concept, Label, SearchChange
from dictionary.search import live, rebuild, tasks
from dictionary.search.build import build_arrays
from dictionary.search.engine import SearchIndex
from dictionary.search.store import current_name, open_snapshot, write_snapshot
from sectors.funds.models import User
from tests.search.words import heard_entries, tool_entries


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, settings: object) -> Iterator[None]:
    settings.DATA_DIR = tmp_path  # type: ignore[attr-defined]
    live.reset()
    yield
    live.reset()


def slugs(query: str) -> list[str]:
    return [hit.concept for hit in live.find(query)]


def test_a_mapped_index_answers_like_the_one_in_memory(tmp_path: Path) -> None:
    arrays = build_arrays(heard_entries())
    write_snapshot(tmp_path, arrays, {"known": []})
    snapshot = open_snapshot(tmp_path)
    assert snapshot is not None
    mapped, built = SearchIndex(snapshot.arrays), SearchIndex(arrays)
    for query in ("schrovendraaier", "marto", "clé", "schr", "szraubendreer", "xqzzvw"):
        assert mapped.find(query) == built.find(query)


def test_the_one_before_stays_for_a_while_and_older_ones_go(tmp_path: Path) -> None:
    arrays = build_arrays(tool_entries())
    names = [write_snapshot(tmp_path, arrays, {}) for _ in range(4)]
    assert current_name(tmp_path) == names[-1]
    assert len(list(tmp_path.glob("index-*"))) == 2


@pytest.mark.parametrize("harm", ["cut", "remove", "garble", "manifest", "pointer"])
def test_a_harmed_snapshot_is_not_opened(tmp_path: Path, harm: str) -> None:
    name = write_snapshot(tmp_path, build_arrays(tool_entries()), {})
    block = tmp_path / name / "block.npy"
    if harm == "cut":
        block.write_bytes(block.read_bytes()[:-3])
    elif harm == "remove":
        block.unlink()
    elif harm == "garble":
        block.write_bytes(b"\0" * block.stat().st_size)
    elif harm == "manifest":
        (tmp_path / name / "manifest.json").write_text("{")
    else:
        (tmp_path / "current").write_text("index-nowhere")
    assert open_snapshot(tmp_path) is None


@pytest.mark.django_db(transaction=True)
def test_a_restarted_process_opens_the_snapshot(
    voltage_tester: Concept, monkeypatch: pytest.MonkeyPatch
) -> None:
    call_command("rebuild_search", verbosity=0)
    live.reset()

    def refuse() -> None:
        raise AssertionError("built anew")

    monkeypatch.setattr(rebuild, "build_from_database", refuse)
    assert slugs("spaningstester") == [voltage_tester.slug]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("file", ["block.npy", "starts.npy", "names.npy"])
def test_a_garbled_snapshot_is_made_anew_and_nobody_notices(
    voltage_tester: Concept, tmp_path: Path, file: str
) -> None:
    rebuild.rebuild()
    live.reset()
    name = current_name(rebuild.folder())
    harmed = rebuild.folder() / str(name) / file
    array = np.load(harmed)
    np.save(harmed, np.full_like(array, 255))
    assert slugs("spaningstester") == [voltage_tester.slug]
    assert current_name(rebuild.folder()) != name


@pytest.mark.django_db(transaction=True)
def test_a_snapshot_of_another_database_is_not_believed(voltage_tester: Concept) -> None:
    rebuild.rebuild()
    live.reset()
    SearchChange.objects.all().delete()
    Label.objects.filter(concept=voltage_tester).update(text="duspol")
    SearchChange.objects.create(concept_slug=voltage_tester.slug)
    assert slugs("duspol") == [voltage_tester.slug]
    assert slugs("spanningstester") == []


@pytest.mark.django_db(transaction=True)
def test_a_running_process_takes_the_new_snapshot(
    bart: User, voltage_tester: Concept, make_concept: Callable[..., Concept],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    rebuild.rebuild()
    slugs("spanningstester")
    concept = make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
    assert slugs("kabelhaspel") == [concept.slug]
    rebuild.rebuild()
    monkeypatch.setattr(live, "_looked_at", 0.0)
    assert slugs("kabelhaspel") == [concept.slug]
    assert live._state is not None
    assert live._state.changed == {}
    assert slugs("spanningstester") == [voltage_tester.slug]


@pytest.mark.django_db(transaction=True)
def test_it_is_rebuilt_only_when_stale(voltage_tester: Concept) -> None:
    assert rebuild.rebuild_if_stale() == 1
    assert rebuild.rebuild_if_stale() == 0
    changes = [SearchChange(concept_slug=voltage_tester.slug) for _ in range(rebuild.STALE + 5)]
    SearchChange.objects.bulk_create(changes)
    assert rebuild.rebuild_if_stale() == 1


@pytest.mark.django_db(transaction=True)
def test_an_index_that_breaks_while_in_use_is_made_anew(voltage_tester: Concept) -> None:
    rebuild.rebuild()
    slugs("spanningstester")
    assert live._state is not None
    arrays = live._state.base.arrays
    arrays["block"] = np.full_like(arrays["block"], 255)
    assert slugs("spaningstester") == [voltage_tester.slug]


@pytest.mark.django_db(transaction=True)
def test_the_background_worker_makes_what_is_missing(
    voltage_tester: Concept, work: Callable[[], None]
) -> None:
    assert tasks.sweep_snapshot() == 1
    work()
    assert current_name(rebuild.folder()) is not None
    assert tasks.sweep_snapshot() == 0
