"""Writes the signs: SVG to the starter content, pictures from them, and the lines that describe those.

From the root: `python -m pictures.signs.draw` (needs playwright and Chromium, as the tests do).
`--sheet FILE.png` makes a contact sheet to look at instead.
"""

import argparse
import io
import json
from pathlib import Path

from pictures.signs import mandatory, prohibition, rescue, warning
from pictures.signs.frames import sign_svg
from PIL import Image
from playwright.sync_api import Page, sync_playwright

STARTER = Path(__file__).resolve().parents[2] / "dictionary" / "starter"
SYMBOLS = mandatory.SYMBOLS | prohibition.SYMBOLS | warning.SYMBOLS | rescue.SYMBOLS
SIZE, MARGIN, BACKGROUND = 1024, 64, "#f4f5f6"


def sign_words() -> dict[str, dict]:
    """The concepts that are signs, by their code."""
    lines = (STARTER / "common.jsonl").read_text("utf-8").splitlines()
    words = [json.loads(line) for line in lines]
    return {word["ppe"][0]: word for word in words if word["category"].startswith("safety-signs")}


def names(word: dict) -> dict[str, str]:
    """The preferred word of a concept in each language."""
    return {label["lang"]: label["text"] for label in word["labels"] if label["kind"] == "preferred" and not label["region"]}


def picture(page: Page, svg: str, size: int = SIZE, margin: int = MARGIN) -> Image.Image:
    """A sign on the background of all pictures."""
    page.set_viewport_size({"width": size, "height": size})
    page.set_content(
        f"<style>*{{margin:0}}body{{background:{BACKGROUND}}}"
        f"svg{{position:absolute;left:{margin}px;top:{margin}px;width:{size - 2 * margin}px}}</style>{svg}"
    )
    return Image.open(io.BytesIO(page.screenshot())).convert("RGB")


ALT = {
    "nl": "Veiligheidsbord: {}",
    "fr": "Panneau de sécurité : {}",
    "de": "Sicherheitszeichen: {}",
    "en": "Safety sign: {}",
}


def photo_line(word: dict) -> dict:
    """What the import has to know of a sign's picture."""
    alt = {tag: ALT[tag].format(text) for tag, text in names(word).items()}
    shot = {
        "file": f"pictures/{word['slug']}.webp",
        "alt": alt,
        "maker": "Picture Dictionary project",
        "licence": "CC BY-SA 4.0",
        "source": "drawn for this project after ISO 7010",
        "kind": "illustration",
        "order": 0,
        "fund": "common",
        "focal": [0.5, 0.5],
    }
    return {"slug": word["slug"], "photos": [shot]}


def write_all(page: Page, words: dict[str, dict]) -> None:
    """SVG, WebP and the lines of photos-signs.jsonl."""
    (STARTER / "signs").mkdir(exist_ok=True)
    (STARTER / "pictures").mkdir(exist_ok=True)
    for code, word in words.items():
        svg = sign_svg(code, SYMBOLS[code], names(word)["en"])
        (STARTER / "signs" / f"{code}.svg").write_text(svg, "utf-8")
        target = STARTER / "pictures" / f"{word['slug']}.webp"
        picture(page, svg).save(target, "WEBP", quality=90, method=6)
    lines = sorted((photo_line(word) for word in words.values()), key=lambda line: line["slug"])
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    (STARTER / "photos-signs.jsonl").write_text(text, "utf-8")


def sheet(page: Page, words: dict[str, dict], target: Path, size: int = 256, columns: int = 7) -> None:
    """All signs on one picture."""
    codes = [code for code in SYMBOLS if code in words]
    rows = -(-len(codes) // columns)
    whole = Image.new("RGB", (columns * size, rows * size), "white")
    for place, code in enumerate(codes):
        small = picture(page, sign_svg(code, SYMBOLS[code], code), size, 8)
        whole.paste(small, (place % columns * size, place // columns * size))
    whole.save(target)


def main() -> None:
    """Draw all signs, or look at them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sheet", type=Path)
    parser.add_argument("--only", default="", help="codes that begin so, for the sheet")
    options = parser.parse_args()
    words = sign_words()
    missing = sorted(set(words) - set(SYMBOLS))
    if missing:
        raise SystemExit(f"No drawing for: {', '.join(missing)}")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page()
        if options.sheet:
            chosen = {code: word for code, word in words.items() if code.startswith(options.only)}
            sheet(page, chosen, options.sheet)
        else:
            write_all(page, words)
            print(f"{len(words)} signs drawn")
        browser.close()


if __name__ == "__main__":
    main()
