"""From a model to a finished picture."""

import tempfile
from dataclasses import asdict
from pathlib import Path

from PIL import Image

from . import regions, studio
from .library import Model
from .part import flat
from .picture import QUALITY, SIZE, Shot

RENDERED = 768  # enlarged to SIZE: half the time, and hardly to be seen; set both alike on a faster machine
SAMPLES = 4


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
        studio.portrait(model_alone, min(size, RENDERED), samples)
        target.parent.mkdir(parents=True, exist_ok=True)
        _mount(floor, model_alone, target, size)
    return [asdict(region) for region in found]


def _mount(floor: Path, model: Path, target: Path, size: int) -> None:
    """Lay the model on the floor and write it as WebP, aside first."""
    aside = target.with_suffix(".part")
    with Image.open(floor) as below, Image.open(model) as above:
        sheet = below.convert("RGB").resize((size, size), Image.Resampling.BICUBIC)
        large = above if above.width == size else above.resize((size, size), Image.Resampling.LANCZOS)
        sheet.paste(large, (0, 0), large.getchannel("A"))
    sheet.save(aside, "WEBP", quality=QUALITY, method=6)
    aside.replace(target)
