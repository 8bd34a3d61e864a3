"""English: how signs, sizes and units are said."""

from __future__ import annotations

from speech.spoken.words import SpokenWords

NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
]
PARTS = {
    2: "half|halves",
    3: "third|thirds",
    4: "quarter|quarters",
    5: "fifth|fifths",
    6: "sixth|sixths",
    8: "eighth|eighths",
    10: "tenth|tenths",
    16: "sixteenth|sixteenths",
    32: "thirty-second|thirty-seconds",
    64: "sixty-fourth|sixty-fourths",
}


def _fraction(above: int, below: int) -> str:
    if below not in PARTS or above >= below:
        return ""
    number = NUMBERS[above] if above < len(NUMBERS) else str(above)
    single, many = PARTS[below].split("|")
    return f"{number} {single if above == 1 else many}"


def _power(unit: str, power: int) -> str:
    return f"{'square' if power == 2 else 'cubic'} {unit}"


def _fraction_of(fraction: str, unit: str) -> str:
    return f"{fraction.removesuffix('s')} {unit}"


WORDS = SpokenWords(
    decimal="point",
    by="by",
    to="to",
    minus="minus",
    power=_power,
    fraction_of=_fraction_of,
    fraction=_fraction,
    plus_fraction="%(whole)s and %(fraction)s",
    units={
        "µm": "micrometre|micrometres",
        "mm": "millimetre|millimetres",
        "cm": "centimetre|centimetres",
        "dm": "decimetre|decimetres",
        "m": "metre|metres",
        "km": "kilometre|kilometres",
        '"': "inch|inches",
        "mg": "milligram|milligrams",
        "g": "gram|grams",
        "kg": "kilogram|kilograms",
        "t": "tonne|tonnes",
        "ml": "millilitre|millilitres",
        "cl": "centilitre|centilitres",
        "dl": "decilitre|decilitres",
        "l": "litre|litres",
        "V~": "volts alternating current",
        "V=": "volts direct current",
        "mV": "millivolt|millivolts",
        "V": "volt|volts",
        "kV": "kilovolt|kilovolts",
        "mA": "milliamp|milliamps",
        "A": "amp|amps",
        "mAh": "milliamp hour|milliamp hours",
        "Ah": "amp hour|amp hours",
        "VA": "volt-amp|volt-amps",
        "kVA": "kilovolt-amp|kilovolt-amps",
        "W": "watt|watts",
        "kW": "kilowatt|kilowatts",
        "MW": "megawatt|megawatts",
        "Wh": "watt hour|watt hours",
        "kWh": "kilowatt hour|kilowatt hours",
        "Ω": "ohm|ohms",
        "kΩ": "kilohm|kilohms",
        "MΩ": "megohm|megohms",
        "Hz": "hertz",
        "kHz": "kilohertz",
        "MHz": "megahertz",
        "N": "newton|newtons",
        "kN": "kilonewton|kilonewtons",
        "Nm": "newton metre|newton metres",
        "Pa": "pascal|pascals",
        "kPa": "kilopascal|kilopascals",
        "MPa": "megapascal|megapascals",
        "bar": "bar",
        "J": "joule|joules",
        "kJ": "kilojoule|kilojoules",
        "lm": "lumen|lumens",
        "lx": "lux",
        "dB(A)": "decibel A|decibels A",
        "dB": "decibel|decibels",
        "ms": "millisecond|milliseconds",
        "s": "second|seconds",
        "min": "minute|minutes",
        "h": "hour|hours",
        "°C": "degree Celsius|degrees Celsius",
        "°F": "degree Fahrenheit|degrees Fahrenheit",
        "°": "degree|degrees",
        "%": "percent",
        "‰": "per mille",
        "km/h": "kilometres per hour",
        "m/s": "metres per second",
        "l/min": "litres per minute",
        "l/h": "litres per hour",
        "kg/m³": "kilograms per cubic metre",
        "tr/min": "revolutions per minute",
        "rpm": "revolutions per minute",
        "min⁻¹": "revolutions per minute",
        "€": "euro|euros",
    },
    signs={
        "±": "plus or minus",
        "≤": "at most",
        "≥": "at least",
        "<": "less than",
        ">": "more than",
        "=": "equals",
        "≈": "about",
        "+": "plus",
        "&": "and",
        "@": "at",
        "Ø": "diameter",
        "⌀": "diameter",
        "→": "to",
        "€": "euros",
        "№": "number",
        "n°": "number",
        "Ω": "ohm",
        "°C": "degrees Celsius",
        "%": "percent",
        "×": "by",
    },
    abbreviations={
        "e.g.": "for example",
        "i.e.": "that is",
        "etc.": "et cetera",
        "approx.": "approximately",
        "max.": "maximum",
        "min.": "minimum",
        "no.": "number",
    },
    thousands=",",
)
