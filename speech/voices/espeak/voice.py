"""The voice in the box: espeak-ng, always there, no network."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from speech.lexicon import lexicon_digest
from speech.spoken import spoken_text
from speech.voices.espeak.library import ESPEAK
from speech.voices.espeak.phonemes import clean_ipa
from speech.voices.espeak.pieces import as_known, sound_and_stress
from speech.voices.espeak.pronounce import Known, marked, marked_up, proven_ipa, runs_of
from speech.voices.espeak.seams import at_its_seam
from speech.voices.espeak.table import espeak_voice
from speech.voices.protocol import Audio, Line, Voice

NORMAL_RATE = 150
SLOW_RATE = 100


class EspeakVoice(Voice):
    """Speaks about a hundred languages in a few milliseconds."""

    id = "espeak"
    version = f"1.52-5-{lexicon_digest()}"

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
    runs = runs_of(words, language, voice)
    known = {
        sound_and_stress(ipa): ipa for run in runs if isinstance(run, Known) and (ipa := run.ipa)
    }
    said = clean_ipa(ESPEAK.ipa(marked(runs), voice), language)
    if _all_there(runs, said):
        return _at_seams(as_known(said, known), words, language)
    found = [_ipa_of(run, known, language, voice) for run in _together(runs)]
    return " ".join(ipa for ipa in found if ipa)


def _all_there(runs: list[Known | str], said: str) -> bool:
    """Is each word that is said in parts heard as we would write it?"""
    heard = {sound_and_stress(word) for word in said.split()}
    return all(
        sound_and_stress(run.ipa) in heard
        for run in runs
        if isinstance(run, Known) and run.is_joined
    )


def _at_seams(said: str, words: str, language: str) -> str:
    """The stress marks behind the prefixes that the spelling shows, where words can be matched."""
    written, spoken = words.split(), said.split()
    if len(written) != len(spoken):
        return said
    return " ".join(
        at_its_seam(ipa, word, language) for word, ipa in zip(written, spoken, strict=True)
    )


def _together(runs: list[Known | str]) -> Iterator[list[Known | str]]:
    """Words of several pieces alone; what stands between them together, for it flows together."""
    between: list[Known | str] = []
    for run in runs:
        if isinstance(run, Known) and run.is_joined:
            yield between
            yield [run]
            between = []
        else:
            between.append(run)
    yield between


def _ipa_of(runs: list[Known | str], known: dict[str, str], language: str, voice: str) -> str:
    if len(runs) == 1 and isinstance(runs[0], Known) and runs[0].is_joined:
        # Each piece by itself, so that the stress mark stands at the joint.
        return "".join(proven_ipa(piece, language, voice) for piece in runs[0].pieces)
    return as_known(clean_ipa(ESPEAK.ipa(marked(runs), voice), language), known)
