"""Numbers for three letters (or sounds) in a row, and for pairs of letters in short words.

0 to 65,535     three letters; 0 is the edge of a word, other scripts share hashed numbers
from 65,536     three sounds of the skeleton
after those     two neighbouring letters of a short word, in whichever order
"""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.integer]

_LATIN = "0123456789abcdefghijklmnopqrstuvwxyz"
_SOUNDS = "0123456789AIUPTKGFSLMNR"
_BASE = len(_LATIN) + 1
_SOUND_BASE = len(_SOUNDS) + 1
_STRANGE = 255
_SOUNDS_FROM = 1 << 16
_OTHER_BUCKETS = _SOUNDS_FROM - _BASE**3
_PAIRS_FROM = _SOUNDS_FROM + _SOUND_BASE**3
_SHORTENED_FROM = _PAIRS_FROM + _BASE**2
_SHORTENED_BUCKETS = 1 << 15
GRAMS = _SHORTENED_FROM + _SHORTENED_BUCKETS
SHORT = 7  # letters: in so short a word one slip leaves few grams whole

_LATIN_PLACE = {letter: code for code, letter in enumerate(_LATIN, start=1)}
_SOUND_PLACE = {letter: code for code, letter in enumerate(_SOUNDS, start=1)}


def _code_table(place: dict[str, int]) -> NDArray[np.uint8]:
    table = np.full(129, _STRANGE, np.uint8)
    table[0] = 0
    for letter, code in place.items():
        table[ord(letter)] = code
    return table


_LATIN_CODES, _SOUND_CODES = _code_table(_LATIN_PLACE), _code_table(_SOUND_PLACE)


def _points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _codes(points: NDArray[np.uint32], table: NDArray[np.uint8]) -> NDArray[np.int32]:
    return table[np.minimum(points, 128)].astype(np.int32)


def _threes(codes: NDArray[np.int32], base: int) -> NDArray[np.int32]:
    return (codes[:-2] * base + codes[1:-1]) * base + codes[2:]


def _letter_threes(points: NDArray[np.uint32], codes: NDArray[np.int32]) -> NDArray[np.int32]:
    grams = _threes(codes, _BASE)
    strange = codes == _STRANGE
    if strange.any():
        at = np.flatnonzero(strange[:-2] | strange[1:-1] | strange[2:])
        hashed = points[at] * np.uint32(2654435761) ^ points[at + 1] * np.uint32(40503)
        hashed = (hashed ^ points[at + 2] * np.uint32(2246822519)) >> np.uint32(7)
        grams[at] = _BASE**3 + hashed % np.uint32(_OTHER_BUCKETS)
    return grams


def grams_of_words(words: list[str], sounds: list[str]) -> tuple[Ints, Ints]:
    """All grams of many words and their skeletons, and for each the number of its word."""
    points = _points("\0" + "\0".join(words) + "\0")
    codes = _codes(points, _LATIN_CODES)
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    row = np.repeat(np.arange(len(words)), lengths)
    letters = _letter_threes(points, codes)[codes[1:-1] != 0]
    sound_codes = _codes(_points("\0" + "\0".join(sounds) + "\0"), _SOUND_CODES)
    heard = _threes(sound_codes, _SOUND_BASE)[sound_codes[1:-1] != 0] + _SOUNDS_FROM
    sound_lengths = np.fromiter(map(len, sounds), np.int64, len(sounds))
    sound_row = np.repeat(np.arange(len(sounds)), sound_lengths)
    pairs, pair_row = _pairs_of_words(codes, lengths)
    short = np.flatnonzero(lengths <= SHORT).tolist()
    shortened = [_shortened(words[number]) for number in short]
    shortened_row = np.repeat(np.array(short, np.int64), [len(made) for made in shortened])
    grams = [letters, heard, pairs, np.array([gram for made in shortened for gram in made], int)]
    return np.concatenate(grams), np.concatenate([row, sound_row, pair_row, shortened_row])


def _shortened(word: str) -> set[int]:
    """The word, and the word without each of its letters."""
    forms = {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
    return {_SHORTENED_FROM + crc32(form.encode()) % _SHORTENED_BUCKETS for form in forms}


def _pairs_of_words(codes: NDArray[np.int32], lengths: NDArray[np.int64]) -> tuple[Ints, Ints]:
    row = np.repeat(np.arange(len(lengths)), lengths + 1)  # of each letter and the edge after it
    first, second = codes[1:-1], codes[2:]
    at = np.flatnonzero(
        (lengths <= SHORT)[row[:-1]]
        & (first != 0) & (second != 0) & (first != _STRANGE) & (second != _STRANGE)
    )  # fmt: skip
    first, second = first[at], second[at]
    pairs = np.minimum(first, second) * _BASE + np.maximum(first, second)
    return pairs + _PAIRS_FROM, row[at]


def query_grams(joined: str, sounds: tuple[str, ...]) -> NDArray[np.int64]:
    """The grams of a query: of letters and sounds, and where it is short, of pairs and shortened.

    A shortened word tells as much as three other grams, so it is named three times.
    """
    if joined.isascii():
        grams = _few_threes(joined, _LATIN_PLACE, _BASE, 0)
    else:
        points = _points(f"\0{joined}\0")
        grams = set(_letter_threes(points, _codes(points, _LATIN_CODES)).tolist())
    if len(joined) <= SHORT:
        grams |= _pairs(joined)
    for sound in sounds:
        grams |= _few_threes(sound, _SOUND_PLACE, _SOUND_BASE, _SOUNDS_FROM)
    shortened = _shortened(joined) if len(joined) <= SHORT + 1 else ()
    return np.array([*grams, *shortened, *shortened, *shortened], np.int64)


def _pairs(word: str) -> set[int]:
    """Neighbouring letters in whichever order, so that swapped ones still meet."""
    codes = [_LATIN_PLACE.get(letter, 0) for letter in word]
    return {
        _PAIRS_FROM + (one * _BASE + other if one < other else other * _BASE + one)
        for one, other in pairwise(codes)
        if one and other
    }


def _few_threes(word: str, place: dict[str, int], base: int, offset: int) -> set[int]:
    """The grams of one short word; numpy would take ten times as long to begin."""
    codes = [0, *map(place.__getitem__, word), 0]
    return {
        (first * base + second) * base + third + offset
        for first, second, third in zip(codes, codes[1:], codes[2:], strict=False)
    }
