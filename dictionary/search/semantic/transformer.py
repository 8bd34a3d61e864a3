"""Any sentence-transformers model, run in one helper process for the whole machine.

torch never comes into a web process: it talks to the helper through a socket in the data folder.
The helper is started by the first who needs it and ends when nobody asks for a while.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import logging
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from django.conf import settings
from numpy.typing import NDArray

logger = logging.getLogger(__name__)

Vectors = NDArray[np.float32]
_START = 180.0  # seconds that a large model may take to load
_QUERY = 2.0  # seconds that a visitor waits for the meaning of his words
_PAUSE = 30.0  # seconds before a helper that failed is tried again


class TransformerUnavailable(RuntimeError):
    """The helper did not start, or does not answer."""


class TransformerEncoder:
    """Encodes through the helper."""

    is_quick = False

    def __init__(self, model: str) -> None:
        self.model = model
        mark = hashlib.sha256(model.encode()).hexdigest()[:12]
        folder = Path(settings.DATA_DIR) / "semantic"
        folder.mkdir(parents=True, exist_ok=True)
        self._lock_file = folder / f"{mark}.lock"
        self._log = folder / f"{mark}.log"
        # A socket's address is short by law of the system: the data folder may lie deep.
        self.address = f"\0picture-dictionary-{os.getuid()}-{mark}-{_place(folder)}"
        self._dimensions = 0
        self._not_before = 0.0

    @property
    def dimensions(self) -> int:
        """How many numbers a direction has."""
        self._ask_about()
        return self._dimensions

    def encode_query(self, text: str, lang: str) -> Vectors | None:
        """The direction of a query; None while the helper is still loading, or failed."""
        if time.monotonic() < self._not_before:
            return None
        try:
            found: Vectors = self._told([text], _QUERY)[0]
            return found
        except (OSError, TransformerUnavailable, ValueError) as error:
            self._not_before = time.monotonic() + _PAUSE
            logger.warning("No meaning for now: %s", error)
            with contextlib.suppress(OSError):
                self._start()
            return None

    def encode_many(self, texts: Sequence[str], langs: Sequence[str]) -> Vectors:
        """The directions of many texts. Raises TransformerUnavailable."""
        self._ask_about()
        if not texts:
            return np.zeros((0, self._dimensions), np.float32)
        pieces = [
            self._told(list(texts[at : at + 256]), _START) for at in range(0, len(texts), 256)
        ]
        return np.concatenate(pieces)

    def _ask_about(self) -> None:
        if self._dimensions:
            return
        deadline = time.monotonic() + _START
        process = None
        while True:
            try:
                answer, _ = _exchange(self.address, {"about": True}, _START)
                break
            except OSError as error:
                if process is None:
                    process = self._start()
                if time.monotonic() > deadline or (process and process.poll() not in (None, 0)):
                    raise TransformerUnavailable(
                        f"{self.model} did not load; see {self._log}"
                    ) from error
                time.sleep(0.1)
        self._dimensions = int(answer["dimensions"])

    def _told(self, texts: list[str], seconds: float) -> Vectors:
        _head, data = _exchange(self.address, {"texts": texts}, seconds)
        found = np.frombuffer(data, np.float32).reshape(len(texts), -1)
        self._dimensions = found.shape[1]
        return found.copy()

    def _start(self) -> subprocess.Popen[bytes] | None:
        """Start the helper, unless another process is just doing so."""
        with self._lock_file.open("w") as lock, self._log.open("ab") as log:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                return None
            return subprocess.Popen(
                [sys.executable, "-m", "dictionary.search.semantic.helper"],
                cwd=settings.BASE_DIR, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True,
                env={
                    **os.environ,
                    "SEMANTIC_HELPER": json.dumps([self.model, self.address, str(self._lock_file)]),
                },
            )  # fmt: skip


def _place(folder: Path) -> str:
    return hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:12]


def _exchange(
    address: str, question: dict[str, Any], seconds: float
) -> tuple[dict[str, Any], bytes]:
    """One question, one answer."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(seconds)
        line.connect(address)
        line.sendall(json.dumps(question).encode() + b"\n")
        with line.makefile("rb") as answers:
            told = answers.readline()
            head = json.loads(told) if told else {"bytes": 1}
            data = answers.read(int(head.get("bytes", 0)))
            if len(data) < head.get("bytes", 0):
                raise ConnectionResetError("The helper hung up.")
            return head, data
