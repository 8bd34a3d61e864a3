"""How common words are (wordfreq), and their dictionary form (simplemma), both by folded word."""

from __future__ import annotations

from functools import lru_cache

from dictionary.search.fold import fold

_KNOWN = 150_000  # words a language
_A = 3e-4  # smooth inverse frequency, Arora and others (2017)


@lru_cache(maxsize=4)
def frequencies(lang: str) -> dict[str, float]:
    """The share of each folded word in texts, the commonest first."""
    from wordfreq import top_n_list, word_frequency

    shares: dict[str, float] = {}
    for word in top_n_list(lang, _KNOWN):
        folded = fold(word)
        if folded.isalpha():
            shares[folded] = shares.get(folded, 0.0) + word_frequency(word, lang)
    return shares


def telling(word: str, lang: str) -> float:
    """What a word tells: near 1 for a rare one, near 0 for "the"."""
    return _A / (_A + frequencies(lang).get(word, 0.0))


@lru_cache(maxsize=1_000_000)
def base_form(word: str, lang: str) -> str:
    """The dictionary form of a written word, folded."""
    import simplemma

    return fold(simplemma.lemmatize(word, lang=lang))


@lru_cache(maxsize=4)
def base_forms(lang: str) -> dict[str, str]:
    """Folded common words with their folded dictionary form, read from the writing with accents."""
    from wordfreq import top_n_list

    forms: dict[str, str] = {}
    for word in top_n_list(lang, _KNOWN):
        folded = fold(word)
        if folded.isalpha():
            forms.setdefault(folded, base_form(word, lang))
    return forms
