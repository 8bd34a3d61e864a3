"""The re-fit on this installation's words: read them, learn, and keep what is better."""

from __future__ import annotations

import json
from pathlib import Path

from django.conf import settings

from dictionary.search import source
from dictionary.search.semantic.encoders import SHIPPED, refit_path
from dictionary.search.semantic.file import ModelRefused, write_model
from dictionary.search.semantic.refit import Outcome, refit
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.texts import CONTEXT
from dictionary.search.semantic.words import LANGUAGES

MUCH = 2_000  # changes of concepts after which it is worth learning again
FEW = 100  # the same, where there were too few words to learn from


class NothingToLearn(RuntimeError):
    """There is no model to start from, or there are too few words in two languages."""


def train_on_own_words(*, keep: bool = True) -> Outcome:
    """Fit the shipped vectors on all published texts; the file never leaves the data folder.

    Raises NothingToLearn where the model is a transformer, missing, or the words are too few.
    """
    if settings.SEMANTIC_MODEL:
        raise NothingToLearn("SEMANTIC_MODEL names another model: only our own can be fitted.")
    try:
        encoder = StaticEncoder.open(SHIPPED)
    except (OSError, ModelRefused) as error:
        raise NothingToLearn(f"The shipped model cannot be read: {error}") from error
    texts = [
        one for one in source.published_texts() if one.kind != CONTEXT and one.lang in LANGUAGES
    ]
    outcome = refit(encoder, texts)
    if keep:
        _tried_path().parent.mkdir(parents=True, exist_ok=True)
        much = FEW if outcome.model is None else MUCH
        tried = {"from": encoder.model, "seq": _last_change(), "much": much}
        _tried_path().write_text(json.dumps(tried), encoding="utf-8")
    if outcome.model is None:
        raise NothingToLearn("Too few published concepts have texts in two languages.")
    if keep and outcome.is_better:
        write_model(refit_path(), outcome.model)
    return outcome


def is_worth_fitting() -> bool:
    """Was it never tried with this model, or was much written since?"""
    if settings.SEMANTIC_MODEL or not SHIPPED.exists() or not _last_change():
        return False
    try:
        tried = json.loads(_tried_path().read_text(encoding="utf-8"))
        since, base = source.count_after(int(tried["seq"])), str(tried["from"])
    except (OSError, ValueError, KeyError, TypeError):
        return True
    return since > int(tried.get("much", MUCH)) or base != StaticEncoder.open(SHIPPED).model


def _tried_path() -> Path:
    return refit_path().with_name("refit.json")


def _last_change() -> int:
    return max((seq for seq, _ in source.last_changes(1)), default=0)
