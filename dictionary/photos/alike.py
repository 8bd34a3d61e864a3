"""Which concepts look alike. The looks of all pictures lie in memory: 218 bytes each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from django.db.models import Count, Sum

from dictionary.photos.models import PhotoLooks

if TYPE_CHECKING:
    from numpy import int8
    from numpy.typing import NDArray

CLOSE = 0.72
"""Below this, two pictures of the starter words have nothing in common that an eye would see."""
KIN = 0.06
"""What the same top category adds: a wrench looks more like a wrench than a ladder does."""

Signature = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Album:
    """One row a concept: its first picture."""

    concepts: list[int]
    kinds: list[str]
    rows: NDArray[int8]


def alike(concept_id: int, *, limit: int) -> list[int]:
    """Keys of the concepts that look most like this one, nearest first; [] without a picture."""
    import numpy as np

    from dictionary.photos.looks import closeness

    album = _album(_signature())
    if concept_id not in album.concepts:
        return []
    at = album.concepts.index(concept_id)
    same = np.array([kind == album.kinds[at] for kind in album.kinds])
    near = closeness(album.rows[at], album.rows)
    near[at] = -1
    order = np.argsort(-(near + KIN * same), kind="stable")[:limit]
    return [album.concepts[row] for row in order if near[row] >= CLOSE]


def varied(*, limit: int) -> list[int]:
    """Keys of concepts that look as different as can be: from here every shape is near.

    Greedy k-centre (Gonzalez, 1985), starting at the picture that looks most like all others.
    """
    import numpy as np

    from dictionary.photos.looks import closeness

    album = _album(_signature())
    if not album.concepts:
        return []
    middle = album.rows.astype(np.float32).mean(axis=0)
    chosen = [int(np.argmax(closeness(middle, album.rows)))]
    nearest = closeness(album.rows[chosen[0]], album.rows)
    while len(chosen) < min(limit, len(album.concepts)):
        chosen.append(int(np.argmin(nearest)))
        nearest = np.maximum(nearest, closeness(album.rows[chosen[-1]], album.rows))
    return [album.concepts[row] for row in chosen]


def _signature() -> Signature:
    """Another one whenever a picture came, went, or was published: one cheap query."""
    shown = PhotoLooks.objects.filter(photo__concept__status="published")
    found = shown.aggregate(count=Count("pk"), total=Sum("pk"))
    return found["count"], found["total"] or 0


@lru_cache(maxsize=1)
def _album(signature: Signature) -> _Album:
    import numpy as np

    from dictionary.photos.looks import LENGTH

    seen: dict[int, tuple[bytes, str]] = {}
    rows = PhotoLooks.objects.filter(photo__concept__status="published").order_by(
        "photo__order", "photo_id"
    )
    for concept, kind, vector in rows.values_list(
        "photo__concept_id", "photo__concept__category__path", "vector"
    ):
        if concept not in seen and len(vector) == LENGTH:
            seen[concept] = bytes(vector), (kind or "").split("/")[0]
    joined = b"".join(vector for vector, _kind in seen.values())
    matrix = np.frombuffer(joined, dtype=np.int8).reshape(-1, LENGTH)
    return _Album(list(seen), [kind for _vector, kind in seen.values()], matrix)
