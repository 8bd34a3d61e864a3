"""What a learner's phone keeps of the program itself, and the service worker that keeps it."""

import hashlib
import json
from typing import Any

from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language

from dictionary.offline.parts import OfflinePart, offline_files, register_offline_part

FILES = (
    "learn.css", "train.css", "pictures.svg", "fsrs.js", "learn-texts.js", "learn-keys.js",
    "learn-db.js", "learn-me.js", "learn-plan.js", "learn-cards.js", "learn-play.js",
    "learn-offline.js", "learn.js", "learn-home.js", "learn-key.js", "learn-group.js",
)  # fmt: skip
SHAPE = "1"
"""Change it where the worker itself must be replaced though no file changed."""


@register_offline_part
def learning() -> OfflinePart:
    """Styles, pictures and scripts of the learners' screens."""
    return OfflinePart("learning", tuple(static(f"microlearning/{name}") for name in FILES))


def worker_context() -> dict[str, Any]:
    """What the service worker of one interface language is made of."""
    files = offline_files("frame", "learning")
    language = get_language() or ""
    sign = hashlib.sha256("\n".join([SHAPE, language, *files]).encode()).hexdigest()[:12]
    home = reverse("learn:home")
    return {
        "version": sign,
        "language": language,
        "files": json.dumps(files),
        "scope": home,
        "home": home,
        "away": reverse("learn:away"),
    }
