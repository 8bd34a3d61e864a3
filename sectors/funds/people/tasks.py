"""Mails that go in the background. A task that runs again sends no second mail."""

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task

from sectors.funds.login.second import lost_phone_token, password_link
from sectors.funds.models import Invitation, User


def link_to(name: str, token: str) -> str:
    """A whole address, for a mail or to copy."""
    return f"{settings.SITE_URL}{reverse(name, args=[token])}"


@task(priority=50)
def mail_invitation(pk: int) -> bool:
    """Send one invitation; False when it was sent, used or withdrawn before."""
    invitation = Invitation.objects.select_related("fund", "invited_by").filter(pk=pk).first()
    if invitation is None or not invitation.is_open or invitation.mailed:
        return False
    with override(invitation.language):
        context = {
            "invitation": invitation,
            "link": link_to("account:invitation", invitation.token),
        }
        text = render_to_string("funds/mail/invitation.txt", context)
        subject = _("Invitation to the picture dictionary")
        send_mail(subject, text, None, [invitation.email])
    Invitation.objects.filter(pk=pk).update(mailed=timezone.now())
    return True


@task(priority=50)
def mail_password(pk: int, language: str) -> bool:
    """Send the link to choose a new password."""
    return _mail_link(pk, language, "account:password-new", "funds/mail/password.txt")


@task(priority=50)
def mail_lost_phone(pk: int, language: str) -> bool:
    """Send the link that takes a lost second step away, after a day of waiting."""
    return _mail_link(pk, language, "account:lost-phone-link", "funds/mail/lost_phone.txt")


def _mail_link(pk: int, language: str, name: str, template: str) -> bool:
    person = User.objects.filter(pk=pk, is_active=True).exclude(email="").first()
    if person is None:
        return False
    args = password_link(person) if name == "account:password-new" else [lost_phone_token(person)]
    with override(language):
        link = f"{settings.SITE_URL}{reverse(name, args=args)}"
        text = render_to_string(template, {"person": person, "link": link})
        send_mail(_("Your login to the picture dictionary"), text, None, [person.email])
    return True
