"""What a phone must keep to show a page without network: addresses, registered part by part.

A service worker asks for the parts that its pages need; each app registers its own.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.templatetags.static import static

from dictionary.hooks import Registry


@dataclass(frozen=True, slots=True)
class OfflinePart:
    """Files that belong together. `name` is how a service worker asks for them."""

    name: str
    files: tuple[str, ...]


PartProvider = Callable[[], OfflinePart]
offline_parts: Registry[PartProvider] = Registry()
register_offline_part = offline_parts.register
FRAME = ("tokens.css", "base.css", "pages.css", "icons.svg", "app.js", "shelf.js", "aloud.js")


def offline_files(*names: str) -> list[str]:
    """The addresses of these parts, each once, in the order in which they were registered."""
    parts = [provide() for provide in offline_parts]
    return list(dict.fromkeys(file for part in parts if part.name in names for file in part.files))


@register_offline_part
def frame() -> OfflinePart:
    """Styles, icons and scripts of every page."""
    return OfflinePart("frame", tuple(static(f"dictionary/{name}") for name in FRAME))
