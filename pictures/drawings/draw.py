"""Writes the drawings of actions, of things of cloth and of vehicles: pictures, and the lines that describe them.

From the root: `python -m pictures.drawings.draw` (needs playwright and Chromium, as the tests do).
`--sheet FILE.png` makes a contact sheet to look at instead.
"""

import argparse
import csv
import io
import json
from pathlib import Path

from pictures.drawings import actions, installing, vehicles, worn
from pictures.drawings.parts import sheet as whole
from PIL import Image
from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).resolve().parent
STARTER = HERE.parents[1] / "dictionary" / "starter"
DRAWINGS = actions.DRAWINGS | installing.DRAWINGS | worn.DRAWINGS | vehicles.DRAWINGS
SIZE = 1024
LANGUAGES = ("nl", "fr", "de", "en")


def alts() -> dict[str, dict[str, str]]:
    """What is seen on each drawing, in the four core languages."""
    with (HERE / "alts.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["slug"]: {tag: row[tag] for tag in LANGUAGES} for row in rows}


def picture(page: Page, slug: str, size: int = SIZE) -> Image.Image:
    """One drawing as an image."""
    page.set_viewport_size({"width": size, "height": size})
    page.set_content(f"<style>*{{margin:0}}svg{{display:block;width:{size}px}}</style>{whole(DRAWINGS[slug]())}")
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


def photo_line(slug: str, alt: dict[str, str]) -> dict:
    """What the import has to know of a drawing."""
    shot = {
        "file": f"pictures/{slug}.webp",
        "alt": alt,
        "maker": "Picture Dictionary project",
        "licence": "CC BY-SA 4.0",
        "source": "drawn for this project",
        "kind": "illustration",
        "order": 0,
        "fund": "common",
        "focal": [0.5, 0.5],
    }
    return {"slug": slug, "photos": [shot]}


def write_all(page: Page) -> None:
    """The pictures, and photos-drawings.jsonl."""
    described = alts()
    for slug in DRAWINGS:
        picture(page, slug).save(STARTER / "pictures" / f"{slug}.webp", "WEBP", quality=86, method=6)
    lines = [photo_line(slug, described[slug]) for slug in sorted(DRAWINGS)]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (STARTER / "photos-drawings.jsonl").write_text(text, "utf-8")


def contact_sheet(page: Page, target: Path, size: int = 200, columns: int = 8) -> None:
    """All drawings on one picture."""
    rows = -(-len(DRAWINGS) // columns)
    sheet = Image.new("RGB", (columns * size, rows * size), "white")
    for place, slug in enumerate(DRAWINGS):
        sheet.paste(picture(page, slug, size), (place % columns * size, place // columns * size))
    sheet.save(target)


def main() -> None:
    """Draw all, or look at them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sheet", type=Path)
    options = parser.parse_args()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        if options.sheet:
            contact_sheet(page, options.sheet)
        else:
            write_all(page)
            print(f"{len(DRAWINGS)} drawings written")
        browser.close()


if __name__ == "__main__":
    main()
