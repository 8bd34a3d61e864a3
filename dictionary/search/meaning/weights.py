"""Fitted numbers; `benchmarks/meaning_calibration.py` prints this file."""

# The intercept, then FEATURES of descriptions.py.
WORD_VECTORS = (-15.81, 0.69, 0.35, 0.00, 1.67, 3.39, 0.00, 0.87, 0.34, 3.70, 0.00, 5.76)
TRANSFORMER = (-8.0, 0.69, 0.35, 0.00, 0.0, 3.39, 0.00, 0.87, 0.34, 3.70, 0.00, 0.0)
BY_WORDS = (-5.76, 3.14, 1.16, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00, 0.00)
LOWEST = 0.08
