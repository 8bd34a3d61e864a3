"""Text search at 10,000, 100,000 and 1,000,000 labels beside its peers, in one run.

    python benchmarks/search_speed.py [10000 100000 1000000] [--errors own independent]
        [--seed N] [--no-peers]

CPU time of one thread; our queries and the peers' take turns, so that a busy machine slows all
alike. Corpora: search_corpora.py (it names the Debian packages). Queries: search_errors.py by the
hands that wrote the index, search_errors_independent.py by others; the latter has its own seeds.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import astuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import search_errors
import search_errors_independent
from search_corpora import entries
from search_errors import Asked
from search_peers import Rapidfuzz, Trigrams, has_postgres

from dictionary.search.build import build_arrays
from dictionary.search.engine import SearchIndex
from dictionary.search.fold import joined
from dictionary.search.query import read_query
from dictionary.search.store import open_snapshot, write_snapshot

MAKERS = {"own": search_errors, "independent": search_errors_independent}
SEEDS = {"own": 1, "independent": 11}
Queries = tuple[list[Asked], list[Asked]]
PEER_QUERIES = {"rapidfuzz WRatio": 3_000_000, "PostgreSQL pg_trgm GIN": 40_000_000}  # labels read


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--errors", nargs="+", choices=MAKERS, default=list(MAKERS))
    parser.add_argument("--seed", type=int, help="of the errors, instead of the usual ones")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        print(_private_mb(Path(options.worker)))
        return
    makers = options.errors
    asked = {name: queries(name, options.seed or SEEDS[name]) for name in makers}
    for size in options.sizes or [10_000, 100_000, 1_000_000]:
        with tempfile.TemporaryDirectory() as folder:
            measure(size, asked, Path(folder), with_peers=not options.no_peers)


def queries(maker: str, seed: int) -> Queries:
    """The mistakes and the nonsense; making them takes minutes, so they are kept for next time."""
    kept = Path(tempfile.gettempdir()) / f"search-queries-{maker}-{seed}.json"
    if not kept.exists():
        module = MAKERS[maker]
        groups = (module.mistakes(seed), module.nonsense(seed))
        made = [[astuple(one) for one in group] for group in groups]
        kept.write_text(json.dumps(made), encoding="utf-8")
    mistaken, junk = json.loads(kept.read_text(encoding="utf-8"))
    return [Asked(*one) for one in mistaken], [Asked(*one) for one in junk]


def measure(size: int, asked: dict[str, Queries], folder: Path, *, with_peers: bool) -> None:
    """Everything about one size."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    print(f"\n== {size:,} labels")
    corpus = list(entries(size))
    began = time.process_time()
    write_snapshot(folder, build_arrays(corpus), {})
    print(f"build {time.process_time() - began:.1f} s CPU", end="   ")
    del corpus
    snapshot = open_snapshot(folder)
    assert snapshot is not None
    megabytes = sum(file.stat().st_size for file in (folder / snapshot.name).iterdir()) / 1e6
    worker = subprocess.run(
        [sys.executable, __file__, "--worker", str(folder)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    print(f"on disk {megabytes:.0f} MB   private per worker {worker.stdout.strip()} MB")
    index = SearchIndex(snapshot.arrays)
    for name, (mistaken, junk) in asked.items():
        print(f"-- errors: {name}, {len(mistaken)}, and {len(junk)} nonsense queries")
        _ours(index, mistaken, junk)
    mistaken = next(iter(asked.values()))[0]
    _prefixes(index, mistaken)
    if with_peers:
        _peers(index, size, mistaken)


def _peers(index: SearchIndex, size: int, mistaken: list[Asked]) -> None:
    _beside(index, mistaken, Rapidfuzz(size))
    if has_postgres():
        with Trigrams(size) as peer:
            _beside(index, mistaken, peer)
    else:
        print("PostgreSQL is not here: apt-get install postgresql")


def _timed(index: SearchIndex, one: Asked) -> float:
    began = time.process_time()
    index.find(one.text, lang=one.lang, limit=10)
    return (time.process_time() - began) * 1000


def _place(index: SearchIndex, one: Asked, lowest: float) -> tuple[int, float]:
    """Place of the right answer (99: none) and its score; for nonsense, the best score."""
    query = read_query(one.text, lang=one.lang)
    ranked = index.ranked(query, 10, lowest=lowest) if query else []
    if one.meant is None:
        return 99, max((each.hit.score for each in ranked), default=0.0)
    for place, each in enumerate(ranked, start=1):
        if each.hit.concept == joined(one.meant):
            return place, each.hit.score
    return 99, 0.0


def _ours(index: SearchIndex, asked: list[Asked], junk: list[Asked]) -> None:
    for one in asked[:100]:
        _timed(index, one)
    times = np.array([_timed(index, one) for one in asked])
    print("ms p50 {:.2f}  p95 {:.2f}  p99 {:.2f}".format(*np.percentile(times, (50, 95, 99))))
    places = np.array([_place(index, one, 0.0) for one in asked])
    print(f"recall@1 {_share(places[:, 0] <= 1)}   @5 {_share(places[:, 0] <= 5)}"
          f"   @10 {_share(places[:, 0] <= 10)}")  # fmt: skip
    kinds = np.array([one.kind for one in asked])
    for kind in dict.fromkeys(kinds.tolist()):
        of_kind = places[kinds == kind, 0]
        print(f"   {kind:<11}@1 {(of_kind <= 1).mean():.1%}  @10 {(of_kind <= 10).mean():.1%}"
              f"  n {len(of_kind)}")  # fmt: skip
    best = sorted(_place(index, one, 0.0)[1] for one in junk)
    bar = best[int(0.9 * len(best)) - 1]
    found = places[:, 0] <= 10
    kept = found & (places[:, 1] > bar)
    print(f"90 % of nonsense empty (score > {bar:.3f}): recall@10 {_share(kept)}, "
          f"that is {kept.sum() / found.sum():.1%} of what is found")  # fmt: skip
    empty = np.mean([not index.find(one.text, lang=one.lang) for one in junk])
    shown = np.mean(
        [
            any(hit.concept == joined(one.meant or "")
                for hit in index.find(one.text, lang=one.lang, limit=10))
            for one in asked
        ]
    )  # fmt: skip
    print(f"as shipped: {empty:.1%} of nonsense empty, recall@10 {shown:.1%}")


def _share(right: np.ndarray) -> str:
    """A share with its 95 % interval (Wilson)."""
    n, share, z = len(right), float(right.mean()), 1.96
    middle = (share + z * z / 2 / n) / (1 + z * z / n)
    half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / 4 / n / n) ** 0.5
    return f"{share:.1%} ({middle - half:.1%} to {middle + half:.1%})"


def _prefixes(index: SearchIndex, asked: list[Asked]) -> None:
    """Typing the right word letter by letter, from two letters to six."""
    times, right, shown = [], 0, 0
    for one in asked[:400]:
        for letters in range(2, 7):
            typed = joined(one.meant or "")[:letters]
            began = time.process_time()
            rows = index.begun_texts(typed, 10)
            times.append((time.process_time() - began) * 1000)
            shown += len(rows)
            right += sum(_begins(text, typed) for text in rows)
    print("prefix ms p50 {:.3f}  p95 {:.3f}".format(*np.percentile(times, (50, 95))), end="   ")
    print(f"{right / max(1, shown):.1%} of the suggestions begin so")


def _begins(folded: str, typed: str) -> bool:
    words = folded.split()
    return any("".join(words[at:]).startswith(typed) for at in range(len(words)))


def _beside(index: SearchIndex, asked: list[Asked], peer: Rapidfuzz | Trigrams) -> None:
    """The same queries, taking turns; the peer stops when it has cost enough."""
    number = max(20, min(len(asked), PEER_QUERIES[peer.name] // index.rows))
    chosen = [asked[at] for at in np.linspace(0, len(asked) - 1, number).astype(int)]
    ours, theirs, hits = [], [], []
    for one in chosen:
        ours.append(_timed(index, one))
        found, ms = peer.find(one.text)
        theirs.append(ms)
        meant = joined(one.meant or "")
        hits.append((found[:1] == [meant], meant in found))
    first, ten = np.array(hits).mean(axis=0)
    ratio = np.mean(theirs) / np.mean(ours)
    print(f"{peer.name}: {np.mean(theirs):.2f} ms, ours {np.mean(ours):.2f} ms: {ratio:.1f}x less"
          f" CPU  (n {number}; its recall@1 {first:.1%}, @10 {ten:.1%})")  # fmt: skip


def _private_mb(folder: Path) -> str:
    """What a process keeps for itself once it searches: of the index, and in all."""
    before = _private()
    snapshot = open_snapshot(folder)
    assert snapshot is not None
    index = SearchIndex(snapshot.arrays)
    for text in ("schrovendraaier", "perceuze", "boorm", "schluesel", "marto", "ladar") * 50:
        index.find(text)
    return f"{_private() - before:.0f} for the index, {_private():.0f} with Python"


def _private() -> float:
    """Memory that no other process can share: pages of the mapped files are not counted."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) / 1024


if __name__ == "__main__":
    main()
