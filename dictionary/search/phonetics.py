"""How a word sounds, written so coarsely that people who only heard it write the same.

Each core language has the rules of its own spelling. `heard` reads what people write who learned
to spell in Polish, Romanian, Turkish, Ukrainian or Arabic. All give the same few sounds:

    P (p b)  T (t d)  K (k)  G (g and guttural ch)  F (f v w)  S (s z sh zh ch)  L M N R Y
    A, I (e, i and the diphthongs ei, ai), U (o, u and the diphthong ou)

Rules run in order over a block of texts, one a line. A rule reads small letters and writes
capitals, so that no rule reads what another one wrote. In a rule `^` and `$` mean the start and
the end of a word, `V` any vowel letter, `C` any consonant letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import numpy as np

from dictionary.search.fold import in_two_blocks

Rules = list[tuple[frozenset[str], re.Pattern[str], str]]

_START, _END = "(?<![^ \\n])", "(?![^ \\n])"
_VOWELS = "aeiouyáàâäãåăéèêëęíìîïıóòôöõőúùûüűœæøąу"


def _needed(pattern: str) -> frozenset[str]:
    """Letters of which a text must have one, or the rule need not be tried; none: try it always."""
    bare = re.sub(r"\(\?<?[=!][^()]*\)", "", pattern)
    if re.search(r"[\[(]", bare):
        return frozenset()
    letters = [re.sub(r".\?|[^\w]", "", part)[:1] for part in bare.split("|")]
    return frozenset(letters) if all(letters) else frozenset()


_BEHIND_FIRST = re.compile(r"(\(\?<[=!][^()]*)\)(?:(\w+)|\(\?:([\w|]+)\))((?:\(\?[=!][^()]*\))?)")


def _letters_first(pattern: str) -> str:
    """The same pattern, looking behind after it has read its letters: several times as fast."""
    parts = _BEHIND_FIRST.fullmatch(pattern)
    if parts is None:
        return pattern
    behind, letters, choice, rest = parts.groups()
    made = [f"{text}{behind}{text})" for text in (letters or choice).split("|")]
    return f"(?:{'|'.join(made)}){rest}"


def _rules(text: str) -> Rules:
    """Read `pattern SOUND` pairs, one a line."""
    made = []
    for line in text.strip().splitlines():
        pattern, _, sound = line.strip().partition(" ")
        needed = _needed(pattern)
        pattern = pattern.replace("^", _START).replace("$", _END)
        pattern = pattern.replace("V", f"[{_VOWELS}]").replace("C", "[bcdfghjklmnpqrstvwxzç]")
        sound = sound.strip().replace("-", "")
        made.append((needed, re.compile(_letters_first(pattern)), sound))
    return made


# Dutch: final devoicing needs no rule, since T, P, F and S have no voice. `sch` is s + g in the
# Netherlands and sk or sh for many learners; one S serves all.
_NL = _rules("""
    sch|sg|sh|sj S
    ieuw|eeuw IF
    aai|aaj|aay AI
    ooi|oei|oej UI
    ij|ei|ey|ej I
    ouw|auw|ou|au|ui|uy|uw U
    eu I
    oe|oo|uu U
    aa A
    ie|ee I
    ng|nk(?=[st]) N
    tie$ SI
    cht|gt|ght GT
    ch|gh G
    c(?=[eiy]) S
    th|dt T
    ph F
    qu KF
    tj TI
""")

# French: silent ends, nasal vowels, s between vowels, soft c and g.
_FR = _rules("""
    (?<=\\w)aux?$|eaux? U
    (?<=\\w\\w)(?:er|ers|ez|et|ets|é|ée|és|ées)$ I
    (?<=\\w\\w)ent$ -
    (?<=\\w\\w)(?:t|d|p|x|z|ts|ds|ps|xs|zs)$ -
    (?<=\\w\\w)(?:e|es)$ -
    au|eau|ou|oû|où U
    oin UIN
    oi|oî|oy UA
    (?:ain|ein|aim|in|im|yn|ym|un|um)(?!V|[nm]) IN
    (?:an|am|en|em)(?!V|[nm]) AN
    (?:on|om)(?!V|[nm]) UN
    ai|aî|ei|ay|ê|è|é|œu|oeu|eu|œ I
    (?<=V)ill|(?<=V)il$|y(?=V) Y
    ill(?=V|$) IY
    gn N
    sch|ch S
    ge(?=[aou]) S
    j|g(?=[eiéèêy]) S
    gu(?=[eiéèêy]) G
    c(?=[eiéèêy])|ç|sc(?=[eiéèêy]) S
    ti(?=on) SI
    qu|q K
    ph F
    th T
    x KS
""")

# German: sharp z, sch, two sounds of ch as one, final -er as a vowel.
_DE = _rules("""
    tsch|sch S
    chs KS
    ch G
    tz|ts|z|ß S
    eih?|aih?|ey|ay I
    äu|eu UI
    auh?|ouh? U
    ieh?|ih|eh|äh|ee|ä I
    öh?|oe I
    üh?|uh|uu|oh|oo U
    ah|aa A
    er$ I
    ng N
    pf F
    ph F
    th|dt T
    qu KF
    tion SIUN
    ck|c K
    x KS
