"""The rules of the house: layers, light start-up, apps that can be taken out, settings."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import polib
import pytest

from config import settings as settings_module

ROOT = Path(__file__).resolve().parents[2]
TOP = {
    "manage.py", "pyproject.toml", "README.md", "LICENSE", "Makefile", "constraints.txt",
    "sectors", "dictionary", "speech", "microlearning", "backoffice", "tests", "config", "docs",
    "benchmarks", "locale", "pictures", ".ci", ".gitignore",
}  # fmt: skip


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings_test", **environment},
        check=False,
    )


def test_imports_point_one_way_only() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_nothing_else_stands_at_the_top() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if tracked.returncode:
        pytest.skip("not a git checkout")
    names = {line.split("/", 1)[0] for line in tracked.stdout.splitlines()}
    assert names <= TOP


def test_starting_a_web_process_loads_nothing_heavy() -> None:
    heavy = ("torch", "sentence_transformers", "transformers", "scipy", "soundfile")
    code = (
        "import django, sys; django.setup(); from django.urls import get_resolver;"
        "get_resolver().url_patterns;"
        f"print([name for name in {heavy!r} if name in sys.modules])"
    )
    done = python(code)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "apps",
    [
        ["speech"],
        ["microlearning", "backoffice", "sectors.plugins"],
        list(settings_module.OPTIONAL_APPS),
    ],
)
def test_the_rest_works_when_apps_are_taken_out(apps: list[str], tmp_path: Path) -> None:
    code = (
        "import django; django.setup()\n"
        "from django.core.management import call_command\n"
        "from django.test.utils import setup_test_environment\n"
        "from django.test import Client\n"
        "setup_test_environment(); call_command('migrate', verbosity=0)\n"
        "from dictionary.concepts.services import concept_create, concept_publish\n"
        "from sectors.funds.models import Fund\nfrom sectors.funds.rights import SystemActor\n"
        "fund = Fund.objects.get(slug='common'); actor = SystemActor(fund.pk)\n"
        "one = concept_create(actor=actor, fund=fund, labels={'nl': 'hamer', 'en': 'hammer'})\n"
        "concept_publish(actor=actor, concept=one)\n"
        "print(Client().get('/nl/term/hammer/').status_code,"
        " Client().get('/api/v1/concepts/hammer/').status_code,"
        " Client().get('/nl/search/?q=hamer').status_code)"
    )
    done = python(
        code, EXCLUDE_APPS=",".join(apps), DATABASE_URL=f"sqlite:///{tmp_path}/db.sqlite3",
        DATA_DIR=f"{tmp_path}/data", MEDIA_ROOT=f"{tmp_path}/media", STATIC_ROOT=str(tmp_path),
    )  # fmt: skip
    assert done.stdout.split() == ["200", "200", "200"], done.stderr[-2000:]


def test_every_setting_is_in_the_readme() -> None:
    source = (ROOT / "config/settings.py").read_text(encoding="utf-8")
    tree = ast.walk(ast.parse(source))
    names = {
        node.args[0].value
        for node in tree
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id.startswith("env_")
        and isinstance(node.args[0], ast.Constant)
    }
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([A-Z0-9_]+)`", readme, re.MULTILINE))
    assert names == documented


def test_production_refuses_to_start_with_unsafe_settings() -> None:
    done = python("import django; django.setup()", PRODUCTION="yes", DEBUG="yes",
                  DJANGO_SETTINGS_MODULE="config.settings")  # fmt: skip
    assert done.returncode != 0
    for name in ("SECRET_KEY", "ALLOWED_HOSTS", "DEBUG", "SITE_URL"):
        assert f"{name}:" in done.stderr


def test_a_safe_production_passes_the_deployment_check() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        capture_output=True, text=True, cwd=ROOT, check=False,
        env={
            **os.environ, "PRODUCTION": "yes", "SITE_URL": "https://woorden.example",
            "SECRET_KEY": "k9$" + "abcdefghijklmnopqrstuvwxyz0123456789" * 2,
            "ALLOWED_HOSTS": "woorden.example", "DJANGO_SETTINGS_MODULE": "config.settings",
        },
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("value", ["true", "1", "maybe"])
def test_a_setting_that_is_neither_yes_nor_no_is_refused(value: str) -> None:
    done = python("import django; django.setup()", SPEECH_GTTS=value)
    assert f"SPEECH_GTTS={value}: write yes or no." in done.stderr


def test_no_migration_is_missing() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
        capture_output=True, text=True, cwd=ROOT, check=False,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings_test"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


LANGUAGES = [tag for tag, _name in settings_module.LANGUAGES]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_sentence_is_translated(tag: str) -> None:
    catalogue = polib.pofile(str(ROOT / f"locale/{tag}/LC_MESSAGES/django.po"))
    assert [entry.msgid for entry in catalogue.untranslated_entries()] == []
    assert [entry.msgid for entry in catalogue.fuzzy_entries()] == []
    for entry in catalogue:
        wanted = set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", entry.msgid + entry.msgid_plural))
        for text in [entry.msgstr, *entry.msgstr_plural.values()]:
            found = set(re.findall(r"%\(\w+\)[sd]|\{\w+\}", text))
            assert not text or found <= wanted, entry.msgid


@pytest.mark.slow
def test_no_sentence_is_missing_from_the_catalogues(tmp_path: Path) -> None:
    sources = [
        path
        for folder in ("config", "sectors", "dictionary", "speech", "microlearning", "backoffice")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".html") and "migrations" not in path.parts
    ]
    marked = set()
    call = re.compile(r"(?:\b_|gettext|gettext_lazy|ngettext)\(\s*((?:\"(?:[^\"\\]|\\.)*\"\s*)+)")
    tag = re.compile(r"{%\s*(?:trans|translate)\s+\"((?:[^\"\\]|\\.)*)\"")
    for path in sources:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".py":
            marked |= {ast.literal_eval(f"({found})") for found in call.findall(text)}
        else:
            marked |= set(tag.findall(text))
    catalogue = polib.pofile(str(ROOT / "locale/nl/LC_MESSAGES/django.po"))
    known = {entry.msgid for entry in catalogue} | {entry.msgid_plural for entry in catalogue}
    assert marked - known == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(tag: str) -> None:
    folder = ROOT / f"locale/{tag}/LC_MESSAGES"
    written = {e.msgid: e.msgstr for e in polib.pofile(str(folder / "django.po")) if e.msgstr}
    compiled = {e.msgid: e.msgstr for e in polib.mofile(str(folder / "django.mo")) if e.msgstr}
    assert written == compiled
