"""The second step of a login: a code from the phone (TOTP), or one of ten codes on paper."""

import secrets
from datetime import timedelta

from axes.utils import reset as unlock
from django.contrib.auth.tokens import default_token_generator
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django_otp import verify_token
from django_otp.plugins.otp_totp.models import TOTPDevice

from sectors.funds import rights
from sectors.funds.audit.services import audit_note
from sectors.funds.models import Deed, RecoveryCode, User
from sectors.funds.rights import Actor

CODES = 10
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
WAIT = timedelta(days=1)
TOO_LATE = timedelta(days=4)


def device_of(person: User) -> TOTPDevice | None:
    """The phone of a person who has a second step."""
    return TOTPDevice.objects.filter(user=person, confirmed=True).first()


def device_to_set_up(person: User) -> TOTPDevice:
    """The phone that is being set up: the same secret for an hour, so that a reload is no other."""
    waiting = TOTPDevice.objects.filter(user=person, confirmed=False)
    waiting = waiting.filter(created_at__gt=timezone.now() - timedelta(hours=1))
    device = waiting.order_by("pk").first()
    return device or TOTPDevice.objects.create(user=person, confirmed=False, name="phone")


@transaction.atomic
def second_step_turn_on(*, person: User, code: str) -> list[str]:
    """Confirm the phone with a code of it. Returns the recovery codes, [] for a wrong code."""
    device = device_to_set_up(person)
    if not verify_token(person, device.persistent_id, _digits(code)):
        return []
    TOTPDevice.objects.filter(user=person).exclude(pk=device.pk).delete()
    TOTPDevice.objects.filter(pk=device.pk).update(confirmed=True)
    audit_note(Deed.SECOND_STEP, by=person, about="+")
    return recovery_codes_make(person)


@transaction.atomic
def recovery_codes_make(person: User) -> list[str]:
    """Ten new codes; the old ones stop working. Only their digests are kept."""
    RecoveryCode.objects.filter(person=person).delete()
    codes = ["".join(secrets.choice(LETTERS) for _ in range(10)) for _ in range(CODES)]
    RecoveryCode.objects.bulk_create(
        RecoveryCode(person=person, digest=_digest(person, code)) for code in codes
    )
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def second_step_check(person: User, code: str) -> bool:
    """Is this a code of the phone, or an unused one on paper? It won't work a second time."""
    device = device_of(person)
    if device is None:
        return False
    digits = _digits(code)
    if len(digits) == 6 and digits.isascii():
        return verify_token(person, device.persistent_id, digits) is not None
    tidy = "".join(letter for letter in code.lower()[:40] if letter in LETTERS)
    used = RecoveryCode.objects.filter(person=person, digest=_digest(person, tidy)).delete()
    if used[0]:
        audit_note(Deed.SECOND_STEP, by=person, about="code")
    return bool(used[0])


@transaction.atomic
def second_step_turn_off(*, person: User) -> None:
    """Of one's own login, after a code."""
    _forget(person)
    audit_note(Deed.SECOND_STEP, by=person, about="-")


@transaction.atomic
def login_reset(*, actor: Actor, person: User) -> None:
    """Another administrator lets somebody in who lost the phone and the codes, or is locked."""
    rights.require(rights.can_reset_login(actor, person))
    _forget(person)
    unlock(username=person.get_username())
    audit_note(Deed.SECOND_STEP, by=actor, about=f"- {person.get_username()}")


def _forget(person: User) -> None:
    TOTPDevice.objects.filter(user=person).delete()
    RecoveryCode.objects.filter(person=person).delete()


def lost_phone_token(person: User) -> str:
    """The link for who lost the phone: it works after a day, and dies with the next login."""
    return _signer().sign_object([person.pk, _standing(person)])


def lost_phone_person(token: str) -> tuple[User | None, bool]:
    """Whose link this is, and whether its day of waiting is over."""
    try:
        pk, standing = _signer().unsign_object(token, max_age=TOO_LATE)
        person = User.objects.filter(pk=pk, is_active=True).first()
    except (BadSignature, SignatureExpired, ValueError, TypeError):
        return None, False
    if person is None or standing != _standing(person) or device_of(person) is None:
        return None, False
    try:
        _signer().unsign_object(token, max_age=WAIT)
    except SignatureExpired:
        return person, True
    return person, False


@transaction.atomic
def lost_phone_reset(*, person: User) -> None:
    """Take the second step away by the link of a mail."""
    _forget(person)
    audit_note(Deed.SECOND_STEP, by=None, about=f"- {person.get_username()} (mail)")


def password_link(person: User) -> list[str]:
    """The two parts of Django's link to a new password."""
    return [
        urlsafe_base64_encode(force_bytes(person.pk)),
        default_token_generator.make_token(person),
    ]


def _signer() -> TimestampSigner:
    return TimestampSigner(salt="lost-phone", sep="~")


def _standing(person: User) -> str:
    """Changes with every full login and every new password."""
    return salted_hmac("lost-phone", f"{person.password}{person.last_login}").hexdigest()[:24]


def _digits(code: str) -> str:
    return "".join(code.split())[:40]


def _digest(person: User, code: str) -> str:
    return salted_hmac("recovery-code", f"{person.pk}:{code}", algorithm="sha256").hexdigest()
