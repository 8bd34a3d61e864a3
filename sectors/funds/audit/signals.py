"""What is written into the audit log by itself: logins, roles, and what is done in the admin."""

from typing import Any

from axes.signals import user_locked_out
from django.contrib.admin.models import LogEntry
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver

from sectors.funds.audit.services import audit_note
from sectors.funds.models import Deed, Membership, User


def _known(credentials: Any) -> str:
    """The account that was tried. What is typed by mistake, a password perhaps, is not kept."""
    name = str((credentials or {}).get("username") or "")[:150]
    return name if name and User.objects.filter(username=name).exists() else ""


@receiver(user_logged_in)
def note_login(sender: Any, user: User, **kwargs: Any) -> None:
    audit_note(Deed.LOGIN, by=user)


@receiver(user_login_failed)
def note_failure(sender: Any, credentials: Any, **kwargs: Any) -> None:
    audit_note(Deed.LOGIN_FAILED, by=None, about=_known(credentials))


@receiver(user_locked_out)
def note_lock(sender: Any, username: str | None = None, **kwargs: Any) -> None:
    audit_note(Deed.LOCKED, by=None, about=_known({"username": username}))


def _acting(membership: Membership) -> User | None:
    """Who gave or took a role: as the history of the row has it."""
    from simple_history.models import HistoricalRecords

    request = getattr(HistoricalRecords.context, "request", None)
    user = getattr(request, "user", None)
    told = getattr(membership, "_history_user", None) or user
    return told if isinstance(told, User) else None


@receiver(post_save, sender=Membership)
def note_role_given(sender: Any, instance: Membership, **kwargs: Any) -> None:
    about = f"+ {instance.user.get_username()}: {instance.role}"
    audit_note(Deed.ROLES, by=_acting(instance), fund=instance.fund, about=about)


@receiver(post_delete, sender=Membership)
def note_role_taken(sender: Any, instance: Membership, **kwargs: Any) -> None:
    about = f"- {instance.user.get_username()}: {instance.role}"
    audit_note(Deed.ROLES, by=_acting(instance), fund=instance.fund, about=about)


@receiver(post_save, sender=LogEntry)
def note_admin(sender: Any, instance: LogEntry, **kwargs: Any) -> None:
    """Whatever is changed in Django's admin counts as settings."""
    what = f"{instance.content_type}: {instance.object_repr}"
    audit_note(Deed.SETTINGS, by=instance.user, about=what)
