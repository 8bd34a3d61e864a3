"""The re-fit on this installation's words: read them, learn, and keep what is better."""

from __future__ import annotations

from django.conf import settings

from dictionary.search import source
from dictionary.search.semantic.encoders import SHIPPED, refit_path
from dictionary.search.semantic.file import ModelRefused, write_model
from dictionary.search.semantic.refit import Outcome, refit
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.texts import CONTEXT


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
    texts = [one for one in source.published_texts() if one.kind != CONTEXT]
    outcome = refit(encoder, texts)
    if outcome.model is None:
        raise NothingToLearn("Too few published concepts have texts in two languages.")
    if keep and outcome.is_better:
        refit_path().parent.mkdir(parents=True, exist_ok=True)
        write_model(refit_path(), outcome.model)
    return outcome
