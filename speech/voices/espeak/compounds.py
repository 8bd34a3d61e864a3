"""Where a Dutch or German compound is joined, and how its parts are stressed."""

from __future__ import annotations

import re
from functools import lru_cache

from speech.lexicon import parts

LINKS = {"nl": ("s", "en", "e", "n"), "de": ("s", "es", "n", "en", "er", "e")}
ENDINGS = {
    "nl": ("s", "en", "n", "'s", "je", "jes", "tje", "tjes"),
    "de": ("s", "es", "n", "en", "e", "er", "ern", "in", "innen"),
}
NO_PART = {
    "nl": re.compile(
        r"(e[nrl]?s?|ende?n?|eren|eerde?|eerd|baar|bare|lijke?|heid|heden|lo[oz]e?s?|sters?|erij"
        r"|elen|ing(en)?|a(a)?r(en|s)?|achtige?|zame?|isch|ische|[bcdfgklmnprstvz]{1,2}(eren|erend|eerd|eerde|elen|enen)|tief|teit|ker|ter|der)$"
    ),
    "de": re.compile(
        r"(e[nrlms]?|ende?[rns]?|lich(e[rnms]?)?|keit(en)?|heit(en)?|schaft|ung(en)?|ieren|iert"
        r"|bar(e[rnms]?)?|l?erei(en)?|isch(e[rnms]?)?|ig(e[rnms]?)?|los(e[rnms]?)?|eln|ern|nis|tum|chen|sam)$"
    ),
}
BEGIN = {
    "nl": re.compile(
        r"(?:[bcfghkpv][lr]|sch|sl|sn|sp[lr]?|st[r]?|sm|tr|dr|wr|tw|zw|kn|kw|[bdfghjklmnprtvwz])[aeiouy]"
    ),
    "de": re.compile(
        r"(?:sch[lmnrw]?|sp[lr]?|str?|[bfgkp][lr]|pf[lr]?|tr|dr|kn|zw|qu|[bdfghjklmnprtwz])[aeiouyäöü]"
    ),
}
NO_END = re.compile(
    r"[^aeiouyäöü]{4,}$|(?:^|[^aeiou])[bdfhjvwz][lrwn]$|[bcdfgkptvz][rlwj]$|mk$|[^aeiou]sp$|[tpgb]k$"
    r"|[bdfghkmpt]n$|^[^aeiouyäöüéèë]*$"
)
VOWEL = re.compile(r"[aeiouyäöüáéèëïó]")
PREFIX = {
    "nl": re.compile(
        r"(?:ont|ver|be|ge|her|er).{0,2}|(?:aan|af|bij|in|om|op|uit|door|mee|na|toe|voor)[^aeiou]"
        r"|.*(?:be|ver|ont)"
    ),
    "de": re.compile(
        r"(?:be|ge|er|ver|zer|ent|emp|miss|un).{0,2}"
        r"|(?:ab|an|auf|aus|bei|ein|los|mit|nach|um|vor|zu)[^aeiouäöü]{1,2}|.*(?:be|ver|ent)"
    ),
}
METER = re.compile("(?<!micr)(?<!kil)(?<!nan)ometers?$")
PREFIXED = re.compile("(?:be|ge|ver)[bcdfghjklmnprstvwz].{3,}|(?:ent|ont)[bdfghjklmnprstvwz].{3,}")
BEHIND_TIE = re.compile(r"(.{2,}(?:[aeiuck]tie|[nlrs]sie|[aiou]sie)s?)(.{3,})")
SHORTEST = 3
SHORTEST_UNKNOWN = {"nl": 3, "de": 4}
SHORT_PARTS = {
    "de": frozenset({"öl", "ab", "an", "um", "zu"}),
    "nl": frozenset({"op", "af", "in", "om", "as", "ei"}),
}
SHORT_ENDS = frozenset({"öl", "as"})
LONG_HEAD = 4
LONG_FIRST = 5


def compound_parts(word: str, language: str) -> tuple[str, ...]:
    """`steeksleutel` gives steek, sleutel; a simple or unknown word gives itself alone."""
    if language not in LINKS:
        return (word,)
    return _split(word.lower(), language)


@lru_cache(maxsize=8_192)
def _split(word: str, language: str) -> tuple[str, ...]:
    if len(word) < 5 or _is_simple(word, language):
        return (word,)
    return (
        _meter(word)
        or _all_known(word, language)
        or _behind_tie(word, language)
        or _known_head(word, language)
        or _known_first(word, language)
        or (word,)
    )


