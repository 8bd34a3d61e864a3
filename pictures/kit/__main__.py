"""python -m kit all | one NAME | preview NAME ... | variants NAME ... | sheet | photos | blind FOLDER KEY"""

import argparse
import time
from pathlib import Path

from . import camera
from .blind import blind
from .library import HOME, PICTURES, Model, manifest_read, manifest_write, models, settings
from .photos import photos_write
from .sheet import sheet
from .variants import variants

PREVIEWS = HOME / "build"


def take(model: Model, again: bool = False) -> int:
    """Take those pictures of a model that are missing or out of date."""
    taken = 0
    for order, shot in enumerate(model.shots):
        file, entries = model.file(order), manifest_read()
        made_from = model.fingerprint(settings(), order)
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
    parser.add_argument("task", choices=["all", "one", "preview", "variants", "sheet", "photos", "blind"])
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", type=int, default=384)
    parser.add_argument("--samples", type=int, default=6)
    parser.add_argument("--count", type=int, default=10, help="variants of each model")
    parser.add_argument(
        "--seed", type=int, default=1, help="the same seed gives the same variants, or the same order of the blind check"
    )
    parser.add_argument("--without", type=Path, help="the key of an earlier blind check")
    args = parser.parse_args()
    if args.task == "blind":
        print(f"{blind(Path(args.names[0]), Path(args.names[1]), args.seed, args.without)} pictures to name")
        return
    chosen = models(args.names)
    if args.task == "preview":
        preview(chosen, args.size, args.samples)
    elif args.task == "variants":
        files = [file for model in chosen for file in variants(model, args.count, args.seed)]
        print(sheet(files, PREVIEWS / "variants.png", 256))
    elif args.task == "sheet":
        print(sheet(sorted(PICTURES.glob("*.webp")), PREVIEWS / "sheet.png", 160))
    else:
        for model in chosen if args.task in ("all", "one") else []:
            take(model, again=args.task == "one")
        print(f"{photos_write()} concepts have a picture.")


if __name__ == "__main__":
    main()
