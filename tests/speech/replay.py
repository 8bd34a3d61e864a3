"""Google's answers to gTTS, replayed on this machine."""

import base64
import json
import re
from functools import lru_cache
from urllib.parse import parse_qs

import requests
import responses

from dictionary.hooks import Utterance
from speech import audio
from speech.voices.espeak.voice import EspeakVoice

SERVICE = re.compile(r"https://translate\.google\.[a-z.]+/_/TranslateWebserverUi/data/batchexecute")


@lru_cache
def mp3_of(text: str, language: str) -> bytes:
    """A sound as long as the text."""
    return audio.finish(EspeakVoice().speak(Utterance(text, language)), longest=120).mp3


def body_with(mp3: bytes) -> str:
    """The line in which the service packs an MP3."""
    packed = base64.b64encode(mp3).decode()
    return f')]}}\'\n\n[["wrb.fr","jQ1olc","[\\"{packed}\\"]",null,null,null,"generic"]]\n'


def asked_for(request: requests.PreparedRequest) -> tuple[str, str]:
    """Text and language of a question."""
    question = json.loads(parse_qs(str(request.body))["f.req"][0])
    text, language, *_rest = json.loads(question[0][0][1])
    return text, language


def answer_with_sound(service: responses.RequestsMock) -> None:
    """Answer every question with its sound."""

    def answer(request: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
        text, language = asked_for(request)
        return 200, {}, body_with(mp3_of(text, language))

    service.add_callback(responses.POST, SERVICE, callback=answer)
