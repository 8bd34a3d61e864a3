"""French: how signs, sizes and units are said."""

from __future__ import annotations

from speech.spoken.words import SpokenWords

NUMBERS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
]
PARTS = {
    2: "demi",
    3: "tiers",
    4: "quart",
    5: "cinquième",
    6: "sixième",
    8: "huitième",
    10: "dixième",
    16: "seizième",
    32: "trente-deuxième",
    64: "soixante-quatrième",
}


def _fraction(above: int, below: int) -> str:
    if below not in PARTS or above >= below:
        return ""
    number = NUMBERS[above] if above < len(NUMBERS) else str(above)
    part = PARTS[below]
    many = above > 1 and not part.endswith("s")
    return f"{number} {part}{'s' if many else ''}"


def _power(unit: str, power: int) -> str:
    ending = "s" if unit.endswith("s") else ""
    return f"{unit} {'carré' if power == 2 else 'cube'}{ending}"


def _from_two(number: float) -> bool:
    return number >= 2


def _fraction_of(fraction: str, unit: str) -> str:
    return f"{fraction} {unit}" if fraction.endswith("demi") else f"{fraction} de {unit}"


WORDS = SpokenWords(
    decimal="virgule",
    by="sur",
    to="à",
    minus="moins",
    power=_power,
    is_plural=_from_two,
    fraction_of=_fraction_of,
    fraction=_fraction,
    plus_fraction="%(whole)s et %(fraction)s",
    units={
        "µm": "micromètre|micromètres",
        "mm": "millimètre|millimètres",
        "cm": "centimètre|centimètres",
        "dm": "décimètre|décimètres",
        "m": "mètre|mètres",
        "km": "kilomètre|kilomètres",
        '"': "pouce|pouces",
        "mg": "milligramme|milligrammes",
        "g": "gramme|grammes",
        "kg": "kilogramme|kilogrammes",
        "t": "tonne|tonnes",
        "ml": "millilitre|millilitres",
        "cl": "centilitre|centilitres",
        "dl": "décilitre|décilitres",
        "l": "litre|litres",
        "V~": "volt alternatif|volts alternatifs",
        "V=": "volt continu|volts continus",
        "mV": "millivolt|millivolts",
        "V": "volt|volts",
        "kV": "kilovolt|kilovolts",
        "mA": "milliampère|milliampères",
        "A": "ampère|ampères",
        "mAh": "milliampère-heure|milliampères-heures",
        "Ah": "ampère-heure|ampères-heures",
        "VA": "voltampère|voltampères",
        "kVA": "kilovoltampère|kilovoltampères",
        "W": "watt|watts",
        "kW": "kilowatt|kilowatts",
        "MW": "mégawatt|mégawatts",
        "Wh": "wattheure|wattheures",
        "kWh": "kilowattheure|kilowattheures",
        "Ω": "ohm|ohms",
        "kΩ": "kilo-ohm|kilo-ohms",
        "MΩ": "mégohm|mégohms",
        "Hz": "hertz",
        "kHz": "kilohertz",
        "MHz": "mégahertz",
        "N": "newton|newtons",
        "kN": "kilonewton|kilonewtons",
        "Nm": "newton-mètre|newtons-mètres",
        "Pa": "pascal|pascals",
        "kPa": "kilopascal|kilopascals",
        "MPa": "mégapascal|mégapascals",
        "bar": "bar|bars",
        "J": "joule|joules",
        "kJ": "kilojoule|kilojoules",
        "lm": "lumen|lumens",
        "lx": "lux",
        "dB(A)": "décibel A|décibels A",
        "dB": "décibel|décibels",
        "ms": "milliseconde|millisecondes",
        "s": "seconde|secondes",
        "min": "minute|minutes",
        "h": "heure|heures",
        "°C": "degré Celsius|degrés Celsius",
        "°F": "degré Fahrenheit|degrés Fahrenheit",
        "°": "degré|degrés",
        "%": "pour cent",
        "‰": "pour mille",
        "km/h": "kilomètre par heure|kilomètres par heure",
        "m/s": "mètre par seconde|mètres par seconde",
        "l/min": "litre par minute|litres par minute",
        "l/h": "litre par heure|litres par heure",
        "kg/m³": "kilogrammes par mètre cube",
        "tr/min": "tour par minute|tours par minute",
        "t/min": "tour par minute|tours par minute",
        "rpm": "tour par minute|tours par minute",
        "min⁻¹": "tour par minute|tours par minute",
        "€": "euro|euros",
    },
    signs={
        "±": "plus ou moins",
        "≤": "au plus",
        "≥": "au moins",
        "<": "inférieur à",
        ">": "supérieur à",
        "=": "égale",
        "≈": "environ",
        "+": "plus",
        "&": "et",
        "@": "arobase",
        "Ø": "diamètre",
        "⌀": "diamètre",
        "→": "vers",
        "€": "euros",
        "№": "numéro",
        "n°": "numéro",
        "Ω": "ohm",
        "°C": "degrés Celsius",
        "%": "pour cent",
        "×": "fois",
    },
    abbreviations={
        "p. ex.": "par exemple",
        "p.ex.": "par exemple",
        "etc.": "et cetera",
        "c.-à-d.": "c'est-à-dire",
        "env.": "environ",
        "max.": "maximum",
        "min.": "minimum",
    },
    thousands=" .",
)
