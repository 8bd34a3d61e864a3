"""The short code of a concept: typable with gloves, safe to print, checked.

Six characters of Crockford's base 32 (https://www.crockford.com/base32.html) and one
check character from the same alphabet. On input O is 0, and I and L are 1. The check
character is the sum of each value times its place (1 to 6), modulo 31. Codes are issued
without Z, so all values lie below 31, a prime: one wrong character or two swapped
neighbours always change the sum.
"""

import hashlib
import re
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ISSUED = ALPHABET[:31]
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SHAPE = re.compile(f"[{ISSUED}]{{7}}")


def check_character(body: str) -> str:
    """The seventh character of a code of six."""
    total = sum(ALPHABET.index(char) * weight for weight, char in enumerate(body, start=1))
    return ISSUED[total % 31]


def code_from_body(body: str) -> str:
    """Six characters and their check character."""
    return body + check_character(body)


def random_code() -> str:
    """A new code; the caller makes sure that it is free."""
    return code_from_body("".join(secrets.choice(ISSUED) for _ in range(6)))


def code_for(name: str, attempt: int = 0) -> str:
    """The same code for the same name each time, for starter content that is made twice."""
    number = int.from_bytes(hashlib.sha256(f"{name}#{attempt}".encode()).digest()[:8])
    body = ""
    for _ in range(6):
        number, digit = divmod(number, len(ISSUED))
        body += ISSUED[digit]
    return code_from_body(body)


def read_code(text: str) -> str | None:
    """What a person typed, as a code: spaces, hyphens and case do not matter.

    None when it cannot be a code: wrong length, wrong character or wrong check character.
    """
    if len(text) > 40:
        return None
    code = re.sub(r"[\s\-]", "", text).upper().translate(_LOOKALIKES)
    if not _SHAPE.fullmatch(code) or check_character(code[:6]) != code[6]:
        return None
    return code
