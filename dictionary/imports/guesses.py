"""Which of our columns a list's own column names mean."""

import re

from django.utils.translation import gettext_lazy as _

LANGUAGES = {
    "nl": ("nl", "nederlands", "neerlandais", "niederlandisch", "dutch", "nld"),
    "fr": ("fr", "frans", "francais", "franzosisch", "french", "fra"),
    "de": ("de", "duits", "allemand", "deutsch", "german", "deu"),
    "en": ("en", "engels", "anglais", "englisch", "english", "eng"),
}
KINDS = {
    "label": ("label", "term", "woord", "benaming", "naam", "mot", "terme", "nom", "wort",
              "begriff", "name", "word"),
    "alt": ("alt", "synoniem", "synoniemen", "synonyme", "synonymes", "synonym", "synonyms",
            "variant"),
    "definition": ("definition", "definitie", "uitleg", "omschrijving", "explication",
                   "erklarung", "beschreibung", "description"),
    "example": ("example", "voorbeeld", "voorbeeldzin", "exemple", "beispiel"),
    "article": ("article", "lidwoord", "artikel"),
    "plural": ("plural", "meervoud", "pluriel", "mehrzahl"),
}  # fmt: skip
PLAIN = {
    "id": ("id", "nr", "nummer", "numero", "code", "ref", "referentie"),
    "sectors": ("sectors", "sector", "sectoren", "secteur", "secteurs", "sektor", "branche"),
    "category": ("category", "categorie", "kategorie", "rubriek", "rubrique", "groep"),
    "status": ("status", "staat", "statut"),
}
CHOICES = [
    ("", _("leave out")),
    *((name, name) for name in PLAIN),
    *((f"{kind}_{lang}", f"{kind}_{lang}") for lang in LANGUAGES for kind in KINDS),
]
"""What a column may be led to, for a list of choices."""


def guess_columns(header: list[str]) -> dict[str, str]:
    """Our column for each of the list's; '' where nothing fits or it is taken."""
    mapping: dict[str, str] = {}
    for name in header:
        guess = _guess(name)
        mapping[name] = "" if guess in mapping.values() else guess
    return mapping


def _guess(name: str) -> str:
    from dictionary.search.fold import fold

    words = [word for word in re.split(r"[_\s]+", fold(name.replace("_", " "))) if word]
    ends = {*words[:1], *words[-1:]}  # "de" and "en" inside a name are small words
    lang = next(
        (tag for tag, names in LANGUAGES.items() if tag in ends or set(words) & set(names[1:])),
        "",
    )
    kind = next((kind for kind, names in KINDS.items() if set(words) & set(names)), "")
    if lang:
        return f"{kind or 'label'}_{lang}"
    return next((plain for plain, names in PLAIN.items() if set(words) & set(names)), "")
