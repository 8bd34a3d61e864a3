"""Turn sizes, units, fractions and signs into words, before any voice sees them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from speech.spoken.words import SpokenWords

VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8"}
VULGAR |= {"⅝": "5/8", "⅞": "7/8", "⅕": "1/5", "⅙": "1/6"}
LOOK_ALIKES = str.maketrans(
    {"″": '"', "”": '"', "“": '"', "’": "'", "μ": "µ", "Ω": "Ω", "−": "-", "×": "x", "º": "°"}
    | {"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": None, "\u200b": None}
)
NUMBER = r"\d+(?:[.,]\d+)?"
Words = SpokenWords
Rule = Callable[[str, Words], str]


def normalise(text: str, words: SpokenWords) -> str:
    """The text as a person would read it aloud in this language."""
    text = tidy(text)
    for rule in RULES:
        text = rule(text, words)
    return " ".join(text.split())


def tidy(text: str) -> str:
    """Look-alike signs made one; control and format characters taken out."""
    for sign, plain in VULGAR.items():
        text = re.sub(rf"(?<=\d){sign}", f" {plain}", text).replace(sign, plain)
    text = unicodedata.normalize("NFC", text).translate(LOOK_ALIKES)
    kept = (" " if _is_control(letter) else letter for letter in text)
    return " ".join("".join(kept).split())


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in {"Cc", "Cn", "Co", "Cs"}


def _abbreviations(text: str, words: Words) -> str:
    for short, full in words.abbreviations.items():
        text = re.sub(rf"(?<![\w.]){re.escape(short)}(?!\w)", full, text)
    return text


def _plain_powers(text: str, words: Words) -> str:
    powers = {"2": "²", "3": "³"}
    return re.sub(r"(?<=\d)\s?((?:m|c|d|k)?m)([23])\b", lambda m: f" {m[1]}{powers[m[2]]}", text)


def _thousands(text: str, words: Words) -> str:
    marks = re.escape(words.thousands)
    grouped = rf"(?<![\d.,])[1-9]\d{{0,2}}(?:([{marks}])\d{{3}})(?:\1\d{{3}})*(?![\d])"
    return re.sub(grouped, lambda m: re.sub(rf"[{marks}]", "", m[0]), text)


def _whole_thousands(text: str, words: Words) -> str:
    if not words.thousand:
        return text
    return re.sub(
        r"(?<![\d.,])(?:1|(\d{1,3}))000(?!\d|[.,]\d)",
        lambda m: f"{m[1]} {words.thousand}" if m[1] else words.thousand,
        text,
    )


def _crosses(text: str, words: Words) -> str:
    cross = r"(?<=[\d\"])(\s?(?:mm|cm|m)?)\s*[x*]\s*(?=\d)"
    return re.sub(cross, rf"\1 {words.by} ", text)


def _ranges(text: str, words: Words) -> str:
    return re.sub(
        rf"(?<![\w-])({NUMBER})\s?[-–—]\s?(?={NUMBER}(?![\w-]*-))", rf"\1 {words.to} ", text
    )


def _minus(text: str, words: Words) -> str:
    return re.sub(r"(?<![\w-])[-–](?=\d)", f"{words.minus} ", text)


def _fractions(text: str, words: Words) -> str:
    pattern = (
        rf"(?<![\d/.,])(?:(\d+)[ -])?(\d{{1,2}})/(\d{{1,2}})(?![\d/])(?:\s?({_units(words)}))?"
    )

    def said(found: re.Match[str]) -> str:
        whole, above, below, unit = found.groups()
        fraction = words.fraction(int(above), int(below))
        if not fraction:
            return found[0]
        spoken = words.fraction_of(fraction, words.unit(unit, many=False)) if unit else fraction
        return words.plus_fraction % {"whole": whole, "fraction": spoken} if whole else spoken

    return re.sub(pattern, said, text)


def _measures(text: str, words: Words) -> str:
    pattern = rf"(?<![\w.,])({NUMBER})\s?({_units(words)})"

    def said(found: re.Match[str]) -> str:
        number = found[1]
        many = words.is_plural(float(number.replace(",", ".")))
        return f"{number} {words.unit(found[2], many=many)}"

    return re.sub(pattern, said, text)


def _currency_first(text: str, words: Words) -> str:
    return re.sub(rf"€\s?({NUMBER})", r"\1 €", text)


def _decimals(text: str, words: Words) -> str:
    def said(found: re.Match[str]) -> str:
        digits = found[2]
        one_by_one = len(digits) > 2 or digits.startswith("0") or words.decimal == "point"
        return f"{found[1]} {words.decimal} {' '.join(digits) if one_by_one else digits}"

    return re.sub(r"(?<![\d.,])(\d+)[.,](\d+)(?![\d.,]*\d)", said, text)


def _letters_and_numbers(text: str, words: Words) -> str:
    """M8 is said as M 8, IP44 as I P 44; 400V has met the units before."""
    spaced = lambda found: f"{' '.join(found[1])} {found[2]}"  # noqa: E731
    text = re.sub(r"(?<=\d)([A-Z])(?=\d)", r" \1 ", text)
    return re.sub(r"(?<![^\W\d_])([A-Z]{1,4})[- ]?(\d+)(?!\w)", spaced, text)


def _signs(text: str, words: Words) -> str:
    for sign in sorted(words.signs, key=len, reverse=True):
        text = text.replace(sign, f" {words.signs[sign]} ")
    text = re.sub(r"(?<=\w)/(?=\w)", ", ", text)
    return re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"[\[\]{}<>|\\*_^~#\"]+", " ", text))


def _no_pictures(text: str, words: Words) -> str:
    return without_pictures(text)


def without_pictures(text: str) -> str:
    """The text without emoji and other drawings, which espeak would read aloud."""
    return "".join(
        " "
        if unicodedata.category(letter) in {"So", "Sk", "Cf"} and letter not in "°^`"
        else letter
        for letter in text
    )


@lru_cache(maxsize=32)
def _unit_pattern(signs: frozenset[str]) -> str:
    powers = {f"{unit}{power}" for unit in ("mm", "cm", "dm", "m", "km") for power in "²³"}
    longest_first = sorted(signs | powers, key=len, reverse=True)
    return "|".join(
        rf"{re.escape(s)}(?![^\W_])" if s[-1].isalnum() else re.escape(s) for s in longest_first
    )


def _units(words: Words) -> str:
    return _unit_pattern(frozenset(words.units))


RULES: tuple[Rule, ...] = (
    _abbreviations,
    _plain_powers,
    _thousands,
    _currency_first,
    _crosses,
    _ranges,
    _minus,
    _fractions,
    _measures,
    _decimals,
    _letters_and_numbers,
    _signs,
    _whole_thousands,
    _no_pictures,
)
