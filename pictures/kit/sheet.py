"""Contact sheets, to look at many pictures at once."""

import math
from pathlib import Path

from PIL import Image, ImageDraw


def sheet(files: list[Path], target: Path, size: int, columns: int = 0) -> Path:
    """All files as squares of `size` pixels with their names."""
    columns = columns or max(1, min(len(files), 1600 // size))
    rows = math.ceil(len(files) / columns)
    page = Image.new("RGB", (columns * size, rows * (size + 14)), "white")
    draw = ImageDraw.Draw(page)
    for number, file in enumerate(files):
        x, y = number % columns * size, number // columns * (size + 14)
        with Image.open(file) as image:
            page.paste(image.convert("RGB").resize((size, size), Image.Resampling.LANCZOS), (x, y))
        draw.text((x + 3, y + size + 1), file.stem, fill="black")
    target.parent.mkdir(parents=True, exist_ok=True)
    page.save(target)
    return target