""")

# English: silent letters, long vowels before a silent e, u as in nut.
_EN = _rules("""
    ^kn N
    ^wr R
    wh F
    tion|sion SUN
    ture$ SIR
    tch|ch|sh|dge S
    igh|eigh I
    aught|ought UT
    gh -
    ph F
    th T
    ck|qu(?=e$) K
    qu KF
    mb$ M
    x KS
    c(?=[eiy]) S
    j|g(?=[ey]|i(?!r|l)) S
    (?<=\\wC)le$ IL
    (?<=\\wC)re$ IR
    i(?=Ce)|y(?=Ce) I
    a(?=Ce)|ai|ay|ey|ei I
    o(?=Ce)|oa|oe|oo|ow|ou|aw|au|ew|ue|ui U
    u(?=Ce) U
    ee|ea|ie I
    (?<=\\w)e$ -
    all UL
    al(?=k) U
    er|or$|ar$|ir|ur IR
    u A
""")

# Anybody: the letters as a newcomer uses them. Turkish, Arabic and Persian speakers put a vowel
# before s + consonant (`istelling`); Polish writes sz cz rz ł, Turkish ş ç ğ ı, Romanian ș ț.
_HEARD = _rules("""
    ^[ıiə](?=[sşšș][ptkmnlvf]) -
    szcz|sch|tsh|tch|dsch|dsh SS
    sz|cz|rz|sh|sj|zh|dż|dź|dz|ts|tz|cs S
    ij|ej|ei|ey|aj|ai|ay|iy|iyı I
    oj|oi|oy UI
    iu|ju|yu U
    au|aw|ou|ow|oł|ał|av(?=C|$) U
    oe|oo|uu U
    eu|œ|ö I
    ie|ee I
    ng N
    kh|gh|ch|x(?=V) G
    c(?=[eiy]) S
    qu KF
    ph F
    th|dt T
    x KS
""")

_READINGS: dict[str, Rules] = {"nl": _NL, "fr": _FR, "de": _DE, "en": _EN, "heard": _HEARD}

_LETTERS = {
    "P": "bpбпبپ", "T": "dtđþðдтتدطض", "K": "ckqкقكگک", "G": "gгґхغخ",
    "F": "fvwłвфفڤ", "S": "szşšșśźżžçćčţțťжзсцчшщسصزثذظشجچ",
    "L": "lлل", "M": "mмم", "N": "nñńнن", "R": "rřрر",
    "A": "aàáâãåăąəаاآأى", "I": "eéèêëęěiíìîïyýıäöőæœjеєэёиіїыйإئيی",
    "U": "oóòôõøuúùûüűůоуوؤ", "": "hğьъ'حعهةء",
}  # fmt: skip
_SOUNDS = str.maketrans(
    {letter: sound for sound, letters in _LETTERS.items() for letter in letters}
    | {" ": "", "Y": "I", "ю": "IU", "я": "IA"}
)
_ALPHABET = "AIUPTKGFSLMNR"
_SILENT = re.compile("[^A-Z0-9\n]+")
_ASCII_SOUNDS = bytes(ord(_SOUNDS.get(code, chr(code)) or " ") for code in range(128)) + bytes(128)
_ASCII_SILENT = bytes(
    code
    for code in range(128)
    if not re.match("[A-Z0-9\n]", str(_SOUNDS.get(code, chr(code))) or " ")
)
_LONG = 2_000


def _sound_out(block: str, rules: Rules) -> str:
    block = block.casefold().replace("-", " ").replace("'", " ")
    if not block.isascii():
        block = unicodedata.normalize("NFC", block)
    letters = set(block)
    for needed, pattern, sound in rules:
        if not needed or not letters.isdisjoint(needed):
            block = pattern.sub(sound, block)
    if block.isascii():
        block = block.encode().translate(_ASCII_SOUNDS, _ASCII_SILENT).decode()
    else:
        block = _SILENT.sub("", block.translate(_SOUNDS))
    return _once(block)


def _once(block: str) -> str:
    """No sound twice in a row; digits and line breaks may be."""
    if len(block) > _LONG and block.isascii():
        codes = np.frombuffer(block.encode(), np.uint8)
        twice = (codes[1:] == codes[:-1]) & (codes[1:] >= ord("A"))
        once: bytes = codes[np.append(True, ~twice)].tobytes()
        return once.decode()
    for sound in _ALPHABET:
        while sound + sound in block:
            block = block.replace(sound + sound, sound)
    return block


def skeletons(texts: list[str], reading: str) -> list[str]:
    """The sound of many texts in one language's reading; unknown languages are read as heard."""
    rules = _READINGS.get(reading, _HEARD)
    return in_two_blocks(texts, lambda block: _sound_out(block, rules))


@lru_cache(maxsize=4096)
def skeleton(text: str, reading: str) -> str:
    """The sound of one text in one language's reading (`heard` for anybody's)."""
    return _sound_out(text.replace("\n", " "), _READINGS.get(reading, _HEARD))


def query_skeletons(text: str, languages: Iterable[str]) -> list[str]:
    """The different sounds that a query may stand for, the newcomer's reading first."""
    wanted = [language for language in languages if language in _READINGS] or ["nl", "fr", "de"]
    made = [skeleton(text, "heard"), *(skeleton(text, reading) for reading in wanted)]
    return [sound for sound in dict.fromkeys(made) if sound]
