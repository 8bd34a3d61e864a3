"""What goes wrong, with a word for the program and a sentence for the person."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

_SENTENCES = {
    "no_key": (401, _noop("This key is not right. Look again at every sign.")),
    "unknown_learner": (404, _noop("We do not know this key.")),
    "erased": (410, _noop("Everything of this key was erased.")),
    "unknown_set": (404, _noop("There is no set with this code. Look again at every sign.")),
    "unknown_group": (404, _noop("There is no group with this code. Look again at every sign.")),
    "unknown_quiz": (404, _noop("There is no quiz with this code. Look again at every sign.")),
    "unknown_code": (404, _noop("We do not know this code. Look again at every sign.")),
    "group_ended": (410, _noop("This group has ended. Ask your trainer for a new code.")),
    "quiz_ended": (410, _noop("This quiz is over.")),
    "not_a_member": (404, _noop("You are not in this group.")),
    "nickname_taken": (409, _noop("Somebody else was quicker. Choose other pictures.")),
    "bad_request": (400, _noop("We do not understand this message.")),
    "too_large": (413, _noop("This message is too large.")),
    "too_many": (429, _noop("Too many messages at once. Wait a minute and try again.")),
    "unknown_concept": (400, _noop("We do not know this word.")),
    "bad_review": (400, _noop("We do not understand this review.")),
}


class Refused(Exception):
    """A service says no. `reason` is for the program, `detail` for the person."""

    def __init__(self, reason: str, **extra: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status, self._sentence = _SENTENCES[reason]
        self.extra = extra

    @property
    def detail(self) -> str:
        """The sentence, in the language of the request."""
        return _(self._sentence)


def sentence(reason: str) -> str:
    """The sentence of a reason, in the language of the request."""
    return _(_SENTENCES[reason][1])
