"""The peers that search is measured against: rapidfuzz WRatio and PostgreSQL's pg_trgm."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType

import psycopg
from rapidfuzz import fuzz, process
from search_corpora import labels

from dictionary.search.fold import fold, joined

_BIN = Path("/usr/lib/postgresql/15/bin")


class Rapidfuzz:
    """Compares with every label, as a few lines of Python would."""

    name = "rapidfuzz WRatio"

    def __init__(self, size: int) -> None:
        self._texts = [fold(text) for text, _ in labels(size)]

    def find(self, query: str) -> tuple[list[str], float]:
        """The ten best, and CPU milliseconds."""
        began = time.process_time()
        found = process.extract(fold(query), self._texts, scorer=fuzz.WRatio, limit=10)
        ms = (time.process_time() - began) * 1000
        return [text.replace(" ", "") for text, _, _ in found], ms


class Trigrams:
    """A throw-away PostgreSQL with a GIN index over folded labels."""

    name = "PostgreSQL pg_trgm GIN"

    def __init__(self, size: int) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="pg-bench-"))
        shutil.chown(self._folder, "postgres")
        data = self._folder / "data"
        self._run(_BIN / "initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        self._run(
            _BIN / "pg_ctl", "-D", data, "-w", "-l", self._folder / "log",
            "-o", f"-k {self._folder} -c listen_addresses='' -c fsync=off -c jit=off", "start",
        )  # fmt: skip
        self._db = psycopg.connect(
            f"host={self._folder} user=postgres dbname=postgres", autocommit=True
        )
        self._db.execute("CREATE EXTENSION pg_trgm")
        self._db.execute("CREATE TABLE label (id int, folded text)")
        with self._db.cursor().copy("COPY label FROM STDIN") as copy:
            for number, (text, _) in enumerate(labels(size)):
                copy.write_row((number, fold(text)))
        self._db.execute("CREATE INDEX ON label USING gin (folded gin_trgm_ops)")
        self._db.execute("ANALYZE label")
        self._db.execute("SET pg_trgm.similarity_threshold = 0.25")
        self._db.execute("SET max_parallel_workers_per_gather = 0")

    def _run(self, *command: object) -> None:
        subprocess.run(
            ["runuser", "-u", "postgres", "--", *map(str, command)],
            check=True, stdout=subprocess.DEVNULL, cwd="/",
        )  # fmt: skip

    def _server_ms(self) -> float:
        spent = Path(f"/proc/{self._db.info.backend_pid}/schedstat").read_text().split()[0]
        return int(spent) / 1e6

    def find(self, query: str) -> tuple[list[str], float]:
        """The ten best, and CPU milliseconds of client and server together."""
        folded = fold(query)
        server, began = self._server_ms(), time.process_time()
        rows = self._db.execute(
            "SELECT folded FROM label WHERE folded %% %s ORDER BY similarity(folded, %s) DESC"
            " LIMIT 10",
            (folded, folded),
        ).fetchall()
        ms = (time.process_time() - began) * 1000 + self._server_ms() - server
        return [joined(row[0]) for row in rows], ms

    def __enter__(self) -> Trigrams:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._db.close()
        self._run(_BIN / "pg_ctl", "-D", self._folder / "data", "-m", "immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)


def has_postgres() -> bool:
    """Is Debian's PostgreSQL 15 here, and may we start it?"""
    return (_BIN / "initdb").exists() and shutil.which("runuser") is not None
