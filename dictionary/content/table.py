"""The content report as lines for a terminal."""

from collections.abc import Iterator, Sequence

from dictionary.content.findings import Double, Finding
from dictionary.content.measures import FIELDS, STATES, SectorCount, Share
from dictionary.content.report import ContentReport, Faults

SHOWN = 10
TITLES = {
    "doubles": "One word for several concepts",
    "without_relation": "Concepts without any relation",
    "without_sector": "Concepts without a sector",
    "missing_languages": "No word in a core language",
    "hollow_definitions": "Definitions that say only their own word",
    "long_sentences": "Sentences too long for B1",
    "wrong_articles": "Articles that disagree with the gender",
}


def report_lines(report: ContentReport) -> Iterator[str]:
    """The whole report: counts first, then what looks wrong."""
    statuses = ", ".join(f"{count} {status}" for status, count in report.statuses.items())
    yield f"{report.all.concepts} concepts ({statuses or 'none'})"
    yield f"{report.shared} shared by two sectors or more, {report.signs} safety signs"
    relations = ", ".join(f"{count} {kind}" for kind, count in report.relations.items())
    yield f"relations: {relations or 'none'}"
    yield from _languages(report)
    yield from _sectors(report)
    yield from _faults(report.faults)


def _languages(report: ContentReport) -> Iterator[str]:
    rows = [["", *FIELDS, "sound"]]
    for tag, shares in report.all.fields.items():
        rows.append([tag, *map(_share, shares.values()), _share(report.all.sound[tag])])
    yield from _section("Languages", rows)
    rows = [["", *(state.replace("_", " ") for state in STATES)]]
    for tag, states in report.language_status.items():
        rows.append([tag, *map(str, states.values())])
    yield from _section("Signed off", rows)


def _sectors(report: ContentReport) -> Iterator[str]:
    tags = [tag for tag, shares in report.all.fields.items() if shares["definition"].have]
    rows = [["", "concepts", "picture", *(f"{tag} complete" for tag in tags)]]
    counts = {"all": report.all, **report.sectors}
    for name, count in counts.items():
        complete = [_share(_weakest(count, tag)) for tag in tags]
        rows.append([name, str(count.concepts), _share(count.picture), *complete])
    yield from _section("Sectors (label, definition and example)", rows)


def _weakest(count: SectorCount, tag: str) -> Share:
    """The share of the field that fewest concepts of a sector have."""
    shares = count.fields.get(tag)
    if shares is None:
        return Share(0, count.concepts)
    return min((shares[name] for name in ("label", "definition", "example")), key=_part)


def _part(share: Share) -> float:
    return share.have / share.of if share.of else 1.0


def _share(share: Share) -> str:
    return str(share.have) if share.have == share.of else f"{share.have}/{share.of}"


def _section(title: str, rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    yield ""
    yield title
    for row in rows:
        first = row[0].ljust(widths[0])
        rest = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        yield "  ".join([f"  {first}", *rest]).rstrip()


def _faults(faults: Faults) -> Iterator[str]:
    for name, title in TITLES.items():
        found: list[Double | Finding | str] = getattr(faults, name)
        yield ""
        yield f"{title}: {len(found) or 'none'}"
        for one in found[:SHOWN]:
            yield f"  {_line(one)}"
        if len(found) > SHOWN:
            yield f"  … and {len(found) - SHOWN} more (--json has them all)"


def _line(one: Double | Finding | str) -> str:
    if isinstance(one, Double):
        return f"{one.language} “{one.word}”: {', '.join(one.concepts)}"
    if isinstance(one, Finding):
        said = f": {one.said}" if one.said else ""
        return f"{one.concept} · {one.language} {one.field}{said}"
    return one
