"""The program checks its own installation."""

from pathlib import Path
from typing import Any

from django.core.checks import CheckMessage, Warning, register

STARTER = Path(__file__).resolve().parent / "starter"


@register("dictionary")
def starter_words_are_on_disk(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """A copy without starter words opens empty."""
    if any(STARTER.glob("*.jsonl")):
        return []
    return [
        Warning("The starter words are missing.", hint="Get a whole copy.", id="dictionary.W001")
    ]
