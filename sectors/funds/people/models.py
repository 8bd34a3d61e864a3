"""Invitations, and outside reviewers who come in by a link."""

import uuid

from django.core.signing import BadSignature, Signer
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Invitation(models.Model):
    """A link for one person to a role in a fund: it works once, until it expires."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    fund = models.ForeignKey("funds.Fund", on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("mail address"))
    roles = models.JSONField(_("roles"), default=list)
    language = models.CharField(max_length=10, default="nl")
    invited_by = models.ForeignKey(
        "funds.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(_("until"))
    mailed = models.DateTimeField(null=True, editable=False)
    closed = models.DateTimeField(null=True, editable=False)  # used, or withdrawn
    accepted_by = models.ForeignKey(
        "funds.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        ordering = ["-created"]
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")

    def __str__(self) -> str:
        return f"{self.email} · {self.fund}"

    @property
    def is_open(self) -> bool:
        """May it still be used?"""
        return self.closed is None and self.expires > timezone.now()

    @property
    def token(self) -> str:
        """What the link carries: nothing in the database opens it."""
        return Signer(salt="invitation", sep="~").sign(self.uuid.hex)


class OutsideReviewer(models.Model):
    """A person without an account who reviews one language of a fund, by a link.

    `person` is a name in the history: it has no password, no role, and can't log in.
    """

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    person = models.OneToOneField(
        "funds.User", on_delete=models.PROTECT, related_name="outside_review"
    )
    fund = models.ForeignKey("funds.Fund", on_delete=models.CASCADE, related_name="reviewers")
    sector = models.ForeignKey(
        "funds.Sector", on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    language = models.CharField(_("language"), max_length=35)
    made_by = models.ForeignKey(
        "funds.User", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    created = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(_("until"))
    withdrawn = models.DateTimeField(null=True, editable=False)

    class Meta:
        ordering = ["-created"]
        verbose_name = _("outside reviewer")
        verbose_name_plural = _("outside reviewers")

    def __str__(self) -> str:
        return str(self.person)

    @property
    def is_open(self) -> bool:
        """Does the link still work?"""
        return self.withdrawn is None and self.expires > timezone.now()

    @property
    def token(self) -> str:
        """What the link carries."""
        return Signer(salt="outside-review", sep="~").sign(self.uuid.hex)


class RecoveryCode(models.Model):
    """One way in without the phone. Only its digest is kept; it works once."""

    person = models.ForeignKey(
        "funds.User", on_delete=models.CASCADE, related_name="recovery_codes"
    )
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("recovery code")
        verbose_name_plural = _("recovery codes")
        constraints = [
            models.UniqueConstraint(fields=["person", "digest"], name="one_row_per_recovery_code")
        ]

    def __str__(self) -> str:
        return str(self.person)


def read_token(token: str, salt: str) -> uuid.UUID | None:
    """The number in a link, or None for one that was not made here."""
    try:
        return uuid.UUID(hex=Signer(salt=salt, sep="~").unsign(token))
    except (BadSignature, ValueError):
        return None
