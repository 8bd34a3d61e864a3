"""A tiny stand-in for Piper's engine: it hums. No real Piper voice was heard."""

import sys
import types
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speech.voices.piper import voice as piper_module


@dataclass
class Chunk:
    audio_int16_bytes: bytes
    sample_rate: int = 16_000


@dataclass
class SynthesisConfig:
    length_scale: float = 1.0


class Engine:
    loaded: list[str]

    @classmethod
    def load(cls, path: Path) -> "Engine":
        if b"broken" in path.read_bytes():
            raise RuntimeError("no such graph")
        cls.loaded.append(path.name)
        return cls()

    def synthesize(self, text: str, syn_config: SynthesisConfig) -> Any:
        seconds = 0.08 * len(text) * syn_config.length_scale
        t = np.arange(int(16_000 * seconds)) / 16_000
        yield Chunk((np.sin(2 * np.pi * 200 * t) * 9_000).astype(np.int16).tobytes())


def install(
    folder: Path, names: Sequence[str], settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Voices of these names in a folder, and the stand-in where the package would be."""
    for name in names:
        (folder / f"{name}.onnx").write_bytes(b"tiny")
    settings.SPEECH_PIPER_FOLDER = str(folder)
    stand_in = types.ModuleType("piper")
    stand_in.PiperVoice = Engine  # type: ignore[attr-defined]
    stand_in.SynthesisConfig = SynthesisConfig  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "piper", stand_in)
    Engine.loaded = []
    piper_module._loaded.cache_clear()
