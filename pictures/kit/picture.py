"""What a model file says about its pictures."""

from dataclasses import dataclass, field
from typing import TypeAlias

LOOK = 1  # raise it when light or framing change for every picture
SIZE = 1024
QUALITY = 82
Span: TypeAlias = tuple[float, float]
WHOLE: Span = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class View:
    """How the camera looks at the model. Angles in degrees.

    `pose` turns the model first. `diagonal` lays the model's long X axis on the
    picture's diagonal instead of using `azimuth`. `tone` is the background:
    `light`, or `mid` for white things. `near` is a close-up: the part of the
    model's length, depth and height to fill the frame with, in shares of it.
    """

    azimuth: float = -30
    elevation: float = 35
    pose: tuple[float, float, float] = (0, 0, 0)
    diagonal: float | None = None
    lens: float = 70
    fill: float = 0.88
    key: float = 1.0
    tone: str = "light"
    near: tuple[Span, Span, Span] | None = None


@dataclass(frozen=True, slots=True)
class Alt:
    """What is seen, in the four core languages."""

    nl: str
    fr: str
    de: str
    en: str


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the concept: what is seen, from where, and built by which function."""

    alt: Alt
    view: View = field(default_factory=View)
    build: str = "build"
    kind: str = "illustration"
