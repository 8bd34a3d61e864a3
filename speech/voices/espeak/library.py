"""espeak-ng inside this process, by ctypes: one engine, one lock, loaded at first use."""

from __future__ import annotations

import ctypes
import logging
import os
import threading
import time
from typing import Any

import numpy as np

from speech.voices.protocol import Samples, UtteranceRefused, VoiceUnavailable

logger = logging.getLogger(__name__)
SYNCHRONOUS = 2
DONT_EXIT = 0x8000
UTF8 = 0x1
PHONEMES = 0x100
RATE, VOLUME, PITCH = 1, 2, 3
IPA_MODE = 0x02
MNEMONIC_MODE = ord("|") << 8  # phonemes apart, so that they are read back as they are
LONGEST_TEXT = 1_000
LONGEST_SECONDS = 45
PIECE_MS = 500
"""How much sound espeak hands over at a time; between two pieces it looks at the clock."""
Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class VoiceRow(ctypes.Structure):
    """The first fields of espeak_VOICE."""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
    ]


class Espeak:
    """The engine; every call takes the lock, for its state belongs to the whole process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._library: Any = None
        self._pieces: list[bytes] = []
        self._bytes = 0
        self._deadline = 0.0
        self._rate = 22050
        self._voice = ""
        self._callback = Callback(self._collect)
        os.register_at_fork(after_in_child=self._forget_lock)

    @property
    def sample_rate(self) -> int:
        """Samples a second, known once the engine is loaded."""
        return self._rate

    def synthesise(
        self, text: str, voice: str, *, words_per_minute: int, timeout: float
    ) -> Samples:
        """The sound of a text. Phonemes may stand in it between [[ and ]]."""
        with self._lock:
            library = self._ready(voice)
            library.espeak_SetParameter(RATE, words_per_minute, 0)
            self._start_clock(timeout)
            self._synth(library, text)
            if time.monotonic() > self._deadline:
                raise VoiceUnavailable("espeak-ng took too long.")
            pieces, self._pieces = self._pieces, []
        return np.frombuffer(b"".join(pieces), np.int16)

    def ipa(self, text: str, voice: str) -> str:
        """The pronunciation in the phonetic alphabet, just as espeak writes it."""
        return self._phonemes(text, voice, IPA_MODE)

    def mnemonics(self, text: str, voice: str) -> str:
        """The pronunciation in espeak's own letters, which it also reads."""
        return self._phonemes(text, voice, MNEMONIC_MODE)

    def languages(self) -> frozenset[str]:
        """Every language that the data folder holds."""
        with self._lock:
            library = self._load()
            rows = library.espeak_ListVoices(None)
            found: set[str] = set()
            index = 0
            while rows[index]:
                tag = ctypes.string_at(rows[index].contents.languages + 1).decode(
                    "utf-8", "replace"
                )
                found.add(tag)
                index += 1
        return frozenset(found)

    def _phonemes(self, text: str, voice: str, mode: int) -> str:
        _guard(text)
        with self._lock:
            library = self._ready(voice)
            buffer = ctypes.create_string_buffer(text.encode())
            rest = ctypes.c_void_p(ctypes.addressof(buffer))
            clauses = []
            while rest.value:
                said = library.espeak_TextToPhonemes(ctypes.byref(rest), UTF8, mode)
                clauses.append((said or b"").decode("utf-8", "replace"))
        return " ".join(" ".join(clauses).split())

    def _ready(self, voice: str) -> Any:
        library = self._load()
        if voice != self._voice:  # to change it takes longer than to transcribe a word
            self._voice = ""
            if library.espeak_SetVoiceByName(voice.encode()):
                raise UtteranceRefused(f"espeak-ng has no voice {voice!r}.")
            self._voice = voice
        return library

    def _synth(self, library: Any, text: str) -> None:
        _guard(text)
        data = text.encode()
        failed = library.espeak_Synth(data, len(data) + 1, 0, 1, 0, UTF8 | PHONEMES, None, None)
        if failed:
            raise VoiceUnavailable(f"espeak-ng answered {failed}.")

    def _load(self) -> Any:
        if self._library is None:
            library = _library()
            self._rate = library.espeak_Initialize(SYNCHRONOUS, PIECE_MS, _data_path(), DONT_EXIT)
            if self._rate <= 0:
                raise VoiceUnavailable(f"espeak-ng did not start ({self._rate}).")
            library.espeak_SetSynthCallback(self._callback)
            library.espeak_SetVoiceByName(b"en")
            library.espeak_SetParameter(VOLUME, 100, 0)
            library.espeak_SetParameter(PITCH, 50, 0)
            self._start_clock(5)
            # Once asked to speak phonemes, espeak also transcribes those between [[ and ]].
            self._synth(library, " ")
            self._library = library
        return self._library

    def _start_clock(self, timeout: float) -> None:
        self._pieces, self._bytes = [], 0
        self._deadline = time.monotonic() + timeout

    def _collect(self, samples: Any, count: int, _events: Any) -> int:
        if samples and count > 0:
            self._pieces.append(ctypes.string_at(samples, count * 2))
            self._bytes += count * 2
        too_long = self._bytes > LONGEST_SECONDS * self._rate * 2
        return int(too_long or time.monotonic() > self._deadline)

    def _forget_lock(self) -> None:
        self._lock = threading.Lock()


def _guard(text: str) -> None:
    if len(text) > LONGEST_TEXT or "\0" in text:
        raise UtteranceRefused("Too long for espeak-ng.")


def _library() -> Any:
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
    except (ImportError, OSError) as error:
        logger.warning("espeak-ng cannot be loaded: %s", error)
        raise VoiceUnavailable("Run: pip install espeakng-loader") from error
    library.espeak_TextToPhonemes.restype = ctypes.c_char_p
    library.espeak_TextToPhonemes.argtypes = [
        ctypes.POINTER(ctypes.c_void_p),
        ctypes.c_int,
        ctypes.c_int,
    ]
    library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(VoiceRow))
    library.espeak_ListVoices.argtypes = [ctypes.c_void_p]
    library.espeak_Synth.argtypes = [
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.c_uint,
        ctypes.c_void_p,
        ctypes.c_void_p,
    ]
    return library


def _data_path() -> bytes:
    import espeakng_loader

    return str(espeakng_loader.get_data_path()).encode()


ESPEAK = Espeak()
"""The one engine of this process."""
