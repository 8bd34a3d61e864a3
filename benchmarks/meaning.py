"""Search by meaning beside stemmed BM25, on descriptions that avoid the word, in one run.

    python benchmarks/meaning.py [--part dev] [--own] [MODEL.vectors]

Stemmed BM25 alone, the model alone, and all together as live search weighs them; then an index
that holds English only; the time to encode a query; and what is said to queries that nothing fits.
With --own the vectors are first fitted on the starter words, as `train_semantic_model` does.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from meaning_calibration import Bench, place, recall
from meaning_set import LANGUAGES, concepts, descriptions, nonsense, texts

from dictionary.search.meaning.descriptions import FEATURES, fitted_for, worth_showing
from dictionary.search.meaning.weights import BY_WORDS
from dictionary.search.semantic.encoders import SHIPPED
from dictionary.search.semantic.index import read_asked
from dictionary.search.semantic.refit import refit
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.texts import CONTEXT

DEPTHS = (1, 5, 10)
Places = dict[str, list[int]]


def interval(places: Sequence[int], depth: int) -> float:
    """Half the 95 % interval of a recall, in points (concepts drawn again, 2,000 times)."""
    hits = np.array([at <= depth for at in places], float)
    dice = np.random.default_rng(1)
    means = hits[dice.integers(0, len(hits), (2000, len(hits)))].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(50 * (high - low))


def show(name: str, found: Places) -> None:
    """A line a language, and their mean."""
    for lang, places in found.items():
        spread = "/".join(f"{interval(places, k):.0f}" for k in DEPTHS)
        print(f"{name:<24} {lang} n {len(places)}  {recall(places)}  ± {spread}")
    shares = [[np.mean([at <= k for at in p]) for k in DEPTHS] for p in found.values()]
    mean = " ".join(f"{100 * share:5.1f}" for share in np.mean(shares, axis=0))
    # The same concepts are asked in all languages, so the interval draws concepts, not queries.
    together = np.array(list(found.values())) if len({*map(len, found.values())}) == 1 else None
    spread = "" if together is None else "  ± " + "/".join(
        f"{_mean_interval(together, k):.0f}" for k in DEPTHS
    )  # fmt: skip
    print(f"{name:<24} mean      {mean}{spread}", flush=True)


def _mean_interval(places: np.ndarray, depth: int) -> float:
    hits = (places <= depth).mean(axis=0)
    dice = np.random.default_rng(1)
    means = hits[dice.integers(0, len(hits), (2000, len(hits)))].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(50 * (high - low))


def ranked_by(weights: Sequence[float], bench: Bench, part: str) -> Places:
    """Places by one row of weights over all candidates."""
    row = np.array(weights)
    return {
        lang: [place(bench.case(text, lang, slug), row) for slug, text in descriptions(lang, part)]
        for lang in LANGUAGES
    }


def only(bench: Bench, *names: str) -> list[float]:
    """The fitted weights of some features alone."""
    _, _, asked, _ = bench.asked("cut a pipe", "en")
    always, *weights = fitted_for(asked).weights
    pairs = zip(FEATURES, weights, strict=True)
    return [always, *(weight if name in names else 0.0 for name, weight in pairs)]


def shown(bench: Bench, part: str) -> Places:
    """Places as a visitor sees them: after the threshold."""
    found: Places = {}
    for lang in LANGUAGES:
        for slug, text in descriptions(lang, part):
            slugs = answer(bench, text, lang)
            found.setdefault(lang, []).append(slugs.index(slug) + 1 if slug in slugs else 10_000)
    return found


def answer(bench: Bench, text: str, lang: str) -> list[str]:
    """What live search makes of a description."""
    text, spoken, asked, letters = bench.asked(text, lang)
    ranked = worth_showing(bench.descriptions.ranked(text, spoken, asked, letters), asked)
    return [one.hit.concept for one in ranked]


def encode_ms(encoder: StaticEncoder) -> float:
    """CPU milliseconds a query, words not seen before."""
    asked = [(text, lang) for lang in LANGUAGES for _, text in descriptions(lang, "dev")]
    began = time.process_time()
    for text, lang in asked:
        encoder.encode(text, lang)
    return 1000 * (time.process_time() - began) / len(asked)


def whole_ms(bench: Bench) -> float:
    """CPU milliseconds from a query's text to weighed concepts, letters left out."""
    asked = [(text, lang) for lang in LANGUAGES for _, text in descriptions(lang, "dev")]

    def one(text: str, lang: str) -> None:
        assert bench.encoder
        meant = read_asked(bench.encoder, text, lang)
        worth_showing(bench.descriptions.ranked(text, lang, meant, []), meant)

    return timed(one, asked)


def timed(do: Callable[[str, str], None], asked: Sequence[tuple[str, str]]) -> float:
    """Mean CPU milliseconds."""
    began = time.process_time()
    for text, lang in asked:
        do(text, lang)
    return 1000 * (time.process_time() - began) / len(asked)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", type=Path, default=SHIPPED)
    parser.add_argument("--part", default="test", choices=("dev", "test"))
    parser.add_argument("--own", action="store_true", help="fit on the starter words first")
    options = parser.parse_args()
    encoder = StaticEncoder.open(options.model)
    if options.own:
        outcome = refit(encoder, [one for one in texts() if one.kind != CONTEXT])
        assert outcome.model
        print(f"fitted: agreement of held-out texts {outcome.before:.3f}, then {outcome.after:.3f}")
        encoder = StaticEncoder(outcome.model)
    print(f"model {encoder.model}, {len(concepts())} concepts, part {options.part}")
    best = min(encode_ms(StaticEncoder.open(options.model)) for _ in range(5))
    print(f"encoding a query: {best:.3f} ms CPU, words not seen before; best of five runs")
    bench = Bench(encoder)
    print(f"weighing a query: {whole_ms(bench):.2f} ms CPU")
    # Its own weights, over every concept with a stem in common: live search asks for two.
    show("stemmed BM25", ranked_by(BY_WORDS.weights, bench, options.part))
    show("model alone", ranked_by(only(bench, *FEATURES[4:]), bench, options.part))
    show("all together", ranked_by(only(bench, *FEATURES), bench, options.part))
    show("as shown (threshold)", shown(bench, options.part))
    junk = [(lang, text) for lang, text in nonsense(options.part)]
    empty = [not answer(bench, text, lang) for lang, text in junk]
    print(f"nothing said to {sum(empty)} of {len(junk)} that nothing fits")
    english = Bench(encoder, ("en",))
    show("English index", ranked_by(only(english, *FEATURES[4:]), english, options.part))


if __name__ == "__main__":
    main()
