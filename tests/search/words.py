"""A few trade words in four languages, and the lists of heard spellings."""

from pathlib import Path

from dictionary.search.hits import Entry

FIXTURES = Path(__file__).parent.parent / "fixtures"
LANGUAGES = ("nl", "fr", "de", "en")

TOOLS = {
    "hammer": ("hamer", "marteau", "Hammer", "hammer"),
    "screwdriver": ("schroevendraaier", "tournevis", "Schraubendreher", "screwdriver"),
    "drill": ("boormachine", "perceuse", "Bohrmaschine", "drill"),
    "key": ("sleutel", "clé", "Schlüssel", "key"),
    "adjustable-wrench": ("verstelbare sleutel", "clé à molette", "Rollgabelschlüssel",
                          "adjustable wrench"),
    "ladder": ("ladder", "échelle", "Leiter", "ladder"),
    "angle-grinder": ("haakse slijper", "meuleuse d'angle", "Winkelschleifer", "angle grinder"),
    "cable": ("kabel", "câble", "Kabel", "cable"),
    "saw": ("zaag", "scie", "Säge", "saw"),
    "bucket": ("emmer", "seau", "Eimer", "bucket"),
}  # fmt: skip


def tool_entries() -> list[Entry]:
    """The tools as search wants them, with two words in other scripts."""
    made = [
        Entry(slug, text, lang)
        for slug, texts in TOOLS.items()
        for lang, text in zip(LANGUAGES, texts, strict=True)
    ]
    return [*made, Entry("hammer", "молоток", "uk"), Entry("hammer", "مطرقة", "ar")]


def heard(language: str) -> list[tuple[str, str, str]]:
    """Heard spelling, the word meant, and who writes so."""
    lines = (FIXTURES / f"heard_{language}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(row[0], row[1], row[2]) for row in rows]


def heard_entries() -> list[Entry]:
    """All words of the four lists."""
    return [
        Entry(f"{language}-{word}", word, language)
        for language in LANGUAGES
        for word in dict.fromkeys(word for _, word, _ in heard(language))
    ]
