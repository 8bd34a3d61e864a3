"""Fitted numbers; `benchmarks/meaning_calibration.py` prints them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fitted:
    """The intercept and a weight for each of FEATURES, the least share to show, and by language
    what is added to the intercept."""

    weights: tuple[float, ...]
    lowest: float
    shifts: dict[str, float] = field(default_factory=dict)


# The word vectors as shipped, fitted on an installation's own words, any transformer, no model.
SHIPPED = Fitted(
    (-17.17, 0.95, 0.4, 0.0, 1.35, 3.63, 0.0, 0.95, 0.34, 4.3, 0.0, 7.48),
    0.056,
    {"nl": -0.53, "fr": -0.52, "de": -0.32, "en": 1.38},
)
OWN = Fitted(
    (-19.73, 0.0, 0.3, 0.0, 1.05, 4.27, 0.0, 0.0, 0.71, 7.1, 0.0, 6.91),
    0.031,
    {"nl": -0.2, "fr": -0.26, "de": -0.03, "en": 0.49},
)
TRANSFORMER = Fitted((-8.0, 0.95, 0.4, 0.0, 0.0, 3.63, 0.0, 0.95, 0.34, 4.3, 0.0, 0.0), 0.05)
BY_WORDS = Fitted(
    (-5.97, 3.56, 1.17, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    0.03,  # two words in common are asked as well: that empties nearly all nonsense
    {"nl": 0.08, "fr": -0.17, "de": 0.41, "en": -0.33},
)
