"""The blind check: sheets of numbered pictures without names, and apart from them the key.

Somebody who did not model the things names them from the sheets alone.
"""

import json
import math
import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from .library import PICTURES, STARTER

SIDE, TILE, BAR = 3, 340, 34


def chosen() -> dict[str, Path]:
    """The first picture of every concept that has one; safety signs have their own standard."""
    lines = [line for path in STARTER.glob("photos*.jsonl") for line in path.read_text("utf-8").splitlines() if line]
    rows = [row for row in map(json.loads, lines) if not row["slug"].startswith("sign-")]
    first = {row["slug"]: min(row["photos"], key=lambda photo: photo["order"]) for row in rows}
    return {slug: PICTURES.parent / photo["file"] for slug, photo in sorted(first.items())}


def blind(folder: Path, key: Path, seed: int, shown: Path | None = None) -> int:
    """Write the sheets into `folder` and the key elsewhere; return how many pictures there are.

    `shown` is the key of an earlier check: what was named then is left out.
    """
    named = {line.split("\t")[1] for line in shown.read_text("utf-8").splitlines()} if shown else set()
    pictures = {slug: file for slug, file in chosen().items() if slug not in named}
    order = list(pictures)
    random.Random(seed).shuffle(order)
    folder.mkdir(parents=True, exist_ok=True)
    each = SIDE * SIDE
    for number in range(math.ceil(len(order) / each)):
        slugs = order[number * each : (number + 1) * each]
        _sheet([pictures[slug] for slug in slugs], number * each + 1).save(folder / f"sheet-{number + 1:02}.png")
    lines = [f"{number}\t{slug}" for number, slug in enumerate(order, 1)]
    key.write_text("\n".join(["number\tslug", *lines]) + "\n", "utf-8")
    return len(order)


def _sheet(files: list[Path], first: int) -> Image.Image:
    """Nine pictures with their numbers."""
    page = Image.new("RGB", (SIDE * TILE, SIDE * (TILE + BAR)), "white")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(24)
    for place, file in enumerate(files):
        x, y = place % SIDE * TILE, place // SIDE * (TILE + BAR)
        with Image.open(file) as image:
            page.paste(image.convert("RGB").resize((TILE - 4, TILE - 4), Image.Resampling.LANCZOS), (x + 2, y + BAR))
        draw.text((x + 8, y + 3), str(first + place), fill="black", font=font)
    return page
