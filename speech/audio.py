"""Sound as numbers: trimmed, levelled, encoded, and checked before anything is kept."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from speech.mp3 import SAMPLE_RATE as SAMPLE_RATE
from speech.mp3 import encode as encode
from speech.mp3 import encode_quickly
from speech.voices.protocol import Audio, Samples, UtteranceRefused, VoiceUnavailable

Floats = npt.NDArray[np.float32]
TARGET_LOUDNESS = -19.0
"""Loudness of the speech itself, K-weighted, in LUFS; phones are noisy places."""
LEAST_LOUDNESS = -60.0
SILENCE = -120.0
FRAME = 1024
PEAK = 0.97
QUIETEST_RMS = 0.004
SHORTEST_SECONDS = 0.15
LONGEST_SECONDS = 15.0
SECONDS_PER_LETTER = 0.11
SLOWER = 1.5
LONGEST_UPLOAD_SECONDS = 300.0
PAUSE = 0.045


class BadSound(VoiceUnavailable):
    """What came out is no sound to keep: empty, silent, cut off, far too long."""


class SilentSound(BadSound):
    """There is nothing to hear."""


class TooLong(BadSound):
    """A voice that babbles on, or a recorder that was not stopped."""


@dataclass(frozen=True, slots=True)
class Finished:
    """An MP3 that passed every check."""

    mp3: bytes
    seconds: float


def finish(audio: Audio, *, longest: float = LONGEST_SECONDS, quickly: bool = False) -> Finished:
    """Trim, level, encode and check; the only way to a file. Quickly: not the same bytes twice."""
    samples = resampled(to_floats(audio.samples), audio.sample_rate, SAMPLE_RATE)
    levelled = level(trim(samples))
    if len(levelled) / SAMPLE_RATE > longest:
        raise TooLong(f"{len(levelled) / SAMPLE_RATE:.0f} s is too long.")
    mp3 = (encode_quickly if quickly else encode)(to_samples(levelled))
    return Finished(
        mp3=mp3, seconds=check(mp3, longest=longest, expected=len(levelled) / SAMPLE_RATE)
    )


def longest_for(text: str, *, slow: bool = False) -> float:
    """15 seconds, more for a long definition."""
    seconds = max(LONGEST_SECONDS, len(text) * SECONDS_PER_LETTER)
    return seconds * SLOWER if slow else seconds


def to_floats(samples: Samples) -> Floats:
    """From 16 bits to -1..1."""
    floats: Floats = samples.astype(np.float32)
    floats *= np.float32(1 / 32768)
    return floats


def to_samples(sound: Floats) -> Samples:
    """From -1..1 to 16 bits."""
    scaled = sound * np.float32(32767)
    np.rint(scaled, out=scaled)
    return np.clip(scaled, -32768, 32767, out=scaled).astype(np.int16)


def resampled(sound: Floats, rate: int, wanted: int) -> Floats:
    """The same sound at another sample rate, by cutting or padding its spectrum."""
    if rate == wanted or not len(sound):
        return sound
    length = max(1, round(len(sound) * wanted / rate))
    spectrum = np.fft.rfft(sound)
    kept = np.zeros(length // 2 + 1, dtype=np.complex128)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    scale = length / len(sound)
    return (np.fft.irfft(kept, length) * scale).astype(np.float32)


def trim(sound: Floats) -> Floats:
    """Without the silence around it, with a breath of 45 ms and no click at the ends."""
    size = np.abs(sound)
    loud = size > max(0.006, 0.02 * float(np.max(size, initial=0.0)))
    if not loud.any():
        return sound
    pause = int(PAUSE * SAMPLE_RATE)
    first, last = int(loud.argmax()), len(loud) - 1 - int(loud[::-1].argmax())
    kept = sound[max(0, first - pause) : last + pause].copy()
    ramp = _ramp(min(pause // 4, len(kept)))
    kept[: len(ramp)] *= ramp
    kept[len(kept) - len(ramp) :] *= ramp[::-1]
    return kept


@lru_cache(maxsize=8)
def _ramp(length: int) -> Floats:
    return np.linspace(0.0, 1.0, length, dtype=np.float32)


def loudness(sound: Floats) -> float:
    """Loudness in LUFS after ITU-R BS.1770, over 46 ms frames so that one word counts."""
    frames = len(sound) // FRAME
    if not frames:
        return SILENCE
    spectra = np.fft.rfft(sound[: frames * FRAME].reshape(frames, FRAME))
    power = (spectra.real**2 + spectra.imag**2) @ _ear()
    speech = power[power > 10 ** ((LEAST_LOUDNESS + 0.691) / 10)]
    if not len(speech):
        return SILENCE
    gate = np.mean(speech) * 0.1
    return float(-0.691 + 10 * np.log10(np.mean(speech[speech > gate])))


@lru_cache(maxsize=1)
def _ear() -> Floats:
    """How much each frequency counts: the two filters of BS.1770, squared."""
    s = 2j * np.pi * np.fft.rfftfreq(FRAME, 1 / SAMPLE_RATE)
    shelf, high, q = 2 * np.pi * 1681.97, 10 ** (3.99984 / 20), 0.7071752
    head = (high * s**2 + high**0.5 * shelf / q * s + shelf**2) / (s**2 + shelf / q * s + shelf**2)
    corner = 2 * np.pi * 38.1355
    ear = s**2 / (s**2 + corner / 0.5003270 * s + corner**2)
    weights: Floats = (np.abs(head * ear) ** 2 * 2 / FRAME**2).astype(np.float32)
    return weights


def level(sound: Floats) -> Floats:
    """At the target loudness; peaks are rounded off, not cut."""
    before = loudness(sound)
    if before <= LEAST_LOUDNESS:
        raise SilentSound("The sound is silent.")
    louder: Floats = sound * np.float32(10 ** ((TARGET_LOUDNESS - before) / 20))
    knee = 0.6
    over = np.flatnonzero(np.abs(louder) > knee)
    if len(over):
        room, peaks = PEAK - knee, louder[over]
        louder[over] = np.sign(peaks) * (knee + room * np.tanh((np.abs(peaks) - knee) / room))
    return louder


def decode(data: bytes) -> Audio:
    """Any sound file that soundfile reads, as one channel; refuses what is no sound."""
    sound, rate = _read(data, "int16")
    mono = sound[:, 0] if sound.shape[1] == 1 else sound.mean(axis=1).astype(np.int16)
    return Audio(samples=np.ascontiguousarray(mono), sample_rate=rate)


def _read(data: bytes, kind: str) -> tuple[npt.NDArray[Any], int]:
    import soundfile

    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            if file.frames > 0 and file.frames / file.samplerate > LONGEST_UPLOAD_SECONDS:
                raise UtteranceRefused("The recording is far too long.")
            return file.read(dtype=kind, always_2d=True), int(file.samplerate)
    except (soundfile.LibsndfileError, RuntimeError, ValueError) as error:
        raise BadSound("This is not a sound file.") from error


def check(mp3: bytes, *, longest: float = LONGEST_SECONDS, expected: float = 0.0) -> float:
    """The length in seconds of a file that may be kept; anything else is refused."""
    sound, rate = _read(mp3, "float32")
    seconds = len(sound) / rate if rate else 0.0
    if seconds < max(SHORTEST_SECONDS, expected * 0.9):
        raise BadSound(f"Only {seconds:.2f} s of sound.")
    if seconds > longest:
        raise TooLong(f"{seconds:.0f} s is too long.")
    if float(np.sqrt(np.vdot(sound, sound) / sound.size)) < QUIETEST_RMS:
        raise SilentSound("The sound is silent.")
    return seconds
