"""The MP3 encoder: LAME, as it comes with lameenc.

lameenc starts LAME anew for every sound, and that start is a third of the work on a short word.
Where the library inside lameenc can be called by itself, one encoder a thread is kept; a sound is
closed as it is in a file of its own, so that nothing of it is heard in the next one. Elsewhere
lameenc does it its own way: the same sound, slower. Recordings are named by their bytes and always
take that way.
"""

from __future__ import annotations

import ctypes
import logging
import threading
from functools import lru_cache
from typing import Any

import numpy as np

from speech.voices.protocol import Samples, VoiceUnavailable

logger = logging.getLogger(__name__)
SAMPLE_RATE = 22050
BIT_RATE = 32
QUALITY = 7
"""Twice as fast as 5; at this bit rate no worse (docs/speech.md)."""
MONO = 3
ROOM = 7_200
"""Bytes that LAME may need above its formula, for each of its two calls."""
SETTINGS = {
    "lame_set_in_samplerate": SAMPLE_RATE,
    "lame_set_out_samplerate": SAMPLE_RATE,
    "lame_set_num_channels": 1,
    "lame_set_mode": MONO,
    "lame_set_brate": BIT_RATE,
    "lame_set_quality": QUALITY,
    "lame_set_bWriteVbrTag": 0,
}


def encode(samples: Samples) -> bytes:
    """MP3, mono, 32 kbit/s: plays on every phone. The same samples give the same bytes."""
    encoder = _lameenc().Encoder()
    encoder.silence()
    encoder.set_bit_rate(BIT_RATE)
    encoder.set_in_sample_rate(SAMPLE_RATE)
    encoder.set_out_sample_rate(SAMPLE_RATE)
    encoder.set_channels(1)
    encoder.set_quality(QUALITY)
    return bytes(encoder.encode(samples.tobytes())) + bytes(encoder.flush())


def encode_quickly(samples: Samples) -> bytes:
    """The same sound from an encoder that is kept; its bytes differ a little each time."""
    library = _library()
    return _encoder(library).encode(samples) if library else encode(samples)


class KeptEncoder:
    """One LAME for many sounds, one after the other, in one thread."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._lame = library.lame_init()
        for name, value in SETTINGS.items():
            getattr(library, name)(self._lame, value)
        if not self._lame or library.lame_init_params(self._lame) < 0:
            raise VoiceUnavailable("The MP3 encoder did not start.")

    def encode(self, samples: Samples) -> bytes:
        """The whole sound, then ready for the next."""
        lame, library, pcm = self._lame, self._library, samples.ctypes.data
        room = np.empty(len(samples) * 5 // 4 + 2 * ROOM, np.uint8)
        start: int = room.ctypes.data
        done = library.lame_encode_buffer(lame, pcm, pcm, len(samples), start, len(room))
        rest = library.lame_encode_flush(lame, start + max(0, done), len(room) - max(0, done))
        if done < 0 or rest < 0 or library.lame_init_bitstream(lame) < 0:
            _kept.__dict__.clear()
            raise VoiceUnavailable(f"The MP3 encoder answered {done}, {rest}.")
        return room[: done + rest].tobytes()

    def __del__(self) -> None:
        if self._lame:
            self._library.lame_close(self._lame)


_kept = threading.local()


def _encoder(library: Any) -> KeptEncoder:
    found: KeptEncoder | None = getattr(_kept, "encoder", None)
    if found is None:
        found = _kept.encoder = KeptEncoder(library)
    return found


def _lameenc() -> Any:
    try:
        import lameenc
    except ImportError as error:
        raise VoiceUnavailable("The MP3 encoder is not installed: pip install lameenc") from error
    return lameenc


@lru_cache(maxsize=1)
def _library() -> Any:
    """LAME inside lameenc with the calls that we make, None where they are not to be had."""
    handle, number = ctypes.c_void_p, ctypes.c_int
    try:
        library = ctypes.CDLL(_lameenc().__file__)
        library.lame_init.argtypes, library.lame_init.restype = [], handle
        for name in SETTINGS:
            getattr(library, name).argtypes = [handle, number]
        for name in ("lame_init_params", "lame_init_bitstream", "lame_close"):
            getattr(library, name).argtypes = [handle]
        library.lame_encode_buffer.argtypes = [handle, handle, handle, number, handle, number]
        library.lame_encode_flush.argtypes = [handle, handle, number]
    except (AttributeError, OSError, TypeError):
        logger.info("lameenc does not show its library: it encodes by itself.")
        return None
    return library
