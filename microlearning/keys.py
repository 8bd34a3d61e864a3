"""The learner's key: sixteen signs, made on the phone, written as letters or as pictures.

Fifteen signs by chance (74 bits) and a check sign. The server keeps a hash: whoever reads
the database cannot learn as somebody else.
"""

import hashlib
import re
import secrets
from collections.abc import Collection

from django.utils.translation import gettext_lazy as _

from dictionary.concepts.codes import ISSUED

BODY = 15
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SHAPE = re.compile(f"[{ISSUED}]{{{BODY + 1}}}")

PICTURES = {
    "0": _("ring"), "1": _("candle"), "2": _("duck"), "3": _("hill"), "4": _("boat"),
    "5": _("hook"), "6": _("cherry"), "7": _("flag"), "8": _("snowman"), "9": _("balloon"),
    "A": _("tent"), "B": _("butterfly"), "C": _("moon"), "D": _("door"), "E": _("comb"),
    "F": _("key"), "G": _("fish"), "H": _("house"), "J": _("umbrella"), "K": _("cat"),
    "M": _("mountain"), "N": _("lightning"), "P": _("tree"), "Q": _("apple"), "R": _("car"),
    "S": _("snake"), "T": _("hammer"), "V": _("heart"), "W": _("cloud"), "X": _("star"),
    "Y": _("flower"),
}  # fmt: skip
"""The picture of each sign; drawn in `pictures.svg`."""


def check_sign(body: str) -> str:
    """The sixteenth sign of a key: one wrong sign or two swapped neighbours change it."""
    total = sum(ISSUED.index(sign) * place for place, sign in enumerate(body, start=1))
    return ISSUED[total % len(ISSUED)]


def new_key() -> str:
    """A key by chance, as a phone would make it."""
    body = "".join(secrets.choice(ISSUED) for _sign in range(BODY))
    return body + check_sign(body)


def read_key(text: str) -> str | None:
    """What was sent or typed, as a key; None when it cannot be one."""
    if len(text) > 60:
        return None
    key = re.sub(r"[\s\-]", "", text).upper().translate(_LOOKALIKES)
    if not _SHAPE.fullmatch(key) or check_sign(key[:BODY]) != key[BODY]:
        return None
    return key


def key_hash(key: str) -> str:
    """What the database keeps of a key."""
    return hashlib.sha256(f"learner:{key}".encode()).hexdigest()


def secret_hash(secret: str) -> str:
    """What the database keeps of the secret in an edit link."""
    return hashlib.sha256(f"deck:{secret}".encode()).hexdigest()


def picture(sign: str) -> str:
    """The name of a sign's picture in the sheet."""
    return f"p-{sign.lower()}"


_PICTURE_IDS = {picture(sign) for sign in PICTURES}


def picture_name(picture_id: str) -> str:
    """What a picture shows, for who cannot see it."""
    return str(PICTURES.get(picture_id.removeprefix("p-").upper(), picture_id))


def nickname_text(nickname: str) -> str:
    """A nickname in words: "cat · star"."""
    return " · ".join(picture_name(part) for part in nickname.split())


def is_nickname(text: str) -> bool:
    """Is it two of our pictures?"""
    parts = text.split(" ")
    return len(parts) == 2 and all(part in _PICTURE_IDS for part in parts)


def free_nicknames(taken: Collection[str], how_many: int = 6) -> list[str]:
    """Nicknames to choose from: two different pictures, not taken. 930 fit in a group."""
    signs = list(PICTURES)
    every = {f"{picture(a)} {picture(b)}" for a in signs for b in signs if a != b} - set(taken)
    found: list[str] = []
    for name in secrets.SystemRandom().sample(sorted(every), min(len(every), how_many * 20)):
        # No picture twice among the first ones offered: they are told apart at a glance.
        if not any(set(name.split()) & set(other.split()) for other in found):
            found.append(name)
        if len(found) == how_many:
            return found
    return [*found, *sorted(every - set(found))][:how_many]
