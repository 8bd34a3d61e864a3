"""The voice in the box: espeak-ng, always there, no network."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from speech.lexicon import lexicon_digest
from speech.spoken import spoken_text
from speech.voices.espeak.library import ESPEAK
from speech.voices.espeak.phonemes import clean_ipa
from speech.voices.espeak.pronounce import marked_up, pieces_of
from speech.voices.espeak.table import espeak_voice
from speech.voices.protocol import Audio, Line, Voice

NORMAL_RATE = 150
SLOW_RATE = 100


class EspeakVoice(Voice):
    """Speaks about a hundred languages in a few milliseconds."""

    id = "espeak"
    version = f"1.52-3-{lexicon_digest()}"

    def languages(self) -> frozenset[str]:
        """What the data folder holds, under the tags that this project uses."""
        return _languages()

    def voice_for(self, language: str, region: str) -> str:
        """The espeak voice, such as fr-be."""
        return espeak_voice(language, region)

    def _speak(self, line: Line, timeout: float) -> Audio:
        samples = ESPEAK.synthesise(
            marked_up(line.text, line.language, self.voice_for(line.language, line.region)),
            self.voice_for(line.language, line.region),
            words_per_minute=SLOW_RATE if line.slow else NORMAL_RATE,
            timeout=timeout,
        )
        return Audio(samples=samples, sample_rate=ESPEAK.sample_rate)


@lru_cache(maxsize=1)
def _languages() -> frozenset[str]:
    tags = ESPEAK.languages()
    return frozenset(tag.split("-")[0] for tag in tags) | {"zh", "no"}


def espeak_ipa(text: str, language: str, say_as: str = "", region: str = "") -> str:
    """A draft of the pronunciation in the phonetic alphabet; '' when there is none."""
    if language not in _languages():
        return ""
    words = say_as or spoken_text(text, language)
    voice = espeak_voice(language, region)
    found = [_ipa_of_run(run, language, voice) for run in _runs(words, language, voice)]
    return " ".join(ipa for ipa in found if ipa)


def _runs(text: str, language: str, voice: str) -> Iterator[tuple[str, ...] | str]:
    """Compounds alone, as pieces; what stands between them together, for it flows together."""
    between = ""
    for word in text.split():
        pieces = pieces_of(word, language, voice)
        if len(pieces) > 1:
            yield from (between, pieces)
            between = ""
        else:
            between += f" {word}"
    yield between


def _ipa_of_run(run: tuple[str, ...] | str, language: str, voice: str) -> str:
    if isinstance(run, str):
        return clean_ipa(ESPEAK.ipa(marked_up(run, language, voice), voice), language)
    # Each piece by itself, so that the stress mark stands at the joint.
    return "".join(clean_ipa(ESPEAK.ipa(f"[[{piece}]]", voice), language) for piece in run)
