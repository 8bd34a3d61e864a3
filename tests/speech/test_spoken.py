"""Sizes, units, fractions and signs are said as a person says them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speech.spoken import LANGUAGES, spoken_text

SAID = {
    "8x40 mm": ("8 maal 40 millimeter", "8 sur 40 millimètres", "8 mal 40 Millimeter",
                "8 by 40 millimetres"),
    '3/4"': ("drie kwart duim", "trois quarts de pouce", "drei viertel Zoll", "three quarter inch"),
    "M8": ("M 8", "M 8", "M 8", "M 8"),
    "16 A": ("16 ampère", "16 ampères", "16 Ampere", "16 amps"),
    "230 V~": ("230 volt wisselspanning", "230 volts alternatifs", "230 Volt Wechselspannung",
               "230 volts alternating current"),
    "2,5 mm²": ("2 komma 5 vierkante millimeter", "2 virgule 5 millimètres carrés",
                "2 Komma 5 Quadratmillimeter", "2 point 5 square millimetres"),
    "1/2": ("een half", "un demi", "ein halb", "one half"),
    "20 °C": ("20 graden Celsius", "20 degrés Celsius", "20 Grad Celsius", "20 degrees Celsius"),
    "-5 °C": ("min 5 graden Celsius", "moins 5 degrés Celsius", "minus 5 Grad Celsius",
              "minus 5 degrees Celsius"),
    "50 %": ("50 procent", "50 pour cent", "50 Prozent", "50 percent"),
    "IP44": ("I P 44",) * 4,
    "10-20 mm": ("10 tot 20 millimeter", "10 à 20 millimètres", "10 bis 20 Millimeter",
                 "10 to 20 millimetres"),
    "1 m": ("1 meter", "1 mètre", "1 Meter", "1 metre"),
    "1,5 h": ("1 komma 5 uur", "1 virgule 5 heure", "1 Komma 5 Stunden", "1 point 5 hours"),
    "5 m3": ("5 kubieke meter", "5 mètres cubes", "5 Kubikmeter", "5 cubic metres"),
    "1500 min⁻¹": ("1500 toeren per minuut", "1500 tours par minute",
                   "1500 Umdrehungen pro Minute", "1500 revolutions per minute"),
    "Ø 8 mm": ("diameter 8 millimeter", "diamètre 8 millimètres", "Durchmesser 8 Millimeter",
               "diameter 8 millimetres"),
    '1 1/2"': ("1 en een half duim", "1 et un demi pouce", "1 ein halb Zoll",
               "1 and one half inch"),
    "M8x40": ("M 8 maal 40", "M 8 sur 40", "M 8 mal 40", "M 8 by 40"),
    "3G2,5": ("3 G 2 komma 5", "3 G 2 virgule 5", "3 G 2 Komma 5", "3 G 2 point 5"),
}  # fmt: skip
CASES = [
    (written, language, said)
    for written, forms in SAID.items()
    for language, said in zip(("nl", "fr", "de", "en"), forms, strict=True)
]


@pytest.mark.parametrize(("written", "language", "said"), CASES)
def test_signs_are_said_in_words(written: str, language: str, said: str) -> None:
    assert spoken_text(written, language) == said


def test_a_vulgar_fraction_is_the_same_as_a_written_one() -> None:
    assert spoken_text("½", "nl") == spoken_text("1/2", "nl") == "een half"


def test_a_thousand_is_no_decimal() -> None:
    assert spoken_text("1.000 V", "nl") == "duizend volt"
    assert spoken_text("12.000 V", "nl") == "12 duizend volt"
    assert spoken_text("1,000 V", "en") == "1000 volts"


def test_words_without_signs_stay_as_they_are() -> None:
    for text in ("schroevendraaier", "T-stuk", "USB-C", "clé à molette", "l'échelle"):
        assert [spoken_text(text, tag) for tag in LANGUAGES] == [text] * 4


def test_pictures_and_markup_are_not_read_aloud() -> None:
    assert spoken_text("boor 😀", "nl") == "boor"
    assert spoken_text("[[h'am@]]", "pl") == "h'am@"
    assert "[" not in spoken_text("[[h'am@]]", "nl")


@given(st.text(max_size=60), st.sampled_from(["nl", "fr", "de", "en", "pl"]))
def test_any_text_can_be_normalised(text: str, language: str) -> None:
    said = spoken_text(text, language)
    assert "[[" not in said
    assert "\0" not in said
