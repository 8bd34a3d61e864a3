"""Words that espeak says wrong are said right, and compounds are joined where they should be."""

import re
from pathlib import Path

import pytest

from speech.lexicon import FOLDER, lexicon
from speech.voices.espeak.compounds import compound_parts
from speech.voices.espeak.library import ESPEAK
from speech.voices.espeak.phonemes import clean_ipa
from speech.voices.espeak.table import espeak_voice
from speech.voices.espeak.voice import espeak_ipa

LANGUAGES = ["nl", "fr", "de", "en"]
ROWS = [(tag, word, ipa) for tag in LANGUAGES for word, ipa in lexicon(tag).items()]
VOWELS = r"[aeiouyæøœɐɑɒɔəɛɜɪʊʌʏ]+"


def rough(ipa: str, language: str) -> tuple[str, int]:
    """Sounds, and the syllable of the main stress; how light a second stress is, is no error."""
    ipa = ipa.replace("ˌ", "").replace(" ", "")
    if language == "nl":
        # Said once at a joint; and a j between two vowels comes by itself.
        ipa = re.sub(r"([bdfɡklmnprstvxz])\1", r"\1", re.sub("(?<=eː)(ˈ?)j(?=[eo]ː)", r"\1", ipa))
    if language == "fr":
        # Closed and open e and o are close in French, and the stress tells no words apart.
        ipa = ipa.replace("ˈ", "").replace("ɔ", "o").replace("ɛ", "e").replace("ː", "")
    before, mark, _after = ipa.partition("ˈ")
    return ipa.replace("ˈ", ""), len(re.findall(VOWELS, before)) if mark else 0


@pytest.mark.parametrize(("language", "word", "ipa"), ROWS)
def test_a_word_of_the_lexicon_is_said_as_it_stands_there(
    language: str, word: str, ipa: str
) -> None:
    assert espeak_ipa(word, language) == ipa


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hundred_words_that_espeak_says_wrong_are_put_right(language: str) -> None:
    voice = espeak_voice(language, "")
    mended = [
        word
        for word, ipa in lexicon(language).items()
        if rough(clean_ipa(ESPEAK.ipa(word, voice), language), language) != rough(ipa, language)
    ]
    assert len(mended) >= 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lexicon_is_sorted_and_names_each_word_once(language: str) -> None:
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    words = [line.split("\t")[0] for line in lines[1:]]
    assert words == sorted(set(words))


def _read_by_somebody_else() -> list[tuple[str, str, str]]:
    """Starter words that a reader found wrong, with the IPA that the reader gave."""
    folder = Path(__file__).parent / "fixtures"
    return [
        (tag, line.split("\t")[0], line.split("\t")[1])
        for tag in LANGUAGES
        for line in (folder / f"read_{tag}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    ]


@pytest.mark.parametrize(("language", "text", "ipa"), _read_by_somebody_else())
def test_a_starter_word_that_a_reader_found_wrong_stays_right(
    language: str, text: str, ipa: str
) -> None:
    assert rough(espeak_ipa(text, language), language) == rough(ipa, language)


COMPOUNDS = {
    "nl": {
        "steeksleutel": "ˈsteːkˌsløːtəl",
        "boormachine": "ˈboːrmaːˌʃinə",
        "kruiskopschroevendraaier": "ˈkrœysˌkɔpˌsxruvənˌdraːjər",
        "veiligheidsschoenen": "ˈvɛiləxhɛitˌsxunən",
        "kabelschaar": "ˈkaːbəlˌsxaːr",
        "decoupeerzaagblad": "deːkuˈpeːrˌzaːxˌblɑt",
        "waterpomptang": "ˈʋaːtərˌpɔmpˌtɑŋ",
        "noodstop": "ˈnoːtˌstɔp",
        "steek-ringsleutel": "ˈsteːkˌrɪŋˌsløːtəl",
        "kettingzaag": "ˈkɛtɪŋˌzaːx",
    },
    "de": {
        "Inbusschlüssel": "ˈɪnbʊsˌʃlʏsəl",
        "Sicherheitsschuhe": "ˈzɪçɐˌhaɪtsˌʃuːə",
        "Spannungsprüfer": "ˈʃpanʊŋsˌpʁyːfɐ",
        "Starthilfekabel": "ˈʃtaʁtˌhɪlfəˌkaːbəl",
        "Zündkerze": "ˈtsʏntˌkɛʁtsə",
        "Ölfilter": "ˈøːlˌfɪltɐ",
        "Schweißdraht": "ˈʃvaɪsˌdʁaːt",
        "Akkubohrschrauber": "ˈakuˌboːʁˌʃʁaʊbɐ",
    },
}


@pytest.mark.parametrize(
    ("language", "word", "ipa"),
    [(tag, word, ipa) for tag, words in COMPOUNDS.items() for word, ipa in words.items()],
)
def test_compounds_have_their_joints_and_stress(language: str, word: str, ipa: str) -> None:
    assert espeak_ipa(word, language) == ipa


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("nl", "hamer"), ("nl", "verbinding"), ("nl", "bekisting"), ("nl", "koppeling"),
        ("nl", "houten"), ("nl", "werkende"), ("nl", "verplicht"), ("nl", "ontbramen"),
        ("nl", "radiator"), ("nl", "flexibele"), ("nl", "geleider"), ("nl", "zagen"),
        ("de", "Hammer"), ("de", "Verbindung"), ("de", "Bohrer"), ("de", "arbeiten"),
        ("de", "Sicherung"), ("de", "Gefahren"), ("de", "Maurer"), ("de", "Kühler"),
        ("fr", "chasse-goupille"), ("en", "screwdriver"),
    ],
)  # fmt: skip
def test_a_simple_word_is_not_taken_apart(language: str, word: str) -> None:
    assert len(compound_parts(word, language)) == 1


def test_an_editor_can_show_the_joint() -> None:
    assert espeak_ipa("x", "nl", "snak-kast") == "ˈsnɑˌkɑst"


def test_a_respelling_helps() -> None:
    assert espeak_ipa("bougie", "nl", "boezjie") != espeak_ipa("bougies", "nl")


def test_the_lexicon_also_helps_inside_a_sentence() -> None:
    said = espeak_ipa("Prends le tournevis et la cheville.", "fr")
    assert "tuʁnəˈvis" in said
    assert "ʃəˈvij" in said


@pytest.mark.parametrize("word", ["clignotant", "pignon", "poignée", "signalisation"])
def test_french_gn_is_one_sound(word: str) -> None:
    assert "ɲ" in espeak_ipa(word, "fr")
