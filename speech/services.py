"""What may be done with pronunciations: wanting them, making them, finding the best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.db import connection, transaction
from django.utils import timezone

from dictionary.hooks import Utterance
from speech.keys import person_key, utterance_key
from speech.making import Made, NotMade, sound_make
from speech.models import AUDIBLE, Pronunciation, PronunciationStatus
from speech.store import sound_delete

BATCH = 50
FIRST_RETRY = timedelta(minutes=1)
LONGEST_RETRY = timedelta(hours=6)
FIELDS = Pronunciation._meta.concrete_fields
Result = tuple[Pronunciation, Made | NotMade | None]


def pronunciations_want(utterances: Iterable[Utterance], *, published: bool = True) -> int:
    """Have these said, once each; wanting twice is no work. Returns how many are new.

    Only published words may later go to a voice on the network.
    """
    wanted = {utterance_key(utterance): utterance for utterance in utterances}
    known = dict(
        Pronunciation.objects.machine()
        .filter(utterance_key__in=wanted)
        .values_list("utterance_key", "is_published")
    )
    new = [_wanted(key, wanted[key], published) for key in wanted if key not in known]
    Pronunciation.objects.bulk_create(new, batch_size=500, ignore_conflicts=True)
    if published and (kept_back := [key for key, is_public in known.items() if not is_public]):
        Pronunciation.objects.machine().filter(utterance_key__in=kept_back).update(
            is_published=True
        )
    return len(new)


def _wanted(key: str, utterance: Utterance, published: bool) -> Pronunciation:
    return Pronunciation(
        utterance_key=key,
        text=utterance.text,
        language=utterance.language,
        region=utterance.region.upper(),
        say_as=utterance.say_as,
        article=utterance.article,
        speed=utterance.speed,
        is_published=published,
    )


def pronunciation_make(*, row: Pronunciation, quick_only: bool = False) -> Made | NotMade | None:
    """Make the sound of one row and write down the result; None when nothing was to do."""
    result = _sound_of(row, quick_only=quick_only)
    _write_down(row, result)
    return result


def pronunciations_make(*, rows: Sequence[Pronunciation], quick_only: bool = False) -> int:
    """Make a batch: sounds first, without a lock, then all rows in one short transaction."""
    by_language = sorted(rows, key=lambda row: (row.language, row.region))  # one voice at a time
    results = [(row, _sound_of(row, quick_only=quick_only)) for row in by_language]
    with transaction.atomic():
        _write_all_down(results)
    return sum(isinstance(result, Made) and result.is_stored for _row, result in results)


def _sound_of(row: Pronunciation, *, quick_only: bool) -> Made | NotMade | None:
    return sound_make(
        row.utterance,
        quick_only=quick_only,
        is_published=row.is_published,
        unless_engine=row.engine if row.is_audible else "",
    )


def _write_down(row: Pronunciation, result: Made | NotMade | None) -> None:
    if isinstance(result, Made) and result.is_stored:
        _keep(row, result)
    else:
        _try_later(row, result)


def _write_all_down(results: Sequence[Result]) -> None:
    """First sounds of rows by one statement; everything else row by row."""
    first = [
        (row, made)
        for row, made in results
        if isinstance(made, Made) and made.is_stored and not row.file.name
    ]
    _keep_first(first)
    done = {row.pk for row, _made in first}
    for row, result in results:
        if row.pk not in done:
            _write_down(row, result)


def _keep_first(made: Sequence[tuple[Pronunciation, Made]]) -> None:
    """Point rows without a sound at their first, unless they got one in between."""
    if not made:
        return
    values = [_columns(sound) for _row, sound in made]
    table = connection.ops.quote_name(Pronunciation._meta.db_table)
    name = {field.name: connection.ops.quote_name(str(field.column)) for field in FIELDS}
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET {', '.join(f'{name[key]} = %s' for key in values[0])}"  # noqa: S608
            f" WHERE {name['id']} = %s AND {name['file']} = ''",
            [
                (*_for_database(changes), row.pk)
                for (row, _sound), changes in zip(made, values, strict=True)
            ],
        )
    for row, sound in made:
        row.file.name, row.status, row.engine = sound.name, _status(sound), sound.engine


def _for_database(changes: dict[str, Any]) -> Iterator[Any]:
    for name, value in changes.items():
        field = next(field for field in FIELDS if field.name == name)
        yield field.get_db_prep_save(value, connection)


def _status(made: Made) -> PronunciationStatus:
    return PronunciationStatus.PROVISIONAL if made.provisional else PronunciationStatus.READY


def _columns(made: Made) -> dict[str, Any]:
    """What a row knows of its sound."""
    return {
        "engine": made.engine,
        "engine_version": made.version,
        "voice": made.voice,
        "status": _status(made),
        "file": made.name,
        "seconds": made.seconds,
        "tries": 0,
        "retry_at": None,
        "problem": "",
        "updated": timezone.now(),
    }


def _keep(row: Pronunciation, made: Made) -> None:
    """Point the row at its new sound, unless a better one came in between."""
    before = row.file.name or ""
    same_row = Pronunciation.objects.filter(pk=row.pk, file=before)
    if same_row.update(**_columns(made)):
        row.file.name, row.status, row.engine = made.name, _status(made), made.engine
        _forget_file(before, unless=made.name)


def _forget_file(name: str, *, unless: str) -> None:
    if name and name != unless and not Pronunciation.objects.filter(file=name).exists():
        transaction.on_commit(lambda: sound_delete(name))


def _try_later(row: Pronunciation, result: Made | NotMade | None) -> None:
    """Remember only that it failed and when to try again; never the failure as a sound."""
    final = isinstance(result, NotMade) and result.is_final
    pause = min(FIRST_RETRY * 2 ** min(row.tries, 12), LONGEST_RETRY)
    problem = result.problem if isinstance(result, NotMade) else ""
    if isinstance(result, Made):
        problem = "The file could not be stored."
    status = row.status if row.is_audible else PronunciationStatus.FAILED
    row.status = status
    Pronunciation.objects.filter(pk=row.pk, file=row.file.name or "").update(
        status=status,
        tries=min(row.tries + 1, 32_000),
        retry_at=None if final else timezone.now() + pause,
        problem=problem,
        updated=timezone.now(),
    )


def pronunciations_renew(*, engine: str, version: str) -> int:
    """Want again what an older version of a voice said. Returns how many."""
    older = Pronunciation.objects.machine().audible().filter(engine=engine)
    return older.exclude(engine_version=version).update(
        status=PronunciationStatus.WANTED, engine="", voice="", tries=0, retry_at=None
    )


@dataclass(frozen=True, slots=True)
class BestSound:
    """The sound to serve for an utterance: a person's before a machine's."""

    key: str
    file: str
    is_person: bool
    provisional: bool


def best_sounds(utterances: Sequence[Utterance]) -> list[BestSound | None]:
    """The best sound for each utterance, by one query; None where no row exists at all."""
    keys = [(person_key(utterance), utterance_key(utterance)) for utterance in utterances]
    rows = Pronunciation.objects.filter(utterance_key__in={key for pair in keys for key in pair})
    people: dict[str, BestSound] = {}
    machines: dict[str, BestSound] = {}
    found = rows.order_by("pk").values_list("utterance_key", "file", "is_person", "status")
    for key, file, is_person, status in found:
        audible = status in AUDIBLE
        if is_person and audible:
            people.setdefault(key, BestSound(key, file, True, False))
        elif not is_person:
            provisional = status != PronunciationStatus.READY
            machines[key] = BestSound(key, file if audible else "", False, provisional)
    return [people.get(by_person) or machines.get(by_machine) for by_person, by_machine in keys]


def best_for_key(key: str) -> BestSound | None:
    """The best sound behind an address; None when nobody ever wanted it."""
    row = Pronunciation.objects.filter(utterance_key=key).order_by("is_person").first()
    return best_sounds([row.utterance])[0] if row else None
