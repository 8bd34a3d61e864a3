"""Which words get a row of their own, and which other forms lead to it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from dictionary.search.fold import fold
from dictionary.search.semantic.training.frequency import base_forms, frequencies, telling
from dictionary.search.semantic.training.samples import Samples
from dictionary.search.semantic.words import LANGUAGES, NOTHING, packed

_RARE_PART = 3e-7
_MOST_FORMS = 25_000  # common forms a language that lead to another form's row

Word = tuple[str, str]  # language, folded word


@dataclass(slots=True)
class Vocabulary:
    """Rows by language and folded word, and all forms that lead to them."""

    words: list[Word]
    forms: dict[Word, int]

    def lookup(self, lang: str, word: str) -> int:
        """As the encoder looks a word up."""
        return self.forms.get((lang, word), NOTHING)


class Census:
    """How often each word was met, in texts and as a headword."""

    def __init__(self, samples: Samples) -> None:
        self._seen: dict[str, Counter[str]] = defaultdict(Counter)
        self._heads: dict[str, Counter[str]] = defaultdict(Counter)
        for lang, text in zip(samples.langs, samples.texts, strict=True):
            words = fold(text).split()
            self._seen[lang].update(words)
            if len(words) == 1:
                self._heads[lang][words[0]] += 1

    def best(self, lang: str, size: int) -> list[Word]:
        """Words worth a row. A headword counts by its own form; another only without base form."""
        shares, base, heads = frequencies(lang), base_forms(lang), self._heads[lang]
        worth: dict[str, float] = {}
        for word, times in self._seen[lang].items():
            if not 1 < len(word) <= 40 or not any(map(str.isalpha, word)):
                continue
            is_head = word in heads
            if not is_head and (times < 3 or base.get(word, word) in heads):
                continue
            common = shares.get(word, 0.0) * 1e6
            worth[word] = ((common + 0.05) * min(times, 50)) ** 0.5 * (2.0 if is_head else 1.0)
        best = sorted(worth, key=lambda word: (-worth[word], word))[:size]
        return [(lang, word) for word in best]

    def vocabulary(self, words: list[Word]) -> Vocabulary:
        """Every word with its row, and the common forms whose base form has one."""
        rows = {word: row for row, word in enumerate(words)}
        forms: dict[Word, int] = {}
        for (lang, word), row in rows.items():
            often = frequencies(lang).get(word, 0.0) > _RARE_PART or self._seen[lang][word] >= 4
            is_part = often and len(word) >= 3 and word.isalpha() and telling(word, lang) > 0.2
            forms[lang, word] = packed(row, telling(word, lang), is_part)
        for lang in LANGUAGES:
            added = 0
            for word, base in base_forms(lang).items():
                if (lang, word) in forms or (lang, base) not in rows or added >= _MOST_FORMS:
                    continue
                is_part = len(word) >= 4 and bool(forms[lang, base] & 1)
                forms[lang, word] = packed(rows[lang, base], telling(word, lang), is_part)
                added += 1
        return Vocabulary(words, forms)
