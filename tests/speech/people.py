"""People who speak: recordings made on the spot, and a word said to the end."""

import io

import numpy as np
import soundfile

from dictionary.models import Definition, Example, Label
from sectors.funds.models import Fund, User
from speech.models import Pronunciation
from speech.recordings import RecordingFacts, recording_approve, recording_submit

FACTS = RecordingFacts(
    speaker="Els Peeters", consent="Signed on paper, 3 May 2026", licence="CC BY 4.0", region="BE"
)


def voice(
    seconds: float = 1.2,
    *,
    loud: float = 0.05,
    pitch: float = 180,
    room: float = 0.0,
    rate: int = 48_000,
    around: float = 0.5,
) -> np.ndarray:
    """Somebody who speaks in a room, with silence around."""
    t = np.arange(int(seconds * rate)) / rate
    spoken = loud * np.sin(2 * np.pi * pitch * t) * (1 + 0.5 * np.sin(2 * np.pi * 4 * t))
    quiet = np.zeros(int(rate * around))
    sound = np.concatenate([quiet, spoken, quiet])
    return sound + np.random.default_rng(7).normal(0, room, len(sound)) if room else sound


def wav(sound: np.ndarray, rate: int = 48_000, format: str = "WAV") -> bytes:
    """A sound as a file of 16 bits."""
    file = io.BytesIO()
    soundfile.write(file, np.clip(sound, -1, 1), rate, format=format, subtype=None)
    return file.getvalue()


def approved(
    editor: User, target: Label | Definition | Example, fund: Fund, data: bytes
) -> Pronunciation:
    """A recording that visitors hear."""
    row = recording_submit(actor=editor, target=target, fund=fund, data=data, facts=FACTS)
    return recording_approve(actor=editor, recording=row)
