"""How fast a list of rows goes in, with matching against what is there, and again unchanged.

Run: .venv/bin/python benchmarks/import_speed.py [--rows 10000] [--base 2000]
Makes a scratch database; the installation's own data is not touched. Prints wall and CPU
seconds. Written row by row, as it was before chunks,
the same rows took 26.6 ms CPU each, and 15.2 ms when nothing changed (600 rows, same machine).
"""

import argparse
import csv
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PARTS_NL = [
    "kabel", "buis", "hout", "metaal", "deur", "dak", "motor", "rem", "muur", "vloer", "schroef",
    "moer", "klem", "pomp", "ketel", "wiel", "zaag", "boor", "slijp", "las", "beton", "steen",
    "glas", "lijm", "verf", "draad", "plaat", "balk", "trap", "goot",
]  # fmt: skip
ENDS = [("hamer", "marteau", "hammer", "hammer"), ("tang", "pince", "zange", "pliers"),
        ("sleutel", "clé", "schlüssel", "wrench"), ("houder", "support", "halter", "holder"),
        ("schaaf", "rabot", "hobel", "plane"), ("meter", "mètre", "messer", "gauge"),
        ("machine", "machine", "maschine", "machine"), ("haak", "crochet", "haken", "hook"),
        ("ring", "anneau", "ring", "ring"), ("band", "bande", "band", "belt"),
        ("bak", "bac", "wanne", "tray"), ("mes", "couteau", "messer", "knife")]  # fmt: skip
SOUNDS = [first + last for first in "bdklmrst" for last in "aeio"]
HEAD = ["id", "sectors", "category", "label_nl", "label_fr", "label_de", "label_en", "alt_nl",
        "definition_nl", "example_nl", "article_nl", "plural_nl"]  # fmt: skip


def rows(count: int, seed: int, start: int) -> list[list[str]]:
    """Made-up compounds, each in four languages, with a variant, definition and example."""
    draw = random.Random(seed)
    made = []
    for number in range(start, start + count):
        part, end = draw.choice(PARTS_NL), draw.choice(ENDS)
        name = "".join(draw.choices(SOUNDS, k=4))
        nl = f"{name}{part}{end[0]}"
        made.append(
            [f"R{number}", "construction|wood", "hand-tools", nl, f"{end[1]} {name} {part}",
             f"{name.title()}{part}{end[2]}", f"{name} {part} {end[3]}", f"{name} {end[0]}",
             f"Hiermee werk je met {part} {name}.", f"Geef me de {nl}.", "de", f"{nl}s"]
        )  # fmt: skip
    return made


def write(path: Path, table: list[list[str]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEAD, *table])
    return path


def timed(title: str, path: Path, **choices: object) -> None:
    from dictionary.imports.services import ImportOptions, import_file
    from sectors.funds.models import Fund

    fund = Fund.objects.get(slug=str(choices.pop("fund", "constructiv")))
    began, cpu = time.perf_counter(), time.process_time()
    report = import_file(path=path, options=ImportOptions(fund=fund, **choices))  # type: ignore[arg-type]
    wall, used = time.perf_counter() - began, time.process_time() - cpu
    count = report.added + report.changed + report.unchanged
    print(
        f"{title:<44} {count:>6} rows  {wall:7.1f} s wall {used:7.1f} s CPU "
        f"{used / max(count, 1) * 1000:6.2f} ms CPU a row  added {report.added}, "
        f"changed {report.changed}, unchanged {report.unchanged}"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=10_000)
    options.add_argument("--base", type=int, default=2_000, help="concepts of another fund there")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
            "DATA_DIR": f"{folder}/data",
            "MEDIA_ROOT": f"{folder}/media",
        }
        import django

        django.setup()
        from django.core.management import call_command

        from dictionary.starter_content import load_categories

        call_command("migrate", verbosity=0)
        load_categories()
        there = rows(given.base, seed=1, start=0)
        timed("the base of another fund", write(folder / "a.csv", there), fund="volta")
        new = rows(given.rows, seed=2, start=100_000)
        for row, other in zip(new[:: max(len(new) // (given.base // 2), 1)], there, strict=False):
            row[3:7] = other[3:7]  # as many words as half the base are there already
        path = write(folder / "b.csv", new)
        timed("a list, with matching", path, match=True)
        timed("the same list again", path, match=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
