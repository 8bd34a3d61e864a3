"""Why a photo is refused: a code for the program, a sentence for the person."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise


class Reason(StrEnum):
    """The codes of a refusal."""

    EMPTY = "empty"
    TOO_HEAVY = "too_heavy"
    WRONG_TYPE = "wrong_type"
    MOVING = "moving"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_SMALL = "too_small"
    WRONG_SHAPE = "wrong_shape"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    BOMB = "bomb"


MESSAGES = {
    Reason.EMPTY: _("This file is empty. Choose the photo again, or take a new one."),
    Reason.TOO_HEAVY: _(
        "This photo is too large: a photo may be {limit} MB at most. "
        "Make it smaller, or take it again with the normal camera setting."
    ),
    Reason.WRONG_TYPE: _("This file is not a photo. Choose a JPEG, PNG or WebP file."),
    Reason.MOVING: _("This picture moves. Choose a photo that stands still."),
    Reason.TOO_MANY_PIXELS: _(
        "This picture has too many pixels: {limit} million is the most, "
        "and no side may be longer than {side}. "
        "Make it smaller, or take it again with the normal camera setting."
    ),
    Reason.TOO_SMALL: _(
        "This picture is too small: each side must be at least {side} pixels. Choose a larger one."
    ),
    Reason.WRONG_SHAPE: _(
        "This picture is much too long and narrow. Cut it to the part that matters."
    ),
    Reason.TRUNCATED: _(
        "This photo is not complete: a part of the file is missing. Send it again, "
        "or take a new photo."
    ),
    Reason.DAMAGED: _("This photo is damaged and cannot be opened. Choose another one."),
    Reason.BOMB: _(
        "This file is built in a way that can stop the server. "
        "Open the photo, save it as a new JPEG, and send that one."
    ),
}


class PhotoRefused(Exception):
    """A photo that we do not take; `message` says what the person can do."""

    def __init__(self, message: _StrOrPromise, code: str) -> None:
        super().__init__(message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return str(self.message)


def refused(reason: Reason, **values: int) -> PhotoRefused:
    """The refusal for a reason; `values` fill the places in its sentence."""
    message = MESSAGES[reason]
    return PhotoRefused(format_lazy(message, **values) if values else message, reason.value)
