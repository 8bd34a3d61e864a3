"""The short code of a concept."""

import random

import pytest

from dictionary.concepts.codes import ISSUED, code_for, random_code, read_code


def test_a_code_is_read_back() -> None:
    for _ in range(200):
        code = random_code()
        assert read_code(code) == code


def test_what_fingers_and_eyes_mix_up_does_not_matter() -> None:
    code = code_for("claw-hammer")
    typed = code.lower().replace("0", "o").replace("1", "l")
    assert read_code(f" {typed[:3]}-{typed[3:]} ") == code


def test_one_wrong_character_is_noticed() -> None:
    dice = random.Random(1)
    for _ in range(300):
        code = random_code()
        place = dice.randrange(7)
        wrong = dice.choice([char for char in ISSUED if char != code[place]])
        assert read_code(code[:place] + wrong + code[place + 1 :]) is None


def test_two_swapped_neighbours_are_noticed() -> None:
    for _ in range(300):
        code = random_code()
        for place in range(5):
            swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
            assert swapped == code or read_code(swapped) is None


@pytest.mark.parametrize("text", ["", "ABC", "A" * 41, "ÀÉ12345", "'; DROP", "ZZZZZZZ"])
def test_what_is_no_code_is_refused(text: str) -> None:
    assert read_code(text) is None


def test_the_same_name_gets_the_same_code() -> None:
    assert code_for("hand-saw") == code_for("hand-saw") != code_for("hand-saw", attempt=1)
