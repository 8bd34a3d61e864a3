"""Words that carry meaning, cut to a stem that their inflections share."""

from __future__ import annotations

import re

from dictionary.search.fold import fold

_STEM = 5  # letters; on 150 descriptions a language as good as a lemmatiser, and free

# Words so common in descriptions that they tell nothing, folded.
_EMPTY = {
    "nl": """aan al alle als ben bij daar dan dat de deze die dit doen door een en er gaan gebruik
        gebruiken gebruikt geen had heb hebben heeft het hier hiermee hij hoe iemand iets ik in is
        je kan kun kunnen maar maken man me meer men met mijn moet moeten na naar niet nodig nog nu
        of om omdat onder ons ook op over per soort te tot tussen uit van veel voor waar waarin
        waarmee wanneer wat we wel werd wie wil wordt worden zal ze zich zijn zo zonder zou""",
    "fr": """a afin ai ainsi alors au aussi autre aux avec avoir c ca car ce ces cet cette chose ci
        comme d dans de des du elle elles en entre est et etre fait faire il ils j je l la laquelle
        le les lequel leur lui m ma mais me mes mon n ne nous on ou par pas permet peut plus pour
        qu que quand quelque qui s sa sans se ses si son sont sorte sous sur ta te tes toi ton
        tout toute tres tu un une utilise utiliser vers vous y""",
    "de": """aber alle als also am an auch auf aus bei beim bin bis da damit dann das dass dem den
        der des dich die dies diese dieser dieses du durch ein eine einem einen einer eines er es
        etwas fur gibt habe haben hat hier ich ihn ihr im in ins ist ja jemand kann kein keine man
        mehr mein mit muss nach nicht noch nur ob oder ohne sein sich sie sind so um und uns unter
        vom von vor was wenn werden wie wird wo womit zu zum zur zwischen ding benutzt""",
    "en": """a about all also an and any are as at be been but by can do does for from had has have
        he her his how i if in into is it its kind may me more my no not of on one or other our out
        over so some something somebody that the their them then there they thing this to under up
        us use used uses using very was we what when where which who with without you your""",
}
EMPTY = {language: frozenset(words.split()) for language, words in _EMPTY.items()}


# Endings that come and go, and what a stem ends in when they do (Dutch schijven, schijf).
_ENDINGS = {
    "nl": re.compile("(?<=...)(?:ende?|ten|en|jes?|e|s)$"),
    "fr": re.compile("(?<=...)(?:ement|aient|ent|ant|ons|ez|ees?|er|ir|es|e|s|x)$"),
    "de": re.compile("(?<=...)(?:ungen|ung|enden?|ern|en|em|er|es|st|et|e|n|s)$"),
    "en": re.compile("(?<=...)(?:ings?|ers?|ed|es|e|s|ly)$"),
}
_TWICE = re.compile(r"(.)\1")
_LAST = str.maketrans("vz", "fs")


def stem(word: str, language: str) -> str:
    """The part of a folded word that its inflections share, roughly."""
    ending = _ENDINGS.get(language)
    bare = _TWICE.sub(r"\1", ending.sub("", word) if ending else word)
    return (bare[:-1] + bare[-1:].translate(_LAST))[:_STEM]


def stems(text: str, language: str) -> list[str]:
    """The stems of the words of a text that tell something, in order."""
    empty = EMPTY.get(language, frozenset())
    words = [word for word in fold(text).split() if len(word) > 2 and word not in empty]
    return [stem(word, language) for word in words]
