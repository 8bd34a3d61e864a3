"""The one login of the platform: name and password, and the second step."""

import time
from typing import Any, cast

from axes.handlers.proxy import AxesProxyHandler
from axes.helpers import get_lockout_response
from axes.utils import reset as unlock
from django.conf import settings
from django.contrib.auth import login, views
from django.contrib.auth.decorators import login_required
from django.contrib.auth.signals import user_login_failed
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from sectors.funds import rights
from sectors.funds.audit.services import audit_note
from sectors.funds.login import second
from sectors.funds.login.forms import LostPasswordForm
from sectors.funds.login.gate import PASSED
from sectors.funds.models import Deed, User
from sectors.funds.people.tasks import mail_lost_phone

HALF = "half_login"
MINUTES = 10
BACKEND = "django.contrib.auth.backends.ModelBackend"


class Login(views.LoginView):
    """Name and password. Who has a second step is not logged in before it."""

    template_name = "funds/login.html"
    redirect_authenticated_user = True

    def form_valid(self, form: Any) -> HttpResponse:
        person = form.get_user()
        if second.device_of(person) is None:
            return super().form_valid(form)
        self.request.session[HALF] = {
            "pk": person.pk, "at": time.time(), "next": self.get_success_url(),
        }  # fmt: skip
        return redirect("account:second")


def _half(request: HttpRequest) -> User | None:
    """Who gave the password a moment ago."""
    half = request.session.get(HALF) or {}
    if time.time() - half.get("at", 0) > MINUTES * 60:
        return None
    return User.objects.filter(pk=half["pk"], is_active=True).first()


@never_cache
@sensitive_post_parameters("code")
def second_step(request: HttpRequest) -> HttpResponse:
    """The code from the phone, or one from paper."""
    person = _half(request)
    if person is None:
        return redirect("account:login")
    known = {"username": person.get_username()}
    if not AxesProxyHandler.is_allowed(request, known):
        return cast(HttpResponse, get_lockout_response(request, credentials=known))
    context: dict[str, Any] = {"can_mail": bool(person.email)}
    if request.method == "POST":
        if second.second_step_check(person, request.POST.get("code", "")):
            address = request.session.pop(HALF)["next"]
            login(request, person, backend=BACKEND)
            request.session[PASSED] = getattr(second.device_of(person), "pk", None)
            return redirect(address)
        user_login_failed.send(sender=__name__, credentials=known, request=request)
        context["wrong"] = True
    return render(request, "funds/second.html", context, status=400 if "wrong" in context else 200)


@never_cache
@login_required
@sensitive_post_parameters("code")
def manage_second_step(request: HttpRequest) -> HttpResponse:
    """Set the phone up, make new codes, or turn it off."""
    person = cast(User, request.user)
    device, context = second.device_of(person), {}
    needed = settings.TWO_FACTOR_REQUIRED and rights.must_have_second_step(person)
    if request.method == "POST":
        context = _change_second_step(request, person, has_one=device is not None, needed=needed)
        device = second.device_of(person)
    context |= {"has_one": device is not None, "needed": needed}
    if device is None:
        new = second.device_to_set_up(person)
        context |= {"qr": _drawn(new.config_url), "key": _readable(new)}
    return render(request, "funds/second_step.html", context,
                  status=400 if context.get("wrong") else 200)  # fmt: skip


def _change_second_step(
    request: HttpRequest, person: User, *, has_one: bool, needed: bool
) -> dict[str, Any]:
    code = request.POST.get("code", "")
    if not has_one:
        codes = second.second_step_turn_on(person=person, code=code)
        request.session[PASSED] = getattr(second.device_of(person), "pk", None)
        return {"codes": codes, "wrong": not codes}
    known = {"username": person.get_username()}
    allowed = AxesProxyHandler.is_allowed(request, known)
    if not allowed or not second.second_step_check(person, code):
        user_login_failed.send(sender=__name__, credentials=known, request=request)
        return {"wrong": True}
    if request.POST.get("off") and not needed:
        second.second_step_turn_off(person=person)
        request.session.pop(PASSED, None)
        return {}
    return {"codes": second.recovery_codes_make(person)}


def _drawn(address: str) -> str:
    """A QR code as SVG, with its own white edge: cameras read it in the dark theme too."""
    import segno

    return segno.make(address, error="m").svg_inline(scale=5, border=3, light="#fff", dark="#000")


def _readable(device: Any) -> str:
    from base64 import b32encode

    key = b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def lost_phone(request: HttpRequest) -> HttpResponse:
    """Have a mail sent to who gave the right password and has no phone and no codes."""
    person = _half(request)
    if person is None or request.method != "POST" or not person.email:
        return redirect("account:login")
    if not (request.session[HALF]).get("mailed"):
        request.session[HALF] = {**request.session[HALF], "mailed": True}
        mail_lost_phone.enqueue(person.pk, get_language() or "nl")
        audit_note(Deed.SECOND_STEP, by=None, about=f"? {person.get_username()}")
    return _told(request, _("A mail is on its way"), _(
        "Open its link tomorrow: it works after one day. If you log in before, it stops working."
    ))  # fmt: skip


def lost_phone_link(request: HttpRequest, token: str) -> HttpResponse:
    """The link of that mail: after a day, a button takes the second step away."""
    person, is_time = second.lost_phone_person(token)
    if person is None:
        return _told(request, _("This link does not work"), _("Log in to ask for a new one."), 404)
    if not is_time:
        return _told(request, _("Not yet"), _("This link works one day after you asked for it."))
    if request.method == "POST":
        second.lost_phone_reset(person=person)
        return redirect("account:login")
    return render(request, "funds/lost_phone.html", {"person": person})


def _told(request: HttpRequest, heading: str, text: str, status: int = 200) -> HttpResponse:
    return render(request, "funds/told.html", {"heading": heading, "text": text}, status=status)


class LostPassword(views.PasswordResetView):
    """Ask for a link to a new password. It does not say whether the address is known."""

    form_class = LostPasswordForm
    template_name = "funds/lost_password.html"

    def form_valid(self, form: Any) -> HttpResponse:
        form.save()
        return _told(self.request, _("Look in your mail"), _(
            "If we know this address, a link is on its way. It works for one day."
        ))  # fmt: skip


class NewPassword(views.PasswordResetConfirmView):
    """Choose a new password by the link; the second step stays."""

    template_name = "funds/new_password.html"
    success_url = reverse_lazy("account:login")

    def form_valid(self, form: Any) -> HttpResponse:
        answer = super().form_valid(form)
        unlock(username=form.user.get_username())
        audit_note(Deed.PASSWORD, by=form.user)
        return answer


class ChangePassword(views.PasswordChangeView):
    """Choose a new password, knowing the old one."""

    template_name = "funds/new_password.html"
    success_url = reverse_lazy("account:second-step")

    def form_valid(self, form: Any) -> HttpResponse:
        audit_note(Deed.PASSWORD, by=self.request.user)
        return super().form_valid(form)


def admin_login(request: HttpRequest, extra_context: Any = None) -> HttpResponse:
    """Django's admin has no door of its own: the same login, the same second step."""
    if request.user.is_authenticated and not request.user.is_staff:
        raise PermissionDenied(_("Only administrators come here."))
    address = request.GET.get("next", "/admin/")
    if not url_has_allowed_host_and_scheme(address, allowed_hosts={request.get_host()}):
        address = "/admin/"
    if request.user.is_authenticated:
        return redirect(address)
    return redirect(f"{settings.LOGIN_URL}?{urlencode({'next': address})}")
