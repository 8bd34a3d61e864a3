"""What every voice promises: a recorder of sound from an utterance, or an honest no."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from dictionary.hooks import Utterance
from speech.keys import person_key
from speech.spoken import spoken_text
from speech.spoken.rules import tidy, without_pictures

Samples = npt.NDArray[np.int16]
LONGEST_WORD = 200
LONGEST_SENTENCE = 600
SHORTEST_SECONDS = 0.15
SECONDS_PER_LETTER = 0.018
"""Nobody speaks faster than this; a shorter sound was cut off on its way."""


class VoiceUnavailable(Exception):
    """This voice cannot speak just now; another may, and this one may later."""


class UtteranceRefused(Exception):
    """This voice will never say this: empty, too long, or a language it does not know."""


@dataclass(frozen=True, slots=True)
class Audio:
    """Mono sound as a voice made it, before it is trimmed and levelled."""

    samples: Samples
    sample_rate: int

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / self.sample_rate if self.sample_rate else 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """What a voice is handed: the words to say, already normalised, and how."""

    text: str
    """With its article, respelled when an editor wrote how to say it."""
    plain: str
    """With its article, as it is written; for voices that need no respelling in phonemes."""
    language: str
    region: str
    person_key: str
    """Under which a person's recording of this is found."""
    slow: bool
    respelled: bool
    """True when an editor wrote the pronunciation: no lexicon may overrule it."""


class Voice(ABC):
    """A way to say things aloud. The public method checks; the private hook computes."""

    id: str
    version: str
    network: bool = False
    """Sends the words to somebody else's machine."""
    quick: bool = True
    """Speaks in a few milliseconds, so that a visitor may wait for it."""
    is_person: bool = False

    @abstractmethod
    def languages(self) -> frozenset[str]:
        """Tags of the languages this voice can speak now; empty when it is switched off."""

    def voice_for(self, language: str, region: str) -> str:
        """The name of the speaker used, kept beside the file and part of its key."""
        return language

    def speak(self, utterance: Utterance, timeout: float = 10.0) -> Audio:
        """Say it, or raise VoiceUnavailable (not now) or UtteranceRefused (never)."""
        if utterance.language not in self.languages():
            raise UtteranceRefused(f"{self.id} does not speak {utterance.language}.")
        line = spoken_line(utterance)
        audio = self._speak(line, timeout)
        self.require_whole(audio, line)
        return audio

    def require_whole(self, audio: Audio, line: Line) -> None:
        """A sound shorter than anybody can speak was cut off. Raises VoiceUnavailable."""
        if audio.seconds < shortest_seconds(line.text):
            raise VoiceUnavailable(f"{self.id} gave only {audio.seconds:.2f} s for {line.text!r}.")

    @abstractmethod
    def _speak(self, line: Line, timeout: float) -> Audio:
        """Compute the sound of a line that was checked."""


@lru_cache(maxsize=64)
def spoken_line(utterance: Utterance) -> Line:
    """The utterance as words to say: respelled, with its article, units in words."""
    plain = spoken_text(utterance.text, utterance.language)
    say_as = utterance.say_as
    written = (" ".join(without_pictures(tidy(say_as)).split()) if say_as else "") or plain
    for words in (plain, written):
        if not any(letter.isalnum() for letter in words):
            raise UtteranceRefused("There is nothing to say.")
        limit = LONGEST_SENTENCE if " " in words else LONGEST_WORD
        if len(words) > limit:
            raise UtteranceRefused(f"Longer than {limit} characters.")
    return Line(
        text=with_article(written, utterance.article),
        plain=with_article(plain, utterance.article),
        language=utterance.language,
        region=utterance.region,
        person_key=person_key(utterance),
        slow=utterance.speed == "slow",
        respelled=written != plain,
    )


def with_article(words: str, article: str) -> str:
    """The article before the noun: de steeksleutel, l'échelle; of de/het the first."""
    first = article.replace(",", "/").split("/")[0].strip()
    if not first:
        return words
    return f"{first}{words}" if first.endswith(("'", "’")) else f"{first} {words}"


def shortest_seconds(text: str) -> float:
    """Below this the sound must have been cut off."""
    letters = sum(letter.isalpha() for letter in text)
    return max(SHORTEST_SECONDS, letters * SECONDS_PER_LETTER)
