"""Every sentence for people stands in the four catalogues."""

import re
from pathlib import Path

import polib
import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
MARKED = re.compile(r"""{%\s*translate\s+"([^"]+)"\s*%}""")
PLACE = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


def _catalogue(language: str) -> polib.POFile:
    return polib.pofile(str(ROOT / "locale" / language / "LC_MESSAGES" / "django.po"))


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_nothing_is_missing_or_fuzzy(language: str) -> None:
    catalogue = _catalogue(language)
    assert not [entry.msgid for entry in catalogue.untranslated_entries()]
    assert not [entry.msgid for entry in catalogue.fuzzy_entries()]


@pytest.mark.parametrize("language", ["nl", "fr", "de", "en"])
def test_placeholders_survive_translation(language: str) -> None:
    for entry in _catalogue(language):
        for text in [entry.msgstr, *entry.msgstr_plural.values()]:
            if text:
                assert set(PLACE.findall(text)) == set(PLACE.findall(entry.msgid)), entry.msgid


def test_the_compiled_catalogues_are_those_that_were_written() -> None:
    for language in ("nl", "fr", "de", "en"):
        written = _catalogue(language)
        compiled = polib.mofile(str(ROOT / "locale" / language / "LC_MESSAGES" / "django.mo"))
        assert {entry.msgid: entry.msgstr for entry in compiled} == {
            entry.msgid: entry.msgstr for entry in written
        }


def test_every_sentence_of_the_templates_is_in_the_catalogue() -> None:
    known = {entry.msgid for entry in _catalogue("nl")}
    for template in ROOT.glob("*/templates/**/*.html"):
        for text in MARKED.findall(template.read_text(encoding="utf-8")):
            assert text in known, f"{template.name}: {text}"
