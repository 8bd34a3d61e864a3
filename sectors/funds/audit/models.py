"""What was done with people, roles, settings and whole collections: written once, never changed."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Deed(models.TextChoices):
    """The acts that the audit log keeps."""

    LOGIN = "login", _("logged in")
    LOGIN_FAILED = "login_failed", _("login failed")
    LOCKED = "locked", _("login locked")
    SECOND_STEP = "second_step", _("second step")
    PASSWORD = "password", _("password")
    INVITED = "invited", _("invitation")
    ROLES = "roles", _("roles")
    REVIEW_LINK = "review_link", _("review link")
    EXPORTED = "exported", _("export")
    MERGED = "merged", _("merge")
    SETTINGS = "settings", _("settings")


class AuditEntry(models.Model):
    """One line of the audit log. The database refuses to change or delete it.

    Names are kept as text: a person who leaves stays readable here. No address of a visitor.
    The table is made by migration 0003 and then left alone (`managed = False`): `flush` spares
    it too. A later change of its columns sets `managed` for that migration.
    """

    at = models.DateTimeField(_("at"), auto_now_add=True, db_index=True)
    deed = models.CharField(_("what"), max_length=20, choices=Deed.choices)
    by = models.CharField(_("by"), max_length=150, blank=True, default="")
    fund = models.CharField(_("for the fund"), max_length=50, blank=True, default="")
    about = models.CharField(_("about"), max_length=300, blank=True, default="")

    class Meta:
        managed = False
        ordering = ["-at", "-pk"]
        verbose_name = _("line of the audit log")
        verbose_name_plural = _("audit log")

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.get_deed_display()} {self.about}"
