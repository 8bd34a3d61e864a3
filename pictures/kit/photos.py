"""Writes dictionary/starter/photos.jsonl from the models and the manifest."""

import json
from dataclasses import asdict

from .library import PICTURES, STARTER, Model, manifest_read, models
from .picture import Shot

SOURCE = "made with the kit in pictures/"
PHOTOS = STARTER / "photos.jsonl"


def known_slugs() -> set[str]:
    """Slugs of all starter words; empty while there are none."""
    lines = [line for file in STARTER.glob("*.jsonl") for line in file.read_text("utf-8").splitlines() if line.strip()]
    return {row["slug"] for row in map(json.loads, lines) if "slug" in row and "labels" in row and "sectors" in row}


def _photo(model: Model, order: int, shot: Shot, entry: dict, slugs: set[str]) -> dict:
    regions = [r for r in entry["regions"] if not slugs or r["concept"] in slugs]
    return {
        "file": f"pictures/{model.file(order)}",
        "alt": asdict(shot.alt),
        "maker": "Picture Dictionary project",
        "licence": "CC BY-SA 4.0",
        "source": SOURCE,
        "kind": shot.kind,
        "order": order,
        "fund": "common",
        "focal": [0.5, 0.5],
        "regions": regions,
    }


def _ours() -> dict[str, list[dict]]:
    """Every rendered picture, by slug."""
    entries, slugs = manifest_read(), known_slugs()
    found: dict[str, list[dict]] = {}
    for model in models():
        for order, shot in enumerate(model.shots):
            file = model.file(order)
            if file in entries and (PICTURES / file).exists():
                found.setdefault(model.slug, []).append(_photo(model, order, shot, entries[file], slugs))
    return found


def _others() -> dict[str, list[dict]]:
    """Pictures in the file that this kit did not make."""
    if not PHOTOS.exists():
        return {}
    rows = [json.loads(line) for line in PHOTOS.read_text("utf-8").splitlines() if line.strip()]
    kept = {row["slug"]: [p for p in row["photos"] if p.get("source") != SOURCE] for row in rows}
    return {slug: photos for slug, photos in kept.items() if photos}


def photos_write() -> int:
    """Write the file, sorted by slug; return how many concepts have a picture of ours."""
    ours, others = _ours(), _others()
    rows = [{"slug": s, "photos": ours.get(s, []) + others.get(s, [])} for s in sorted(ours.keys() | others.keys())]
    aside = PHOTOS.with_suffix(".part")
    aside.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    aside.replace(PHOTOS)
    return len(ours)
