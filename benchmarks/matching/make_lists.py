"""Writes the five lists of 300 rows and their gold, from the starter words and words.tsv.

Run: .venv/bin/python benchmarks/matching/make_lists.py
The lists were made, and committed, before the rules of `dictionary/matching/` were written;
one hand wrote both. words.tsv holds what is hard: one word for two things (kraan: tap and
crane), things that are nearly called the same, and things that the starter words do not have.
Each fund writes in its own manner: one tidy, one in capitals with articles, one with
synonyms, one with slips of the pen, one in a single language.
"""

import csv
import json
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
STARTER = HERE.parents[1] / "dictionary" / "starter"
LANGS = ("nl", "fr", "de", "en")
ROWS = 300


@dataclass
class Thing:
    """Something that has names."""

    key: str
    category: str
    names: dict[str, str]
    also: dict[str, list[str]] = field(default_factory=dict)
    plural: dict[str, str] = field(default_factory=dict)
    article: dict[str, str] = field(default_factory=dict)
    definition: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Style:
    """How one fund writes its list."""

    fund: str
    sectors: str
    langs: dict[str, float]
    synonym: float = 0.0
    slip: float = 0.0
    capitals: float = 0.0
    article: float = 0.0
    plural: float = 0.0
    bracket: float = 0.0
    also: float = 0.3
    definition: float = 0.4
    category: float = 0.6
    encoding: str = "utf-8"
    delimiter: str = ","


STYLES = (
    Style("volta", "electrotechnics", {"nl": 1, "fr": 1, "de": 0.2, "en": 0.5}, definition=0.6),
    Style("constructiv", "construction", {"nl": 0.9, "fr": 0.55}, capitals=0.15, article=0.15,
          plural=0.1, encoding="cp1252", delimiter=";"),
    Style("woodwize", "wood", {"nl": 0.95, "de": 0.6, "fr": 0.4}, synonym=0.3, slip=0.06),
    Style("mtechplus", "metal", {"fr": 0.9, "de": 0.8, "en": 0.7, "nl": 0.4}, slip=0.2,
          bracket=0.08, encoding="utf-8-sig", delimiter=";"),
    Style("educam", "automotive|metal", {"nl": 0.5, "fr": 0.35, "de": 0.25, "en": 0.25},
          slip=0.12, synonym=0.1, bracket=0.1, capitals=0.05, also=0.15, definition=0.3),
)  # fmt: skip


def starter_things() -> list[Thing]:
    """Every concept of the starter files."""
    things = []
    for name in ("common", "construction", "wood", "metal", "automotive", "electrotechnics"):
        for line in (STARTER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            raw = json.loads(line)
            thing = Thing(raw["slug"], raw["category"], {}, definition=raw.get("definitions", {}))
            for label in raw["labels"]:
                lang = label["lang"]
                if label["kind"] == "preferred" and lang not in thing.names:
                    thing.names[lang] = label["text"]
                    thing.plural[lang] = label.get("plural", "")
                    thing.article[lang] = label.get("article", "")
                elif label["kind"] == "alternative":
                    thing.also.setdefault(lang, []).append(label["text"])
            things.append(thing)
    return things


def hard_things() -> list[Thing]:
    """The words of words.tsv."""
    with (HERE / "words.tsv").open(encoding="utf-8") as file:
        return [
            Thing(
                row["key"],
                row["category"],
                {lang: row[lang] for lang in LANGS},
                {lang: row[f"{lang}_also"].split("|") for lang in LANGS},
                definition={"nl": row["definition_nl"]},
            )
            for row in csv.DictReader(file, delimiter="\t")
        ]


def words_of(thing: Thing) -> set[tuple[str, str]]:
    """All its names, to find things that are in both sources."""
    pairs = {(lang, text.lower()) for lang, text in thing.names.items()}
    return pairs | {(lang, text.lower()) for lang, texts in thing.also.items() for text in texts}


def pool() -> list[Thing]:
    """Hard things, and those starter things that are certainly something else."""
    hard = hard_things()
    taken = [words_of(thing) for thing in hard]
    easy = [
        thing
        for thing in starter_things()
        if all(len({lang for lang, _text in words_of(thing) & words}) < 2 for words in taken)
    ]
    return [*hard, *easy]


def slip(text: str, draw: random.Random) -> str:
    """A slip of the pen, or another way to write the same."""
    kinds = ["drop", "double", "swap", "split", "accent", "hyphen"]
    kind = draw.choice(kinds)
    if len(text) < 6:
        return text
    at = draw.randrange(2, len(text) - 2)
    if kind == "drop":
        return text[:at] + text[at + 1 :]
    if kind == "double":
        return text[:at] + text[at] + text[at:]
    if kind == "swap":
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == "split":
        return text.replace("-", " ") if "-" in text else text.replace(" ", "", 1)
    if kind == "hyphen":
        return text.replace(" ", "-", 1)
    table = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e",
                           "â": "a", "ê": "e", "ç": "c", "ë": "e", "ï": "i"})  # fmt: skip
    return text.translate(table)


