"""The helper process that holds a sentence-transformers model and answers on a socket."""

from __future__ import annotations

import fcntl
import json
import os
import socketserver
import threading
import time
from pathlib import Path
from typing import Any

_IDLE = 1_800  # seconds without a question after which it ends


class _Helper(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True

    def __init__(self, address: str, model: Any) -> None:
        self.model = model
        self.turn = threading.Lock()
        self.asked = time.monotonic()
        super().__init__(address, _Answer)


class _Answer(socketserver.StreamRequestHandler):
    server: _Helper

    def handle(self) -> None:
        helper = self.server
        helper.asked = time.monotonic()
        question = json.loads(self.rfile.readline())
        if question.get("about"):
            told = {"dimensions": len(helper.model.encode(["a"])[0])}
            self.wfile.write(json.dumps(told).encode() + b"\n")
            return
        with helper.turn:
            vectors = helper.model.encode(question["texts"], normalize_embeddings=True)
        data = vectors.astype("float32").tobytes()
        self.wfile.write(json.dumps({"bytes": len(data)}).encode() + b"\n" + data)


def main() -> None:
    """Load the model, answer, end when idle."""
    name, address, lock_file = json.loads(os.environ["SEMANTIC_HELPER"])
    with Path(lock_file).open("w") as lock:
        try:  # held as long as it lives: one helper a model
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return
        from sentence_transformers import SentenceTransformer

        model = SentenceTransformer(name, device="cpu")
        with _Helper(address, model) as helper:
            threading.Thread(target=helper.serve_forever, daemon=True).start()
            while time.monotonic() - helper.asked < _IDLE:
                time.sleep(5)


if __name__ == "__main__":
    main()
