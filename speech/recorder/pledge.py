"""What a speaker agreed to, signed once and sent along with every recording.

A recording may wait on a phone for days: it carries its own terms, so that nothing is
sent under what another person agreed to in between.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from sectors.funds.models import Fund, User
from speech.recordings import RecordingFacts

SALT = "speech.pledge"


@dataclass(frozen=True, slots=True)
class Pledge:
    """Whose voice, on what terms, lent by which fund, for which words."""

    user: int
    fund: str
    speaker: str
    region: str
    consent: str
    licence: str
    language: str
    sector: str = ""

    @property
    def facts(self) -> RecordingFacts:
        """What is kept beside each recording."""
        return RecordingFacts(
            speaker=self.speaker, consent=self.consent, licence=self.licence, region=self.region
        )


def pledge_token(pledge: Pledge) -> str:
    """The pledge as a text that nobody but this server can make."""
    return signing.dumps(asdict(pledge), salt=SALT, compress=True)


def pledge_read(token: str) -> Pledge | None:
    """The pledge in a token, or None when it is not ours or of an older make."""
    try:
        parts: dict[str, Any] = signing.loads(token, salt=SALT)
        return Pledge(**parts)
    except (signing.BadSignature, TypeError):
        return None


def pledge_of(token: str, user: User) -> tuple[Pledge, Fund]:
    """The pledge of this very person and its fund. Raises ValidationError."""
    pledge = pledge_read(token)
    fund = Fund.objects.filter(slug=pledge.fund).first() if pledge else None
    if pledge is not None and pledge.user != user.pk:
        raise ValidationError(_("Log in again. Your recordings are kept here."), code="login")
    if pledge is None or fund is None:
        raise ValidationError(
            _("Say first whose voice this is: start again."), code="pledge_missing"
        )
    return pledge, fund
