"""What a language needs to know to read signs, sizes and units aloud."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

POWERS = {"²": 2, "³": 3}


def _all_but_one(number: float) -> bool:
    return number != 1


def _side_by_side(fraction: str, unit: str) -> str:
    return f"{fraction} {unit}"


def plain_fractions(numbers: Sequence[str], parts: Mapping[int, str]) -> Callable[[int, int], str]:
    """drie achtste, drei achtel: a number and the name of the part, which has no plural."""

    def fraction(above: int, below: int) -> str:
        if below not in parts or above >= below:
            return ""
        number = numbers[above] if above < len(numbers) else str(above)
        return f"{number} {parts[below]}"

    return fraction


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """The words of one language for what is written with signs."""

    decimal: str
    """Said for the mark in 2,5."""
    by: str
    """Said for the cross in 8x40."""
    to: str
    """Said for the dash in 10-20."""
    minus: str
    units: Mapping[str, str]
    """Unit sign to 'singular|plural', or one word for both."""
    signs: Mapping[str, str]
    """Other signs, said wherever they stand."""
    power: Callable[[str, int], str]
    """The name of a unit, squared (2) or cubed (3)."""
    fraction: Callable[[int, int], str]
    """Numerator and denominator in words; '' when the language has no short way."""
    plus_fraction: str = "%(whole)s %(fraction)s"
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    thousands: str = ". "
    """Marks that may stand between groups of three digits."""
    thousand: str = ""
    """Said for whole thousands, where espeak says that word wrong."""
    is_plural: Callable[[float], bool] = _all_but_one
    fraction_of: Callable[[str, str], str] = _side_by_side
    """Joins a fraction in words and the singular of a unit."""

    def unit(self, sign: str, *, many: bool) -> str:
        """The name of a unit, in singular or plural."""
        if sign[-1] in POWERS and sign not in self.units:
            return self.power(self.unit(sign[:-1], many=many), POWERS[sign[-1]])
        forms = self.units[sign].split("|")
        return forms[-1] if many else forms[0]
