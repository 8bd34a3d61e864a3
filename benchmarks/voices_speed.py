"""How fast the voice in the box is: 4,000 words on one core, and the first play of a word.

Run: .venv/bin/python benchmarks/voices_speed.py [words]
The peer is the plain Python way: the same engine, encoded by soundfile at its defaults,
no trimming, no levelling, no checks, no lexicon, no files.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
SCRATCH = Path(tempfile.mkdtemp(prefix="voices-speed-"))
os.environ.update(
    DJANGO_SETTINGS_MODULE="config.settings",
    DATABASE_URL=f"sqlite:///{SCRATCH / 'db.sqlite3'}",
    DATA_DIR=str(SCRATCH / "data"),
    MEDIA_ROOT=str(SCRATCH / "media"),
    STATIC_ROOT=str(SCRATCH / "static"),
    RATE_LIMITS="no",
)


def starter_words() -> Iterator[tuple[str, str, str]]:
    """Language, word and article of every label of the starter content, then the plurals."""
    plurals = []
    for path in sorted((ROOT / "dictionary" / "starter").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for label in json.loads(line).get("labels", []):
                if isinstance(label, dict) and "lang" in label and label.get("kind") != "hidden":
                    yield label["lang"], label["text"], label.get("article", "")
                    if label.get("plural"):
                        plurals.append((label["lang"], label["plural"], ""))
    yield from plurals


def utterances(count: int, articles: bool) -> list[Any]:
    """So many different utterances; numbers are added when the words run out."""
    from dictionary.hooks import Utterance

    words = list(dict.fromkeys(starter_words()))
    found = []
    for number in range(count):
        language, text, article = words[number % len(words)]
        again = f" {number // len(words) + 1}" if number >= len(words) else ""
        found.append(Utterance(text + again, language, article=article if articles else ""))
    return list(dict.fromkeys(found))


def make_all(wanted: list[Any]) -> dict[str, float]:
    """CPU and clock for wanting, making, checking, storing and noting all of them."""
    from django.utils import timezone

    from speech.models import Pronunciation
    from speech.services import BATCH, pronunciations_make, pronunciations_want

    pronunciations_want(wanted)
    cpu, clock = time.process_time(), time.perf_counter()
    made = 0
    while rows := list(Pronunciation.objects.to_make(timezone.now())[:BATCH]):
        made += pronunciations_make(rows=rows, quick_only=True)
    return {
        "made": made,
        "cpu": time.process_time() - cpu,
        "clock": time.perf_counter() - clock,
    }


def plain_way(wanted: list[Any]) -> float:
    """CPU of the peer over the same words."""
    import soundfile

    from speech.voices.espeak.library import ESPEAK
    from speech.voices.espeak.table import espeak_voice

    cpu = time.process_time()
    for utterance in wanted:
        voice = espeak_voice(utterance.language, "")
        samples = ESPEAK.synthesise(utterance.text, voice, words_per_minute=140, timeout=10)
        soundfile.write(io.BytesIO(), samples, 22050, format="MP3")
    return time.process_time() - cpu


def plays(wanted: list[Any]) -> dict[str, float]:
    """Milliseconds from request to sound, for the first play and for the next."""
    import numpy as np
    from django.test import Client

    from dictionary.hooks import sounds_for
    from speech.services import pronunciations_want

    client = Client()
    fresh = [u.__class__(u.text + " los", u.language, article=u.article) for u in wanted[:300]]
    pronunciations_want(fresh)
    figures: dict[str, float] = {}
    for name in ("uncached", "cached"):
        taken, worked = [], []
        for sound in sounds_for(fresh):
            assert sound is not None
            started, cpu = time.perf_counter(), time.process_time()
            response = client.get(sound.url)
            taken.append(1000 * (time.perf_counter() - started))
            worked.append(1000 * (time.process_time() - cpu))
            assert response.status_code == 200, response.content
        figures[f"{name} p50"], figures[f"{name} p95"] = np.percentile(taken[5:], [50, 95])
        figures[f"{name} p95, CPU"] = float(np.percentile(worked[5:], 95))
    return figures


def main() -> None:
    """Prepare a scratch database, measure, print."""
    import warnings

    import django

    warnings.filterwarnings("ignore")
    django.setup()
    import numpy as np
    from django.core.management import call_command

    from speech.models import Pronunciation

    call_command("migrate", verbosity=0)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000
    wanted = utterances(count, articles=False)
    ours = make_all(wanted)
    peer = plain_way(wanted)
    folder = SCRATCH / "media" / "public"
    sizes = [path.stat().st_size for path in folder.rglob("*.mp3")]
    seconds = list(Pronunciation.objects.values_list("seconds", flat=True))
    print(f"load               {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"words              {len(wanted)}, made {ours['made']}, files {len(sizes)}")
    print(f"CPU                {ours['cpu']:.1f} s (target 25 s), clock {ours['clock']:.1f} s")
    print(f"peer, CPU          {peer:.1f} s; ours / peer = {ours['cpu'] / peer:.2f}")
    print(
        f"bytes a word       median {np.median(sizes):.0f} (target 3500), p95 "
        f"{np.percentile(sizes, 95):.0f}, all {sum(sizes) / 1e6:.1f} MB"
    )
    print(f"seconds a word     median {np.median(seconds):.2f}")
    with_article = utterances(400, articles=True)
    make_all(with_article)
    keys = [len(b) for b in _bytes_of(with_article)]
    print(f"with its article   median {np.median(keys):.0f} bytes")
    for name, value in plays(wanted).items():
        print(f"play, {name:19s}{value:.1f} ms")


def _bytes_of(wanted: list[Any]) -> Iterator[bytes]:
    from speech.services import best_sounds
    from speech.store import sound_read

    for best in best_sounds(wanted):
        data = sound_read(best.file) if best and best.file else None
        if data:
            yield data


if __name__ == "__main__":
    main()
