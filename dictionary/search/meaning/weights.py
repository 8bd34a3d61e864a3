"""Fitted numbers; `benchmarks/meaning_calibration.py` prints them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fitted:
    """The intercept and then a weight for each of FEATURES; and the least share to show."""

    weights: tuple[float, ...]
    lowest: float


# The word vectors as shipped, fitted on an installation's own words, any transformer, no model.
SHIPPED = Fitted((-14.9, 0.75, 0.36, 0.0, 1.75, 2.88, 0.0, 0.8, 0.29, 3.49, 0.0, 5.95), 0.091)
OWN = Fitted((-18.54, 0.1, 0.33, 0.0, 1.57, 4.4, 0.0, 0.0, 0.47, 6.5, 0.0, 5.99), 0.053)
TRANSFORMER = Fitted((-8.0, 0.75, 0.36, 0.0, 0.0, 2.88, 0.0, 0.8, 0.29, 3.49, 0.0, 0.0), 0.05)
BY_WORDS = Fitted((-5.83, 3.43, 1.13, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0.03)