def _is_simple(word: str, language: str) -> bool:
    """In the list, or a form of a word that is."""
    known = parts(language)
    return word in known or any(
        len(stem) >= SHORTEST and _form_of(word, stem, ending, language)
        for ending in ENDINGS[language]
        if (stem := word.removesuffix(ending)) != word
    )


def _form_of(word: str, stem: str, ending: str, language: str) -> bool:
    known = parts(language)
    if stem in known:
        return True
    if language == "nl" and ending[0] == "e":
        # hamers, zagen from zaag, pennen from pen, schijven from schijf
        devoiced = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
        longer = re.sub(r"([aeou])([^aeiou])$", r"\1\1\2", devoiced)
        single = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
        return bool({devoiced, longer, single} & known)
    return False


@lru_cache(maxsize=8_192)
def _all_known(word: str, language: str) -> tuple[str, ...]:
    """The split into the fewest known parts, bare parts before glued ones; () for none."""
    found = []
    for cut in range(len(word) - 2, 1, -1):
        first, rest = word[:cut], word[cut:]
        if cut < SHORTEST and (first not in SHORT_PARTS[language] or len(rest) < LONG_HEAD):
            continue
        if len(rest) < SHORTEST and rest not in SHORT_ENDS:
            continue
        if not _is_modifier(first, language):
            continue
        simple = _is_simple(rest, language) and not _is_ending(rest, language)
        tail = (rest,) if simple else _all_known(rest, language)
        if tail:
            found.append((first, *tail))
    return min(found, key=lambda split: _cost(split, language), default=())


def _is_ending(rest: str, language: str) -> bool:
    """fahrbares is no bar, and selbstschneidende no end."""
    return rest not in parts(language) and bool(NO_PART[language].match(rest))


def _cost(split: tuple[str, ...], language: str) -> tuple[int, int]:
    """nood-stop, not noods-top; few parts before many."""
    glued = sum(part not in parts(language) for part in split[:-1])
    return len(split), glued


def _is_modifier(first: str, language: str) -> bool:
    """A known part, bare or with the letter that glues it to the next."""
    known = parts(language)
    return (
        first in known
        or first in SHORT_PARTS[language]
        or any(
            len(stem) >= SHORTEST and _form_of(first, stem, link, language)
            for link in LINKS[language]
            if (stem := first.removesuffix(link)) != first
        )
    )


def _meter(word: str) -> tuple[str, ...]:
    """thermometer is no compound, though meter is a word."""
    return (word,) if METER.search(word) else ()


def _behind_tie(word: str, language: str) -> tuple[str, ...]:
    """Dutch words in -tie and -sie end there: isolatie-materiaal, expansie-vat."""
    found = BEHIND_TIE.fullmatch(word) if language == "nl" else None
    if not found or not _can_stand_alone(found[2], language):
        return ()
    return found[1], *_split(found[2], language)


def _known_head(word: str, language: str) -> tuple[str, ...]:
    """A known second part behind something that we do not know, but that can be a word."""
    for cut in range(SHORTEST_UNKNOWN[language], len(word) - LONG_HEAD + 1):
        first, head = word[:cut], word[cut:]
        if NO_PART[language].match(head) or not _can_be_part(first, language):
            continue
        listed = head in parts(language) or len(head) > LONG_HEAD + 1
        simple = listed and _is_simple(head, language)
        tail = (head,) if simple else _all_known(head, language)
        if tail and len(tail[0]) >= SHORTEST:
            return (*(_all_known(first, language) or (first,)), *tail)
    return ()


def _known_first(word: str, language: str) -> tuple[str, ...]:
    """A known long first part before something that we do not know, but that can be a word."""
    known = parts(language)
    for cut in range(len(word) - LONG_HEAD, SHORTEST - 1, -1):
        first, rest = word[:cut], word[cut:]
        if cut < LONG_FIRST and not PREFIXED.fullmatch(rest):
            continue
        linked = first[-1] in "sn" and first[:-1] in known and rest[0] not in "tp"
        listed = first in known or linked
        if listed and _can_stand_alone(rest, language):
            return first, rest
    return ()


def _can_stand_alone(rest: str, language: str) -> bool:
    """Could a word begin and end like this?"""
    if NO_PART[language].match(rest) or not VOWEL.search(rest):
        return False
    return bool(BEGIN[language].match(rest))


def _can_be_part(first: str, language: str) -> bool:
    """Could a word sound like this: with a vowel, an end, and more than a prefix?"""
    has_end = not NO_END.search(first)
    plain = not PREFIX[language].fullmatch(first) and not (language == "de" and first[-1] == "i")
    return bool(VOWEL.search(first)) and has_end and plain
