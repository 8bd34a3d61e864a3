"""The starter content in `dictionary/starter/`: text that one can review."""

import hashlib
import json
from pathlib import Path
from typing import Any

from django.db import transaction

from dictionary.concepts.models import Category, CategoryLabel, Language

STARTER = Path(__file__).resolve().parent / "starter"
MOTHER_TONGUES = STARTER / "mother-tongues.jsonl"
"""Words in languages beyond the core ones, for concepts of the other files."""
NOT_WORDS = {"categories.jsonl", "languages.jsonl", MOTHER_TONGUES.name}


def word_files() -> list[Path]:
    """The files of concepts, shared words first."""
    files = set(STARTER.glob("*.jsonl")) - set(photo_files())
    words = [path for path in files if path.name not in NOT_WORDS]
    return sorted(words, key=lambda path: (path.name != "common.jsonl", path.name))


def photo_files() -> list[Path]:
    """The files of pictures alone, for concepts of the other files."""
    return sorted(STARTER.glob("photos*.jsonl"))


def starter_fingerprint() -> str:
    """Changes whenever any starter file does."""
    digest = hashlib.sha256()
    for path in sorted(STARTER.rglob("*")):
        if path.is_file():
            digest.update(str(path.relative_to(STARTER)).encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _lines(name: str) -> list[dict[str, Any]]:
    path = STARTER / name
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


@transaction.atomic
def load_languages() -> None:
    """Mother tongues beyond the core languages; a row that is there stays as it is."""
    for order, row in enumerate(_lines("languages.jsonl"), start=10):
        Language.objects.get_or_create(
            tag=row["tag"],
            defaults={
                "own_name": row["own_name"],
                "direction": row.get("direction", "ltr"),
                "order": order,
            },
        )


@transaction.atomic
def load_categories() -> None:
    """Categories and their names; what an editor renamed stays as it is."""
    known = set(Language.objects.values_list("tag", flat=True))
    for row in sorted(_lines("categories.jsonl"), key=lambda row: str(row["path"])):
        path = str(row["path"])
        parent = Category.objects.filter(path=path.rpartition("/")[0]).first()
        category, _made = Category.objects.get_or_create(path=path, defaults={"parent": parent})
        for tag, text in row["labels"].items():
            if tag in known:
                CategoryLabel.objects.get_or_create(
                    category=category, language_id=tag, defaults={"text": text}
                )
