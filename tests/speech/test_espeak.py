"""The voice in the box."""

import subprocess
import sys
import threading

import pytest

from dictionary.hooks import Utterance
from speech.voices.espeak.library import ESPEAK, Espeak
from speech.voices.espeak.phonemes import clean_ipa, stress_first
from speech.voices.espeak.table import espeak_voice
from speech.voices.espeak.voice import EspeakVoice, espeak_ipa
from speech.voices.protocol import UtteranceRefused, VoiceUnavailable


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "śrubokręt"),
        ("ro", "șurubelniță"),
        ("tr", "tornavida"),
        ("ar", "مفك"),
        ("uk", "викрутка"),
    ],
)
def test_it_speaks_the_languages_of_many_workers(language: str, text: str) -> None:
    assert EspeakVoice().speak(Utterance(text, language)).seconds > 0.3
    assert espeak_ipa(text, language)


def test_regions_choose_the_voice_where_espeak_has_one() -> None:
    assert espeak_voice("fr", "BE") == "fr-be"
    assert espeak_voice("nl", "BE") == "nl"
    assert espeak_voice("de", "AT") == "de"
    for language, region in [("nl", "BE"), ("fr", "CH"), ("de", "CH"), ("en", "US"), ("en", "GB")]:
        assert EspeakVoice().speak(Utterance("hammer", language, region=region)).seconds > 0.15


def test_slow_is_spoken_more_slowly_not_stretched() -> None:
    normal = EspeakVoice().speak(Utterance("schroevendraaier", "nl"))
    slow = EspeakVoice().speak(Utterance("schroevendraaier", "nl", speed="slow"))
    assert slow.seconds > 1.25 * normal.seconds


def test_the_article_is_spoken_with_the_noun() -> None:
    alone = EspeakVoice().speak(Utterance("échelle", "fr"))
    both = EspeakVoice().speak(Utterance("échelle", "fr", article="l'"))
    assert both.seconds > alone.seconds


def test_ipa_is_cleaned_of_what_espeak_adds() -> None:
    assert clean_ipa("də- la- ʃəvˈil", "fr") == "də la ʃəˈvil"
    assert clean_ipa("(en)sɪɹˈɪlɪk(nl)", "nl") == "sɪˈɹɪlɪk"


def test_the_stress_stands_before_the_syllable() -> None:
    assert stress_first("stˈeːkslˌøːtəl") == "ˈsteːkˌsløːtəl"
    assert stress_first("kɛtɪŋzˈaːx") == "kɛtɪŋˈzaːx"


def test_phonemes_between_brackets_are_spoken_and_transcribed() -> None:
    assert ESPEAK.ipa("le [[turn@v'is]]", "fr") == "lə- tuʁnəvˈis"
    normal = ESPEAK.synthesise("[[turn@v'is]]", "fr", words_per_minute=140, timeout=5)
    assert len(normal) / ESPEAK.sample_rate < 1.5


def test_a_text_that_would_take_minutes_is_stopped() -> None:
    with pytest.raises(UtteranceRefused):
        ESPEAK.synthesise("a" * 5_000, "nl", words_per_minute=140, timeout=5)
    with pytest.raises(VoiceUnavailable, match="too long"):
        ESPEAK.synthesise("woord " * 160, "nl", words_per_minute=140, timeout=0.0)


def test_many_threads_may_speak_at_once() -> None:
    lengths: dict[str, set[int]] = {"hamer": set(), "schroevendraaier": set()}

    def speak(word: str) -> None:
        for _turn in range(10):
            seconds = EspeakVoice().speak(Utterance(word, "nl")).seconds
            lengths[word].add(round(seconds * 10))

    threads = [threading.Thread(target=speak, args=(word,)) for word in lengths for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(lengths["hamer"]) < min(lengths["schroevendraaier"])
    assert all(max(found) - min(found) <= 1 for found in lengths.values())


def test_a_machine_without_the_library_says_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    with pytest.raises(VoiceUnavailable, match="pip install espeakng-loader"):
        Espeak().ipa("hamer", "nl")


def test_starting_django_loads_no_engine() -> None:
    heavy = "['torch', 'soundfile', 'scipy', 'lameenc', 'espeakng_loader', 'gtts']"
    code = (
        "import django, sys; django.setup(); import speech.urls, speech.hooks;"
        f" print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
