"""Words of the work language written in the letters of another script, as they were heard.

Who learned to write in Kyiv or Aleppo writes `хамер` for `hamer`. Letter by letter is enough: the
index compares by sound afterwards. Arabic writes few vowels, and the index forgives that.
"""

from __future__ import annotations

import unicodedata

_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "je", "ё": "jo",
    "ж": "zj", "з": "z", "и": "i", "і": "i", "ї": "ji", "й": "j", "к": "k", "л": "l", "м": "m",
    "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "oe", "ф": "f", "х": "h",
    "ц": "ts", "ч": "tsj", "ш": "sj", "щ": "sj", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "joe", "я": "ja",
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "t",
    "ج": "g", "چ": "tsj", "ح": "h", "خ": "ch", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "ژ": "zj",
    "س": "s", "ش": "sj", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "g", "ف": "f",
    "ڤ": "v", "ق": "k", "ك": "k", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "ة": "e", "و": "oe", "ؤ": "oe", "ي": "ie", "ى": "a", "ی": "ie", "ئ": "ie", "ء": "",
}  # fmt: skip
_TABLE = str.maketrans(_LATIN)


def in_latin(text: str) -> str | None:
    """The text in Latin letters; None where it has some already, or is of a third script."""
    letters = [letter for letter in text.casefold() if letter.isalpha()]
    if not letters or not all(letter in _LATIN for letter in letters):
        return None
    bare = "".join(one for one in text.casefold() if not unicodedata.category(one).startswith("M"))
    return bare.translate(_TABLE)
