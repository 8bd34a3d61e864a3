"""Any sentence-transformers model runs through the same code, in a helper process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from dictionary.search.semantic import encoders
from dictionary.search.semantic import transformer as transformer_module
from dictionary.search.semantic.index import MeaningIndex, meaning_arrays, read_asked
from dictionary.search.semantic.transformer import TransformerEncoder, TransformerUnavailable
from tests.search.test_semantic import TEXTS

_MAKE = """
import sys
from sentence_transformers import SentenceTransformer
from sentence_transformers.models import StaticEmbedding
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.normalizers import Lowercase
from tokenizers.pre_tokenizers import Whitespace
import torch
groups = {"cut": "snijden cut couper", "pipe": "buis tube tuyau pipe", "hit": "slaat hit",
          "nail": "spijker nail"}
words = {"[UNK]": 0}
rows = [[0.01] * 4]
for number, group in enumerate(groups.values()):
    for word in group.split():
        words[word] = len(words)
        rows.append([float(number == at) for at in range(4)])
tokenizer = Tokenizer(WordLevel(words, unk_token="[UNK]"))
tokenizer.normalizer, tokenizer.pre_tokenizer = Lowercase(), Whitespace()
weights = torch.tensor(rows).numpy()
static = StaticEmbedding(tokenizer, embedding_weights=weights)
SentenceTransformer(modules=[static]).save(sys.argv[1])
"""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence-transformers model of a dozen words, made in another process."""
    folder = tmp_path_factory.mktemp("model") / "tiny"
    subprocess.run([sys.executable, "-W", "ignore", "-c", _MAKE, str(folder)], check=True)
    return folder


@pytest.fixture
def transformer(tiny: Path) -> Iterator[TransformerEncoder]:
    encoder = TransformerEncoder(str(tiny))
    yield encoder
    for process in Path("/proc").glob("[0-9]*"):
        try:
            told = (process / "environ").read_bytes()
        except OSError:
            continue
        if b"SEMANTIC_HELPER" in told and bytes(tiny) in told:
            os.kill(int(process.name), signal.SIGTERM)


@pytest.mark.slow
def test_a_named_model_encodes_texts_and_queries(transformer: TransformerEncoder) -> None:
    made = transformer.encode_many(["a tube to cut", "hit the nail"], ["en", "en"])
    assert made.shape == (2, transformer.dimensions)
    assert np.allclose(np.linalg.norm(made, axis=1), 1, atol=1e-3)
    asked = transformer.encode_query("cut pipe", "en")
    assert asked is not None
    assert asked @ made[0] > asked @ made[1]
    assert "torch" not in sys.modules

    index = MeaningIndex(meaning_arrays(transformer, TEXTS))
    meant = read_asked(transformer, "couper un tuyau", "fr")
    assert meant is not None
    assert index.slugs[int(index.whole(meant).argmax())] == "pipe-cutter"
    assert index.model == transformer.model


@pytest.mark.slow
def test_a_model_that_is_not_there_is_said_and_leaves_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transformer_module, "_START", 2.0)
    encoder = TransformerEncoder(str(tmp_path / "nothing"))
    assert encoder.encode_query("cut pipe", "en") is None
    assert encoder.encode_query("cut pipe", "en") is None  # and does not wait again
    with pytest.raises(TransformerUnavailable):
        encoder.encode_many(["a"], ["en"])


def test_the_setting_chooses_the_encoder(
    settings: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.SEMANTIC_MODEL = "some/model"  # type: ignore[attr-defined]
    encoders.forget()
    try:
        chosen = encoders.current()
        assert isinstance(chosen, TransformerEncoder)
        assert encoders.model_name() == chosen.model == "some/model"
        assert not chosen.is_quick
    finally:
        encoders.forget()
