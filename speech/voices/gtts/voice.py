"""Google's voice through gTTS: off unless switched on, and only for published words."""

from __future__ import annotations

import io
import logging
import threading

from django.conf import settings

from speech.audio import decode
from speech.voices.breaker import Breaker, Pace
from speech.voices.protocol import Audio, Line, UtteranceRefused, Voice, VoiceUnavailable

logger = logging.getLogger(__name__)
LANGUAGES = frozenset({"nl", "fr", "de", "en", "pl", "ro", "tr", "ar", "uk"})
REGIONS = {("fr", "CA"): ("fr", "ca"), ("en", "GB"): ("en", "co.uk"), ("en", "US"): ("en", "com")}
BREAKER = Breaker()
PACE = Pace()


class GttsVoice(Voice):
    """Sounds like a person, needs the network, and may fail at any moment."""

    id = "gtts"
    version = "2"
    network = True
    quick = False

    def __init__(self, breaker: Breaker = BREAKER, pace: Pace = PACE) -> None:
        self._breaker, self._pace = breaker, pace

    def languages(self) -> frozenset[str]:
        """The languages that gTTS serves well, when an operator switched it on."""
        return LANGUAGES if getattr(settings, "SPEECH_GTTS", False) else frozenset()

    def voice_for(self, language: str, region: str) -> str:
        """Language and the Google host, for that is what makes the accent."""
        return "-".join(self._host(language, region))

    def _speak(self, line: Line, timeout: float) -> Audio:
        if self._breaker.is_open():
            raise VoiceUnavailable("gTTS rests after failures.")
        self._pace.wait()
        try:
            audio = decode(self._fetch(line, timeout))
            self.require_whole(audio, line)
        except Exception as error:
            self._breaker.failed()
            logger.warning("gTTS failed for %r: %s", line.plain, error)
            raise VoiceUnavailable("gTTS did not answer with sound.") from error
        self._breaker.succeeded()
        return audio

    def _fetch(self, line: Line, timeout: float) -> bytes:
        """The MP3 in memory; gTTS's own save() would leave an empty file when it fails."""
        answer: list[bytes | Exception] = []
        errand = threading.Thread(
            target=self._ask, args=(line, timeout, answer), daemon=True, name="gtts"
        )
        errand.start()
        errand.join(timeout)
        if not answer:
            raise VoiceUnavailable(f"No answer in {timeout:.0f} s.")
        if isinstance(answer[0], Exception):
            raise answer[0]
        return answer[0]

    def _ask(self, line: Line, timeout: float, answer: list[bytes | Exception]) -> None:
        try:
            from gtts import gTTS

            language, host = self._host(line.language, line.region)
            words = line.plain if "[[" in line.text else line.text
            sound = io.BytesIO()
            gTTS(
                words, lang=language, tld=host, slow=line.slow, lang_check=False, timeout=timeout
            ).write_to_fp(sound)
            answer.append(sound.getvalue())
        except Exception as error:
            answer.append(error)

    def _host(self, language: str, region: str) -> tuple[str, str]:
        if language not in LANGUAGES:
            raise UtteranceRefused(f"gTTS does not speak {language}.")
        default = "be" if language == "nl" else language if language in {"fr", "de"} else "com"
        return REGIONS.get((language, region.upper()), (language, default))
