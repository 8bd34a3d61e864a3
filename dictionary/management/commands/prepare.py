"""What must be there before the first visitor, with visible progress. Again is no work."""

import hashlib
import secrets
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction

from dictionary.concepts.models import Concept
from dictionary.imports.services import ImportOptions, import_files
from dictionary.starter_content import (
    MOTHER_TONGUES,
    load_categories,
    load_languages,
    photo_files,
    starter_fingerprint,
    word_files,
)
from sectors.funds.models import Fund, Membership, Role, User

ACCOUNTS = [
    ("volta-editor", "volta", Role.EDITOR),
    ("constructiv-editor", "constructiv", Role.EDITOR),
    ("woodwize-editor", "woodwize", Role.EDITOR),
    ("mtechplus-editor", "mtechplus", Role.EDITOR),
    ("educam-editor", "educam", Role.EDITOR),
    ("volta-trainer", "volta", Role.TRAINER),
]

UNUSED = ["rest_framework", "redoc", "ext"]
"""Static files of libraries that no page of ours asks for."""


class Command(BaseCommand):
    help = "Prepare the database, the starter words and the demonstration accounts."

    def handle(self, *args: Any, **options: Any) -> None:
        self.started = time.monotonic()
        self._step("Database", self._database)
        self._step("Static files", self._static_files)
        self._step("Starter words", self._starter)
        self._step("Demonstration accounts", self._accounts)

    def _step(self, name: str, work: Any) -> None:
        self.stdout.write(f"→ {name} … ", ending="")
        self.stdout.flush()
        before = time.monotonic()
        said = work()
        self.stdout.write(f"{said} ({time.monotonic() - before:.1f} s)")
        self.stdout.flush()

    def _database(self) -> str:
        call_command("migrate", verbosity=0, interactive=False)
        return "ready"

    def _static_files(self) -> str:
        mark = settings.STATIC_ROOT / ".fingerprint"
        wanted = _static_fingerprint()
        if mark.exists() and mark.read_text() == wanted:
            return "as they were"
        call_command(
            "collectstatic", verbosity=0, interactive=False, clear=True, ignore_patterns=UNUSED
        )
        mark.write_text(wanted)
        return "collected"

    def _starter(self) -> str:
        mark = settings.DATA_DIR / "starter.fingerprint"
        wanted = starter_fingerprint()
        if mark.exists() and mark.read_text() == wanted and Concept.objects.exists():
            return f"{Concept.objects.published().count()} concepts, as they were"
        load_languages()
        load_categories()
        added = self._import(word_files(), ImportOptions(keep_existing=True))
        if MOTHER_TONGUES.exists():
            self._import([MOTHER_TONGUES], ImportOptions(only_new_languages=True))
        self._import(photo_files(), ImportOptions(keep_existing=True))
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.write_text(wanted)
        return f"{added} added, {Concept.objects.published().count()} concepts in all"

    def _import(self, paths: list[Path], options: ImportOptions) -> int:
        reports = import_files(paths=paths, options=options)
        for path, report in zip(paths, reports, strict=True):
            for fault in [*report.refused, *report.warnings]:
                self.stderr.write(f"{path.name}: {fault}")
        return sum(report.added for report in reports)

    def _accounts(self) -> str:
        if not settings.DEMO_ACCOUNTS:
            return "none (DEMO_ACCOUNTS=no)"
        path = settings.DATA_DIR / "demo_password"
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(secrets.token_hex(5))
            path.chmod(0o600)
        made = _make_accounts(path.read_text())
        return f"{made} made" if made else "as they were"


@transaction.atomic
def _make_accounts(password: str) -> int:
    made = 0
    present = set(User.objects.values_list("username", flat=True))
    if present.issuperset(["admin", *(name for name, _fund, _role in ACCOUNTS)]):
        return made
    hashed = make_password(password)  # slow on purpose, so once for all of them
    for name, fund, role in ACCOUNTS:
        if name in present:
            continue
        user = User.objects.create(username=name, password=hashed, is_staff=True)
        Membership.objects.create(user=user, fund=Fund.objects.get(slug=fund), role=role)
        made += 1
    if "admin" not in present:
        User.objects.create(username="admin", password=hashed, is_staff=True, is_superuser=True)
        made += 1
    return made


def _static_fingerprint() -> str:
    from django.contrib.staticfiles.finders import get_finders

    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            path = Path(storage.path(name))
            digest.update(f"{name}:{path.stat().st_size}:{path.stat().st_mtime_ns};".encode())
    return digest.hexdigest()
