"""What espeak is handed: the text, with phonemes for the words that it would say wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from speech.lexicon import french_loans, phrases, word_ipa
from speech.lexicon.forms import form_ipa
from speech.voices.espeak.alphabet import NotInThisLanguage, mnemonics_of
from speech.voices.espeak.compounds import compound_parts
from speech.voices.espeak.dutch import dutch_sounds
from speech.voices.espeak.french import french_sounds, unlinked
from speech.voices.espeak.german import german_sounds
from speech.voices.espeak.letters import WORDS_OF_A_LETTER, letter_name, letters, spelled
from speech.voices.espeak.library import ESPEAK
from speech.voices.espeak.loans import loan
from speech.voices.espeak.phonemes import clean_ipa, stress_first
from speech.voices.espeak.pieces import Piece, as_one_word, sound_and_stress, without_doubles
from speech.voices.espeak.seams import at_its_seam

WORD = re.compile(r"\[\[.*?\]\]|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
BARE = re.compile("[ˈˌ ]")
ELIDED = re.compile(r"(l|d|j|n|s|c|m|t)['’](.+)", re.IGNORECASE)
WOMAN = re.compile("erin(nen)?$", re.IGNORECASE)
GLUED = frozenset({"nl", "de"})
BY_RULE = {"nl": dutch_sounds, "de": german_sounds}


@dataclass(frozen=True, slots=True)
class Known:
    """A word of which we know better than espeak how it is said."""

    pieces: tuple[Piece, ...]
    written: str = ""
    """Set when espeak says it right by itself, and only the joints are ours."""

    @property
    def is_joined(self) -> bool:
        """Is it said in parts, which are transcribed one by one?"""
        return len(self.pieces) > 1 and not self.written

    @property
    def ipa(self) -> str:
        """As we would print it."""
        return "".join(piece.ipa for piece in self.pieces)

    @property
    def marked(self) -> str:
        """As espeak is handed it."""
        if self.written:
            return self.written
        return f"[[{'|'.join(piece.sounds for piece in self.pieces)}]]"


def marked_up(text: str, language: str, voice: str) -> str:
    """The text with phonemes in [[...]] wherever we know better than espeak."""
    return marked(runs_of(text, language, voice))


def marked(runs: list[Known | str]) -> str:
    """The runs as one text for espeak."""
    return "".join(run.marked if isinstance(run, Known) else run for run in runs)


def runs_of(text: str, language: str, voice: str) -> list[Known | str]:
    """The text in order: words that we know, and what espeak may say as it likes."""
    found = list(WORD.finditer(text))
    runs: list[Known | str] = []
    at = done = 0
    while at < len(found):
        known, used = _known_at(found, at, text, language, voice)
        for index, pieces in enumerate(known):
            if pieces:
                word = found[at + index][0]
                written = word if _is_said_so(pieces, word, language, voice) else ""
                if written:
                    pieces = _joints_of(word, pieces, language, voice)
                runs += [text[done : found[at + index].start()], Known(pieces, written)]
                done = found[at + index].end()
        at += used
    runs.append(text[done:])
    return [run for run in runs if run != ""]


def _known_at(
    found: list[re.Match[str]], at: int, text: str, language: str, voice: str
) -> tuple[Sequence[tuple[Piece, ...]], int]:
    """Pieces of the word, or of each word of the phrase, that begins here."""
    words = [word[0] for word in found[at : at + 6]]
    for phrase, ipa in phrases(language).get(words[0].lower(), ()):
        if tuple(word.lower() for word in words[: len(phrase)]) == phrase:
            written = [(_from_ipa(part, language),) for part in ipa]
            if len(written) == len(phrase):
                return written, len(phrase)
    pieces = pieces_of(words[0], language, voice)
    if not pieces and language == "fr" and len(words) > 1:
        gap = text[found[at].end() : found[at + 1].start()]
        if gap == " " and (alone := unlinked(words[0], words[1], voice)):
            pieces = (Piece(alone),)
    return [pieces], 1


@lru_cache(maxsize=16_384)
def pieces_of(word: str, language: str, voice: str) -> tuple[Piece, ...]:
    """The parts of a word, () when espeak may say it as it likes."""
    if word.startswith("[["):
        return ()
    if known := _from_lexicon(word, language):
        return (known,)
    if names := _initialism(word, language, voice):
        return names
    if word.lower() in french_loans() and (borrowed := loan(word, language)):
        return (borrowed,)
    if "-" in word and (pieces := _hyphenated(word, language, voice)):
        return pieces
    if language == "fr":
        return _french(word, voice)
    if language not in GLUED:
        return ()
    split = compound_parts(word, language)
    if len(split) > 1:
        return _glued(list(split), language, voice)
    if borrowed := loan(word, language):
        return (borrowed,)
    return _better(word, language, voice)


def _better(word: str, language: str, voice: str) -> tuple[Piece, ...]:
    """A simple word put right by the rules of its language; () when espeak needs no help."""
    said = ESPEAK.mnemonics(word, voice)
    better = BY_RULE[language](word, said)
    changed = better != said and "(" not in said and " " not in said
    return (_piece(better, word, language, voice),) if changed else ()


def _french(word: str, voice: str) -> tuple[Piece, ...]:
    """With the consonant before an apostrophe, when we know the word behind it."""
    if elided := ELIDED.fullmatch(word):
        known = _from_lexicon(elided[2], "fr")
        first = elided[1].lower().replace("c", "s").replace("j", "ʒ")
        if known is None:
            return ()
        mark = known.ipa[:1] if known.ipa[:1] in "ˈˌ" else ""
        return (_from_ipa(f"{mark}{first}{known.ipa.removeprefix(mark)}", "fr"),)
    sounds = french_sounds(word, voice)
    return (Piece(sounds),) if sounds else ()


def _initialism(word: str, language: str, voice: str) -> tuple[Piece, ...]:
    """HSS, a letter alone, and a longer one that espeak spells as well."""
    if len(word) == 1:
        name = None if word in WORDS_OF_A_LETTER.get(language, "") else letter_name(word, language)
        return (name,) if name else ()
    if names := spelled(word, language):
        return names
    if not (word.isalpha() and word.isupper() and len(word) <= 6):
        return ()
    names = letters(word, language)
    whole = clean_ipa(ESPEAK.ipa(word, voice), language)
    bare = BARE.sub("", "".join(name.ipa for name in names))
    return names if bare == BARE.sub("", whole) else ()


def _hyphenated(word: str, language: str, voice: str) -> tuple[Piece, ...]:
    """Each side of a hyphen is said by itself; Dutch and German make one word of them."""
    sides = [side for side in word.split("-") if side]
    if language in GLUED:
        return _glued([p for side in sides for p in _sides_of(side, language)], language, voice)
    pieces: list[Piece] = []
    for side in sides:
        pieces += _side(side, language, voice, is_last=side == sides[-1])
    return tuple(pieces) if all(piece.sounds for piece in pieces) else ()


def _side(side: str, language: str, voice: str, *, is_last: bool) -> list[Piece]:
    if known := _word_or_letters(side, language):
        return list(known)
    if side.isupper() and (names := _initialism(side, language, voice)):
        return list(names)
    sounds = (french_sounds(side, voice) if language == "fr" else "") or _said(
        side, language, voice
    )
    if language == "fr" and not is_last and re.search(r"[bcdfgptv][rl]e$", side):
        sounds += "|@"  # contre-pointe: the mute e is heard between so many consonants
    if language == "fr" and not is_last and side in {"contre", "entre"}:
        sounds = sounds.replace("'", "")
    return [_piece(sounds, side, language, voice)]


def _is_said_so(pieces: tuple[Piece, ...], word: str, language: str, voice: str) -> bool:
    """Does espeak say these sounds without help, so that only the marks are misplaced?"""
    if len(pieces) < 2 or language in GLUED:
        return False
    return BARE.sub("", "".join(piece.ipa for piece in pieces)) == BARE.sub(
        "", clean_ipa(ESPEAK.ipa(word, voice), language)
    )


def _joints_of(
    word: str, pieces: tuple[Piece, ...], language: str, voice: str
) -> tuple[Piece, ...]:
    """The pieces with the stress that espeak gives them inside the whole word."""
    rest = sound_and_stress(clean_ipa(ESPEAK.ipa(word, voice), language)).replace(" ", "")
    joints: list[Piece] = []
    for piece in pieces:
        length, at = len(BARE.sub("", piece.ipa)), 0
        while length:
            length -= rest[at] not in "ˈˌ"
            at += 1
        joints.append(Piece(piece.sounds, stress_first(rest[:at], language)))
        rest = rest[at:]
    return tuple(joints)


def _sides_of(side: str, language: str) -> tuple[str, ...]:
    """CEE and LED stay as they are; other sides are split where they are joined."""
    return (side,) if side.isupper() else compound_parts(side, language)


def _glued(split: list[str], language: str, voice: str) -> tuple[Piece, ...]:
    """One word of its parts; () when espeak must do it, or nothing was split."""
    if len(split) < 2:
        return ()
    pieces: list[Piece] = []
    for part in split:
        pieces += _word_or_letters(part, language) or (_part(part, language, voice),)
    if not all(piece.sounds for piece in pieces):
        return ()
    one = _spelled_first(pieces, split[0], language) or as_one_word(pieces)
    return without_doubles(one) if language == "nl" else one


def _spelled_first(pieces: list[Piece], first: str, language: str) -> tuple[Piece, ...]:
    """ˌɛlˈɛsˌʃaltɐ: letters keep their own stress."""
    count = len(first) if len(first) > 1 and spelled(first, language) else 0
    if not count or word_ipa(first, language):
        return ()
    return (*pieces[:count], *(piece.lighter() for piece in pieces[count:]))


def _word_or_letters(word: str, language: str) -> tuple[Piece, ...]:
    """From the lexicon, or the names of the letters."""
    if known := _from_lexicon(word, language):
        return (known,)
    if len(word) == 1 and (name := letter_name(word, language)):
        return (name,)
    return spelled(word, language)


def _part(part: str, language: str, voice: str) -> Piece:
    if known := _linked(part, language) or loan(part, language):
        return known
    return _piece(_said(part, language, voice), part, language, voice)


def _from_lexicon(word: str, language: str) -> Piece | None:
    ipa = (word_ipa(word, language) or form_ipa(word, language)) if len(word) > 1 else ""
    return _from_ipa(ipa, language) if ipa else None


def _from_ipa(ipa: str, language: str) -> Piece:
    try:
        return Piece(mnemonics_of(ipa, language), ipa)
    except NotInThisLanguage:
        return Piece("")


def _linked(part: str, language: str) -> Piece | None:
    """A word of the lexicon with the s or n that glues it to the next part."""
    stem, link = part[:-1], part[-1:].lower()
    known = _from_lexicon(stem, language) if link in {"s", "n"} and len(stem) > 2 else None
    return Piece(f"{known.sounds}|{link}", f"{known.ipa}{link}") if known else None


@lru_cache(maxsize=4_096)
def _said(part: str, language: str, voice: str) -> str:
    """How espeak says a part alone; '' when it changes to the voice of another language."""
    written = part.capitalize() if language == "de" and part.islower() else part
    if language == "de" and (woman := WOMAN.search(part)):
        man = _said(part[: woman.start() + 2], language, voice)
        return f"{man[:-1]}@|r|{'I|n|@|n' if woman[1] else 'I|n'}" if man.endswith("|3") else ""
    said = ESPEAK.mnemonics(written, voice).replace(" ", "|")
    said = BY_RULE[language](part, said) if language in BY_RULE else said
    return "" if "(" in said else said


@lru_cache(maxsize=8_192)
def _piece(sounds: str, written: str, language: str, voice: str) -> Piece:
    """With its IPA as espeak gives it, the marks at the seams that the spelling shows."""
    if not sounds:
        return Piece("")
    ipa = clean_ipa(ESPEAK.ipa(f"[[{sounds}]]", voice), language)
    return Piece(sounds, at_its_seam(ipa, written, language))


def proven_ipa(piece: Piece, language: str, voice: str) -> str:
    """The IPA of a piece: as written, when espeak's own transcription sounds the same."""
    own = clean_ipa(ESPEAK.ipa(f"[[{piece.sounds}]]", voice), language)
    same = piece.ipa and sound_and_stress(own) == sound_and_stress(piece.ipa)
    return piece.ipa if same else own
