"""Piper: neural voices from a folder on this machine, when an operator has put them there."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from django.conf import settings

from speech.voices.protocol import Audio, Line, UtteranceRefused, Voice, VoiceUnavailable

REGIONS = {"nl": "BE", "fr": "FR", "de": "DE", "en": "GB"}
"""nl_NL voices were reported as unclear, nl_BE as fine; Belgium is our home besides."""
SLOWER = 1.45


class PiperVoice(Voice):
    """Files such as nl_BE-nathalie-medium.onnx with their .onnx.json beside them."""

    id = "piper"
    version = "1"
    quick = False

    def languages(self) -> frozenset[str]:
        """Those of the voices in the folder; none when no folder is named."""
        return frozenset(path.name.split("_")[0] for path in _models())

    def voice_for(self, language: str, region: str) -> str:
        """The name of the voice file for a language and region."""
        return self._model(language, region).stem[:60]

    def _model(self, language: str, region: str) -> Path:
        own = [path for path in _models() if path.name.startswith(f"{language}_")]
        for wanted in (region.upper(), REGIONS.get(language, "")):
            for path in own:
                if wanted and path.name.startswith(f"{language}_{wanted}"):
                    return path
        if not own:
            raise UtteranceRefused(f"There is no Piper voice for {language}.")
        return own[0]

    def _speak(self, line: Line, timeout: float) -> Audio:
        words = line.plain if "[[" in line.text else line.text
        voice = _loaded(self._model(line.language, line.region))
        try:
            chunks = list(voice.synthesize(words, syn_config=_tempo(slow=line.slow)))
        except Exception as error:
            raise VoiceUnavailable("Piper could not say this.") from error
        if not chunks:
            raise VoiceUnavailable("Piper said nothing.")
        sound = b"".join(chunk.audio_int16_bytes for chunk in chunks)
        return Audio(samples=np.frombuffer(sound, np.int16), sample_rate=chunks[0].sample_rate)


def _models() -> list[Path]:
    folder = getattr(settings, "SPEECH_PIPER_FOLDER", "")
    return sorted(Path(folder).glob("*.onnx")) if folder else []


def _tempo(*, slow: bool) -> Any:
    return import_module("piper").SynthesisConfig(length_scale=SLOWER if slow else 1.0)


@lru_cache(maxsize=6)
def _loaded(model: Path) -> Any:
    try:
        engine = import_module("piper").PiperVoice
    except ImportError as error:
        raise VoiceUnavailable("Run: pip install piper-tts") from error
    try:
        return engine.load(model)
    except Exception as error:
        raise VoiceUnavailable(f"Piper cannot load {model.name}.") from error