def write_word(thing: Thing, lang: str, style: Style, draw: random.Random) -> str:
    """The word as this fund writes it."""
    text = thing.names[lang]
    if thing.also.get(lang) and draw.random() < style.synonym:
        text = draw.choice(thing.also[lang])
    elif thing.plural.get(lang) and draw.random() < style.plural:
        text = thing.plural[lang]
    elif thing.article.get(lang) and draw.random() < style.article:
        article = thing.article[lang]
        text = article + ("" if article.endswith(("'", "’")) else " ") + text
    if draw.random() < style.slip:
        text = slip(text, draw)
    if draw.random() < style.bracket:
        text += draw.choice([" (st.)", " 250 mm", " (Bahco)", " - type A", " (per stuk)"])
    return text.upper() if draw.random() < style.capitals else text


def row_of(thing: Thing, number: int, style: Style, draw: random.Random) -> dict[str, str]:
    """One row of a fund's list."""
    shown = [lang for lang in LANGS if lang in thing.names]
    langs = [lang for lang in shown if draw.random() < style.langs.get(lang, 0)]
    if not langs:
        langs = [draw.choice([lang for lang in shown if lang in style.langs])]
    row = {"id": f"{style.fund[:2].upper()}-{number:03}", "sectors": style.sectors}
    if draw.random() < style.category:
        row["category"] = thing.category
    for lang in langs:
        row[f"label_{lang}"] = write_word(thing, lang, style, draw)
        if thing.also.get(lang) and draw.random() < style.also:
            count = min(len(thing.also[lang]), 2)
            row[f"alt_{lang}"] = "|".join(draw.sample(thing.also[lang], count))
        if lang in thing.definition and draw.random() < style.definition:
            row[f"definition_{lang}"] = thing.definition[lang]
    return row


def share_out(things: list[Thing], draw: random.Random) -> list[list[Thing]]:
    """Which fund has which things: the hard ones often, some things in one list only."""
    lists: list[list[Thing]] = [[] for _ in STYLES]
    order = sorted(things, key=lambda thing: draw.random())
    hard = {thing.key for thing in hard_things()}
    for thing in order:
        wanted = draw.choice([2, 3, 4]) if thing.key in hard else draw.choice([1, 1, 2, 3, 4])
        places = sorted(range(len(STYLES)), key=lambda at: (len(lists[at]) // 20, draw.random()))
        for at in places[:wanted]:
            if len(lists[at]) < ROWS:
                lists[at].append(thing)
    rest = iter(order * 2)
    for at, there in enumerate(lists):
        while len(there) < ROWS:
            thing = next(rest)
            if thing not in there:
                lists[at].append(thing)
    return lists


def main() -> None:
    draw = random.Random(20_26)
    columns = ["id", "sectors", "category"]
    columns += [f"{kind}_{lang}" for lang in LANGS for kind in ("label", "alt", "definition")]
    seen: dict[str, list[list[str]]] = {}
    gold: list[dict[str, Any]] = []
    for style, things in zip(STYLES, share_out(pool(), draw), strict=True):
        rows = []
        for number, thing in enumerate(things, start=1):
            row = row_of(thing, number, style, draw)
            rows.append(row)
            name = f"{style.fund}.csv"
            gold.append({"file": name, "id": row["id"], "same_as": seen.get(thing.key, []),
                         "thing": thing.key})  # fmt: skip
        for line in gold[-len(rows) :]:
            seen[line["thing"]] = [*seen.get(line["thing"], []), [line["file"], line["id"]]]
        path = HERE / "lists" / f"{style.fund}.csv"
        path.parent.mkdir(exist_ok=True)
        with path.open("w", newline="", encoding=style.encoding, errors="replace") as file:
            writer = csv.DictWriter(file, columns, delimiter=style.delimiter, lineterminator="\r\n")
            writer.writeheader()
            writer.writerows(rows)
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in gold)
    (HERE / "lists" / "gold.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
