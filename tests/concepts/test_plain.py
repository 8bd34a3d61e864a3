"""Hints on plain words: what is hard is named, what is plain passes."""

import pytest

from dictionary.concepts.plain import hints_on


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("nl", "De kabel wordt door de elektricien getrokken.", "passive"),
        ("fr", "Le câble est posé par un ouvrier.", "passive"),
        ("de", "Das Kabel wird vom Elektriker verlegt.", "passive"),
        ("en", "The cable is pulled by a worker.", "passive"),
        ("nl", "Je slaat en je trekt en je draait, maar niet als het regent.", "many_ideas"),
        ("en", "You hit it; you pull it.", "many_ideas"),
        ("en", "Hit " + "the nail and " * 11 + "stop.", "long_sentence"),
        ("de", "Ein Gerät für die Feuchtigkeitsregulierung.", "long_word"),
        ("en", "A xqzvw on it.", "rare_word"),
    ],
)
def test_what_makes_a_sentence_hard_is_named(lang: str, text: str, kind: str) -> None:
    assert kind in {hint.kind for hint in hints_on(text, lang)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Hiermee sla je spijkers in het hout."),
        ("fr", "Tu frappes sur les clous avec cet outil."),
        ("de", "Damit schlägst du Nägel in das Holz."),
        ("en", "You hit nails into wood with it."),
        ("de", "Morgen werden wir arbeiten."),
        ("pl", "Narzędzie, które jest używane przez pracowników budowlanych;"),
        ("nl", "  "),
    ],
)
def test_a_plain_sentence_and_a_language_without_rules_pass(lang: str, text: str) -> None:
    assert hints_on(text, lang) == []


def test_the_words_of_the_term_itself_are_never_too_hard() -> None:
    text = "Met de differentieelschakelaar zet je de stroom uit."
    assert {hint.kind for hint in hints_on(text, "nl")} == {"long_word"}
    assert hints_on(text, "nl", own=["differentieelschakelaar"]) == []
