"""Meaning as numbers: texts of four languages side by side in one space."""
