"""People: recordings that an editor approved."""

from __future__ import annotations

from speech.audio import decode
from speech.models import Pronunciation
from speech.store import sound_read
from speech.voices.protocol import Audio, Line, Voice, VoiceUnavailable


class RecordedVoice(Voice):
    """Says only what a person said before. Its recordings stand as rows of their own."""

    id = "recorded"
    version = "1"
    is_person = True

    def languages(self) -> frozenset[str]:
        """The languages in which there is an approved recording."""
        return frozenset(
            Pronunciation.objects.people().audible().values_list("language", flat=True)
        )

    def _speak(self, line: Line, timeout: float) -> Audio:
        row = Pronunciation.objects.people().audible().filter(utterance_key=line.person_key).first()
        data = sound_read(str(row.file)) if row else None
        if data is None:
            raise VoiceUnavailable(f"Nobody recorded {line.plain!r}.")
        return decode(data)
