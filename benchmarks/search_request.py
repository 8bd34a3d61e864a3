"""Whole search requests under gunicorn at 100,000 labels: CPU of the web processes a request.

    python benchmarks/search_request.py [--labels 100000] [--requests 600]

A scratch database of concepts in four languages, half of them with a photo in eight renditions, is
served as `make run` serves it (two workers of four threads). The client asks over one kept
connection, as a proxy does; the CPU is what the kernel counts for the web processes. Each kind of
request is asked twice: words that nobody asked before, then the same ones again. Beside them stands
an address that does nothing: what Django and gunicorn cost themselves.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import http.client
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
TICK = os.sysconf("SC_CLK_TCK")
LANGUAGES = ("nl", "fr", "de", "en")
WARM = 100
TOLD_EVERY = 20  # one concept in so many has a definition


def fill(size: int) -> None:
    """The scratch database."""
    import django

    django.setup()
    from django.core.management import call_command
    from meaning_set import descriptions
    from search_corpora import labels

    from dictionary.models import Category, Concept, Definition, Label
    from sectors.funds.models import Fund, Sector

    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    common = Fund.objects.get(slug="common")
    kind = Category.objects.create(path="hand-tools")
    spoken: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    for text, lang in labels(size):
        spoken[lang].append(text)
    concepts = Concept.objects.bulk_create(
        [
            Concept(slug=f"c{number}", code=f"{number:06d}X", fund=common, category=kind,
                    status="published", popularity=number % 50)
            for number in range(size // 4)
        ], batch_size=2_000,
    )  # fmt: skip
    sectors = list(Sector.objects.all())
    through = Concept.sectors.through
    through.objects.bulk_create(
        [through(concept=each, sector=sectors[each.pk % 5]) for each in concepts], batch_size=5_000
    )
    words = [
        Label(concept=concept, language_id=lang, text=text, fund=common)
        for lang in LANGUAGES
        for concept, text in zip(concepts, spoken[lang], strict=True)
    ]
    Label.objects.bulk_create(words, batch_size=5_000)
    told = {lang: [text for _, text in descriptions(lang, "dev")] for lang in LANGUAGES}
    Definition.objects.bulk_create(
        [Definition(concept=concept, language_id=lang, text=told[lang][at % len(told[lang])],
                    fund=common)
         for at, concept in enumerate(concepts[::TOLD_EVERY]) for lang in LANGUAGES],
        batch_size=5_000,
    )  # fmt: skip
    _photos(concepts[::2], common)
    _make_index()


def _photos(concepts: Sequence[Any], fund: Any) -> None:
    """Rows of photos and their renditions; nobody fetches the files."""
    from dictionary.models import Photo, Rendition

    soft = "data:image/webp;base64," + "UklGRlIAAABXRUJQVlA4IEYAAADwAQCdASoUABQAPm0sk0Wk" * 3
    photos = Photo.objects.bulk_create(
        [
            Photo(concept=concept, file=f"p{concept.pk}.jpg", maker="M", licence="CC BY 4.0",
                  alt=dict.fromkeys(LANGUAGES, "a thing on a bench"), fund=fund, width=1600,
                  height=1200, placeholder=soft, sha256=f"{concept.pk:064d}")
            for concept in concepts
        ], batch_size=2_000,
    )  # fmt: skip
    Rendition.objects.bulk_create(
        [
            Rendition(photo=photo, width=width, height=width * 3 // 4, format=form,
                      file=f"photos/{photo.pk:032x}-{width}.{form}", size=9_000)
            for photo in photos for width in (160, 320, 640, 1280) for form in ("webp", "avif")
        ], batch_size=5_000,
    )  # fmt: skip


def _make_index() -> None:
    from dictionary.models import SearchChange
    from dictionary.search.rebuild import rebuild

    SearchChange.objects.create(concept_slug="c0", at=datetime.now(UTC))
    print(f"{rebuild():,} words in the index", flush=True)


class Server:
    """The site as `make run` starts it, and what its processes cost."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "gunicorn", "config.wsgi:application", "--bind",
                   f"127.0.0.1:{self.port}", "--workers", "2", "--threads", "4",
                   "--worker-class", "gthread", "--no-control-socket", "--log-level", "error",
                   "--preload"]  # fmt: skip
        self._process = subprocess.Popen(command, cwd=ROOT)
        self._open: http.client.HTTPConnection | None = None

    def cpu_ms(self) -> float:
        """CPU of the workers so far."""
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")
        total = 0
        for pid in children.read_text().split():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        return 1000 * total / TICK

    def get(self, address: str, headers: dict[str, str]) -> bytes:
        """The body of an answer; a connection that was closed is opened again."""
        for _try in range(2):
            if self._open is None:
                self._open = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            try:
                self._open.request("GET", address, headers=headers)
                answer = self._open.getresponse()
                body = answer.read()
            except (OSError, http.client.HTTPException):
                self._open = None
                continue
            if answer.status not in (200, 400):
                sys.exit(f"{address}: {answer.status}")
            return body
        sys.exit(f"{address}: no answer")

    def wait(self) -> None:
        """Until it answers."""
        for _try in range(240):
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1):
                    return
            except OSError:
                time.sleep(0.25)
        sys.exit("The server does not start.")

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(timeout=30)


