"""The sentences that the learners' scripts show, in the language of the request."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop
from django.utils.translation import ngettext

Texts = dict[str, str | dict[str, str]]


def _counted(one: str, other: str) -> dict[str, str]:
    """Both forms of a sentence with a number; the phone chooses."""
    return {"one": one, "other": other}


def learn_texts() -> Texts:
    """Every sentence, by the name that the scripts use."""
    return {**_start(), **_play(), **_troubles(), **_others()}


def _start() -> Texts:
    return {
        "start": _("Start"),
        "to_repeat": _counted(
            ngettext("%(count)s word to repeat", "%(count)s words to repeat", 1),
            ngettext("%(count)s word to repeat", "%(count)s words to repeat", 2),
        ),
        "new_words": _counted(
            ngettext("%(count)s new word", "%(count)s new words", 1),
            ngettext("%(count)s new word", "%(count)s new words", 2),
        ),
        "words": _counted(
            ngettext("%(count)s word", "%(count)s words", 1),
            ngettext("%(count)s word", "%(count)s words", 2),
        ),
        "sets": _counted(
            ngettext("%(count)s set", "%(count)s sets", 1),
            ngettext("%(count)s set", "%(count)s sets", 2),
        ),
        "nothing_today": _("Nothing to repeat now"),
        "comes_back": _("The next word comes back %(when)s."),
        "more_new": _("More new words"),
        "practise": _("Practise all the same"),
        "keeping": _("Pictures and sounds come to this phone …"),
        "kept": _("On this phone: works without network"),
        "kept_partly": _counted(
            ngettext(
                "%(count)s picture or sound is not on this phone yet.",
                "%(count)s pictures or sounds are not on this phone yet.",
                1,
            ),
            ngettext(
                "%(count)s picture or sound is not on this phone yet.",
                "%(count)s pictures or sounds are not on this phone yet.",
                2,
            ),
        ),
        "offline_now": _("No network now. You learn with what is on this phone."),
        "waiting": _counted(
            ngettext(
                "%(count)s answer waits for the network. It stays on this phone till then.",
                "%(count)s answers wait for the network. They stay on this phone till then.",
                1,
            ),
            ngettext(
                "%(count)s answer waits for the network. It stays on this phone till then.",
                "%(count)s answers wait for the network. They stay on this phone till then.",
                2,
            ),
        ),
    }


def _play() -> Texts:
    return {
        "why_new": _("New word"),
        "why_again": _("You did not know this just now. Once more."),
        "why_once_more": _("Once more"),
        "why_known": _("You saw this %(when)s and knew it."),
        "why_forgotten": _("You saw this %(when)s and did not know it."),
        "why_extra": _("You saw this %(when)s. It comes a bit early."),
        "ask_picture_word": _("What is this called?"),
        "ask_word_picture": _("Which picture is it?"),
        "ask_sound_picture": _("Listen. Which picture is it?"),
        "ask_word_own": _("What does it mean?"),
        "ask_article": _("Which article?"),
        "ask_pair": _("Look well: which of the two?"),
        "ask_spell": _("Put the letters in order"),
        "ask_part": _("Tap it in the picture"),
        "look": _("Look and listen"),
        "right": _("Right!"),
        "not_right": _("This is it"),
        "dont_know": _("I do not know"),
        "did_not": _("Did not know"),
        "knew": _("Knew it"),
        "new_for_me": _("New for me"),
        "knew_already": _("I know this"),
        "you_chose": _("You chose: %(word)s"),
        "learned": _counted(
            ngettext("You know %(count)s word", "You know %(count)s words", 1),
            ngettext("You know %(count)s word", "You know %(count)s words", 2),
        ),
        "still_again": _counted(
            ngettext("%(count)s word comes back soon.", "%(count)s words come back soon.", 1),
            ngettext("%(count)s word comes back soon.", "%(count)s words come back soon.", 2),
        ),
        "done": _("Done"),
        "hear": _("Hear: %(word)s"),
        "hear_it": _("Hear it"),
        "hear_slowly": _("Hear it slowly"),
        "undo": _("One back"),
        "picture": _("Picture"),
        "part_number": _("Number %(number)s"),
        "g_m": _("masculine"),
        "g_f": _("feminine"),
        "g_n": _("neuter"),
        "g_c": _("masculine or feminine"),
    }


def _troubles() -> Texts:
    return {
        "offline": _("There is no network. Try again when there is."),
        "full": _("The memory of this phone is full. Make room; what you learn now may be lost."),
        "not_kept": _(
            "This browser keeps nothing (a private window?). What you learn now is gone when you "
            "close this page, unless there is network."
        ),
        "erased": _("Everything of this key was erased."),
        "error": _("This does not work now. Your answers stay on this phone. Try again later."),
        "empty_set": _("There are no words in this set."),
        "too_long": _("This set has %(all)s words. You learn the first %(count)s."),
    }


def _others() -> Texts:
    return {
        "choose_name": _("Choose your pictures"),
        "may_see": _("May the trainer see what you know?"),
        "may_see_more": _("You can change this at any time."),
        "yes": _("Yes"),
        "no": _("No"),
        "join": _("Join"),
        "leave": _("Leave the group"),
        "you_are": _("You are in this group as"),
        "membership": _("Your group"),
        "you_are_in": _("You are in!"),
        "look_wall": _("Look at the wall"),
        "tap_answer": _("Tap the answer"),
        "wait_wall": _("Wait for the others"),
        "quiz_over": _("This quiz is over."),
        "points": _counted(
            ngettext("%(count)s right", "%(count)s right", 1),
            ngettext("%(count)s right", "%(count)s right", 2),
        ),
        "wrong_key": _("This key is not right. Look again at every sign."),
        "same_key": _("This phone has this key already."),
        "moved": _("Done. You go on here with what you know."),
        "exported": _("Everything is in the file learning.json."),
        "erase_stop": _counted(
            ngettext(
                "Stop! Everything goes in %(count)s second",
                "Stop! Everything goes in %(count)s seconds",
                1,
            ),
            ngettext(
                "Stop! Everything goes in %(count)s second",
                "Stop! Everything goes in %(count)s seconds",
                2,
            ),
        ),
    }


CONTROLS = (
    _noop("I do not know"),
    _noop("Did not know"),
    _noop("Knew it"),
    _noop("New for me"),
    _noop("I know this"),
    _noop("One back"),
    _noop("More new words"),
    _noop("Practise all the same"),
    _noop("5 minutes"),
    _noop("10 words"),
    _noop("20 words"),
    _noop("Join"),
    _noop("Yes"),
    _noop("No"),
    _noop("Learn"),
)
"""What read aloud says of the controls of the learners' screens."""
