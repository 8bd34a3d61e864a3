"""How soon a save is found by every running process: 3 workers on one SQLite file.

python benchmarks/search_visibility.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
WORKERS, ROUNDS = 3, 5


def prepare() -> None:
    """Start Django on the database of this run."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()


def work(word: str) -> None:
    """Search until the word of each round is found; write when that was."""
    prepare()
    from dictionary.search import live

    live.find("warm up", lang="nl")
    print("ready", flush=True)
    for number in range(ROUNDS):
        while not any(hit.score == 1 for hit in live.find(f"{word}{number}", lang="nl")):
            time.sleep(0.001)
        print(time.time(), flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"DATA_DIR": folder, "MEDIA_ROOT": folder, "STATIC_ROOT": folder}
        os.environ["DATABASE_URL"] = f"sqlite:///{folder}/db.sqlite3"
        prepare()
        from django.core.management import call_command

        from dictionary.models import Concept, Label, SearchChange
        from sectors.funds.models import Fund

        call_command("migrate", verbosity=0)
        fund = Fund.objects.get(slug="common")
        workers = [
            subprocess.Popen(
                [sys.executable, __file__, "kabelhaspel"], stdout=subprocess.PIPE, text=True
            )
            for _ in range(WORKERS)
        ]
        for worker in workers:
            assert worker.stdout
            worker.stdout.readline()
        for number in range(ROUNDS):
            concept = Concept.objects.create(slug=f"c{number}", fund=fund, status="published")
            Label.objects.create(
                concept=concept, language_id="nl", text=f"kabelhaspel{number}", fund=fund
            )
            SearchChange.objects.create(concept_slug=concept.slug)
            saved = time.time()
            seen = [float(worker.stdout.readline()) - saved for worker in workers if worker.stdout]
            print("found after ms:", [round(each * 1000, 1) for each in seen])
            time.sleep(0.3)


if __name__ == "__main__":
    work(sys.argv[1]) if len(sys.argv) > 1 else main()