def costs(server: Server, addresses: Iterable[str], headers: dict[str, str]) -> tuple[float, int]:
    """CPU milliseconds a request, and the mean size of an answer."""
    listed = list(addresses)
    before, size = server.cpu_ms(), 0
    for address in listed:
        size += len(server.get(address, headers))
    return (server.cpu_ms() - before) / len(listed), size // len(listed)


def measure(server: Server, number: int) -> None:
    """All kinds of requests."""
    from meaning_set import descriptions
    from search_speed import queries

    asked, _junk = queries("own", 1)
    step = max(1, len(asked) // number)
    words = [(one.text, one.lang) for one in asked[::step]][:number]
    begun = [(text[: 2 + at % 5], lang) for at, (text, lang) in enumerate(words)]
    told = [(text, lang) for lang in LANGUAGES for _, text in descriptions(lang, "test")]
    told = told[:: max(1, len(told) // (number // 3))][: number // 3]
    page = {"Cookie": "prefs=my=en&work=nl", "Accept-Encoding": "gzip"}
    part = {**page, "HX-Request": "true"}
    kinds = {
        "nothing (a question without words)": (["/api/v1/search/?q="] * number, {}),
        "API, misspelt words": ([_api(*one) for one in words], {}),
        "API, descriptions": ([_api(*one) for one in told], {}),
        "live hits, beginnings": ([_page(*one) for one in begun], part),
        "live hits, misspelt words": ([_page(*one) for one in words], part),
        "live hits, descriptions": ([_page(*one) for one in told], part),
        "whole page, misspelt words": ([_page(*one) for one in words], page),
    }
    warm = [_api(*one) for one in words[:WARM]]
    costs(server, warm, {})
    costs(server, [_page(*one) for one in words[:WARM]], part)
    print(f"{'CPU ms a request':<34}{'first':>7}{'again':>7}{'bytes':>8}{'n':>6}")
    for name, (addresses, headers) in kinds.items():
        first, size = costs(server, addresses, headers)
        again, _size = costs(server, addresses, headers)
        print(f"{name:<34}{first:7.2f}{again:7.2f}{size:8}{len(addresses):6}", flush=True)


def _api(text: str, lang: str) -> str:
    return "/api/v1/search/?" + urlencode({"q": text, "lang": lang, "my": "en", "work": "nl"})


def _page(text: str, lang: str) -> str:
    return f"/{lang}/search/?" + urlencode({"q": text})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--labels", type=int, default=100_000)
    parser.add_argument("--requests", type=int, default=600)
    parser.add_argument("--folder", help="keep the database there, and use what is there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(options.folder or scratch)
        folder.mkdir(exist_ok=True)
        for name in ("DATA_DIR", "MEDIA_ROOT", "STATIC_ROOT"):
            os.environ[name] = str(folder / name.lower())
            (folder / name.lower()).mkdir(exist_ok=True)
        os.environ |= {
            "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "RATE_LIMITS": "yes",
            "LOG_LEVEL": "ERROR",
        }
        if not (folder / "db.sqlite3").exists():
            fill(options.labels)
        server = Server()
        try:
            server.wait()
            measure(server, options.requests)
        finally:
            server.stop()


if __name__ == "__main__":
    main()
