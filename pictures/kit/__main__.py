"""python -m kit all | one NAME | preview NAME ... | sheet | photos"""

import argparse
import time

from . import camera
from .library import HOME, PICTURES, Model, manifest_read, manifest_write, models
from .photos import photos_write
from .sheet import sheet

PREVIEWS = HOME / "build"


def take(model: Model, again: bool = False) -> int:
    """Take those pictures of a model that are missing or out of date."""
    taken = 0
    for order, shot in enumerate(model.shots):
        file, entries = model.file(order), manifest_read()
        made_from = model.fingerprint(camera.settings(), order)
        if not again and (PICTURES / file).exists() and entries.get(file, {}).get("made_from") == made_from:
            continue
        began = time.monotonic()
        found = camera.shoot(model, shot, PICTURES / file)
        manifest_write({**manifest_read(), file: {"made_from": made_from, "regions": found}})
        print(f"{file}: {time.monotonic() - began:.0f} s", flush=True)
        taken += 1
    return taken


def preview(chosen: list[Model], size: int, samples: int) -> None:
    """Quick small pictures in build/, and one sheet of them."""
    files = []
    for model in chosen:
        for order, shot in enumerate(model.shots):
            files.append(PREVIEWS / model.file(order))
            camera.shoot(model, shot, files[-1], size, samples)
    print(sheet(files, PREVIEWS / "preview.png", size))


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("task", choices=["all", "one", "preview", "sheet", "photos"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", type=int, default=384)
    parser.add_argument("--samples", type=int, default=6)
    args = parser.parse_args()
    chosen = models(args.names)
    if args.task == "preview":
        preview(chosen, args.size, args.samples)
    elif args.task == "sheet":
        print(sheet(sorted(PICTURES.glob("*.webp")), PREVIEWS / "sheet.png", 160))
    else:
        for model in chosen if args.task in ("all", "one") else []:
            take(model, again=args.task == "one")
        print(f"{photos_write()} concepts have a picture.")


if __name__ == "__main__":
    main()
