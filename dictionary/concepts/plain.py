"""Is a sentence plain enough for a reader at level B1? Gentle hints, never a refusal.

Twenty words a sentence is the rule of the content report; the rest is judgement. Each rule looks
at letters only, and is wrong at times: show it as advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dictionary.content.findings import LONGEST_SENTENCE, count_words
from dictionary.search.fold import fold
from dictionary.search.meaning.words import EMPTY
from dictionary.search.semantic import encoders
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.words import NOTHING

LONG_WORD = {"nl": 14, "de": 16, "fr": 12, "en": 11}
"""Letters. In the starter sentences, of 100 words fewer than two are so long."""
MOST_LINKS = 2
_SENTENCE = re.compile(r"(?<=[.!?…])[\s»”\"]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LINKS = {
    "nl": r"\b(?:en|maar|of|omdat|zodat|terwijl|waardoor|waarbij|hoewel|voordat|nadat|als|die"
    r"|dat)\b",
    "fr": r"\b(?:et|mais|ou|car|parce|afin|lorsque|quand|tandis|si|qui|que|dont|puis)\b|\bqu['’]",
    "de": r"\b(?:und|aber|oder|weil|damit|während|wodurch|wobei|obwohl|bevor|nachdem|wenn|dass)\b",
    "en": r"\b(?:and|but|or|because|so|while|although|before|after|when|if|which|that|who)\b",
}
_PASSIVE = {
    "nl": r"\b(?:wordt|worden|werd|werden)\b(?:(?![.!?;]).)*\b(?:ge|be|ver|ont|her)\w+(?:d|t|en)\b",
    "fr": r"\b(?:est|sont|était|étaient|sera|seront|(?:a|ont|avait|avaient|être) été|être)\s+"
          r"(?:\w+\s)?\w+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites)\s+par\b"
          r"|\b(?:a|ont|avait|avaient)\s+été\s+\w+(?:é|ée|és|ées|i|ie|is|u|ue|us)\b",
    "de": r"\b(?:wird|werden|wurde|wurden)\b(?:(?![.!?;]).)*"
          r"(?:\b(?:ge|be|ver|ent|zer|er)\w+(?:t|en)|\w+ge\w+(?:t|en))\s*(?=[.!?,;]|$)",
    "en": r"\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+)?(?:\w{3,}ed|made|built|cut|put|held"
          r"|kept|known|shown|taken|given|driven|done|used|bent|sold|drawn|worn|thrown)\b",
}  # fmt: skip
_LINK = {tag: re.compile(text, re.IGNORECASE) for tag, text in _LINKS.items()}
_IS_PASSIVE = {tag: re.compile(text, re.IGNORECASE) for tag, text in _PASSIVE.items()}


@dataclass(frozen=True, slots=True)
class Hint:
    """What makes a text harder: the kind, and the words it is about."""

    kind: str  # long_sentence, many_ideas, passive, long_word, rare_word
    said: str


def hints_on(text: str, lang: str, *, own: Iterable[str] = ()) -> list[Hint]:
    """Hints on a definition or example. The term's `own` words are never too hard."""
    if lang not in _LINK or not text.strip():
        return []
    known = {part for word in own for part in fold(word).split()}
    return [*_on_sentences(text, lang), *_on_words(text, lang, known)][:6]


def _on_sentences(text: str, lang: str) -> Iterator[Hint]:
    for said in _SENTENCE.split(text.strip()):
        length = count_words(said)
        if length > LONGEST_SENTENCE:
            yield Hint("long_sentence", str(length))
        links = len(_LINK[lang].findall(said))
        if links > MOST_LINKS or ";" in said:
            yield Hint("many_ideas", said[:60])
        if found := _IS_PASSIVE[lang].search(said):
            yield Hint("passive", " ".join(found[0].split())[:60])


def _on_words(text: str, lang: str, known: set[str]) -> Iterator[Hint]:
    seen: set[str] = set()
    for found in _WORD.findall(text):
        word = re.split("[’']", found)[-1] or found  # l'échelle is a short word
        folded = fold(word)
        if folded in seen or any(folded.startswith(own) for own in known if len(own) > 3):
            continue
        seen.add(folded)
        if len(word) >= LONG_WORD[lang]:
            yield Hint("long_word", word)
        elif len(word) > 4 and not _is_common(folded, lang):
            yield Hint("rare_word", word)


def _is_common(folded: str, lang: str) -> bool:
    """In the word list of the shipped model, whole or as a compound of its words.

    Its list holds frequent words of each language and those of the starter words
    (docs/semantic-model.md); where an
    installation uses another model there is no list, and no word is called rare.
    """
    encoder = encoders.current()
    if not isinstance(encoder, StaticEncoder):
        return True
    if " " in folded or folded in EMPTY[lang] or _LINK[lang].fullmatch(folded):
        return True  # the list holds only words that tell something
    return any(
        encoder.lookup(lang, part) != NOTHING or bool(encoder.reader.split(part, lang))
        for part in (folded, folded.rstrip("s"))
        if part
    )
