"""What a microphone heard: where somebody speaks in it, and whether it can be used."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from speech.audio import BadSound, SilentSound, to_floats
from speech.voices.protocol import Audio, Samples

FRAMES_A_SECOND = 100
QUIETEST_SPEECH = 0.004
"""Below this, of 1, nobody spoke into the microphone: -48 dB."""
QUIET = 0.02
STANDS_OUT = 2.2
"""A quiet sound that never rises this many times above its own floor is the noise of the room."""
SHORTEST_RUN = 4
"""Frames; the click of a key is shorter."""
BEFORE, AFTER = 12, 20
"""Frames kept around the speech: the burst of a t, before a vowel or after a pause."""
MOST_CLIPPED = 0.003
FULL_SCALE = 0.9


class Clipped(BadSound):
    """Louder than the microphone could bear."""


def speech_in(heard: Audio) -> Audio:
    """The part in which somebody speaks. Raises SilentSound or Clipped."""
    size = max(1, heard.sample_rate // FRAMES_A_SECOND)
    levels = _levels(heard.samples, size)
    loudest = float(np.max(levels, initial=0.0))
    floor = float(np.percentile(levels, 10)) if len(levels) else 0.0
    if loudest < QUIETEST_SPEECH or (loudest < QUIET and loudest < floor * STANDS_OUT):
        raise SilentSound("Nobody speaks here.")
    threshold = min(max(QUIETEST_SPEECH, floor * 2.5, loudest * 0.02), loudest * 0.25)
    starts = _runs(levels > threshold)
    if not len(starts):
        raise SilentSound("There are only clicks here.")
    first = max(0, int(starts[0]) - BEFORE) * size
    last = (int(starts[-1]) + SHORTEST_RUN + AFTER) * size
    speech = heard.samples[first:last]
    if clipped_share(speech) > MOST_CLIPPED:
        raise Clipped("Too loud for the microphone.")
    return Audio(samples=speech, sample_rate=heard.sample_rate)


def _levels(samples: Samples, size: int) -> npt.NDArray[np.float64]:
    """How loud each hundredth of a second is."""
    whole = len(samples) // size * size
    frames = to_floats(samples[:whole]).reshape(-1, size)
    levels: npt.NDArray[np.float64] = np.sqrt(np.mean(frames**2, axis=1))
    return levels


def _runs(loud: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """Where frames begin that are loud for at least `SHORTEST_RUN` in a row."""
    if len(loud) < SHORTEST_RUN:
        return np.array([], dtype=np.intp)
    together = np.lib.stride_tricks.sliding_window_view(loud, SHORTEST_RUN).all(axis=1)
    return np.flatnonzero(together)


def clipped_share(samples: Samples) -> float:
    """How much of it lies flat at the top: three samples or more at the very same height."""
    height = np.abs(samples.astype(np.int32))
    top = int(np.max(height, initial=0))
    if top < FULL_SCALE * 32768 or len(height) < 3:
        return 0.0
    flat = height >= top - 1
    return float(np.mean(flat[:-2] & flat[1:-1] & flat[2:]))
