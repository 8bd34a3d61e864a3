"""From a model to a finished picture."""

import tempfile
from dataclasses import asdict
from pathlib import Path

from PIL import Image

from . import regions, studio
from .library import Model
from .part import flat
from .picture import Shot

SIZE = 1024
SAMPLES = 8
QUALITY = 82


def settings(size: int = SIZE, samples: int = SAMPLES) -> str:
    """All that shapes every picture alike."""
    return f"look {studio.LOOK}, {size} px, {samples} samples, quality {QUALITY}"


def shoot(model: Model, shot: Shot, target: Path, size: int = SIZE, samples: int = SAMPLES) -> list[dict]:
    """Build the model, take its picture and return the regions of its parts."""
    studio.clear()
    parts = flat(getattr(model.module, shot.build)())
    points = studio.place(parts, shot.view.pose)
    camera = studio.camera(points, shot.view)
    found = regions.seen(parts, camera)
    studio.light(shot.view)
    with tempfile.TemporaryDirectory() as folder:
        floor, model_alone = Path(folder) / "floor.png", Path(folder) / "model.png"
        studio.ground(floor, size // 6, 2 * samples)  # shadows are soft: a sixth of the size will do
        studio.portrait(model_alone, size, samples)
        target.parent.mkdir(parents=True, exist_ok=True)
        _mount(floor, model_alone, target)
    return [asdict(region) for region in found]


def _mount(floor: Path, model: Path, target: Path) -> None:
    """Lay the model on the floor and write it as WebP, aside first."""
    aside = target.with_suffix(".part")
    with Image.open(floor) as below, Image.open(model) as above:
        sheet = below.convert("RGB").resize(above.size, Image.Resampling.BICUBIC)
        sheet.paste(above, (0, 0), above.getchannel("A"))
    sheet.save(aside, "WEBP", quality=QUALITY, method=6)
    aside.replace(target)
