"""What people type to come in."""

from typing import Any

from django import forms
from django.contrib.auth.forms import BaseUserCreationForm, PasswordResetForm
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from sectors.funds.models import User


class NewPersonForm(BaseUserCreationForm):  # type: ignore[type-arg]
    """Somebody who was invited chooses a name and a password."""

    full_name = forms.CharField(label=_("Your name, as colleagues see it"), max_length=150)

    class Meta:
        model = User
        fields = ("username",)

    def clean_username(self) -> str:
        name: str = self.cleaned_data["username"]
        if User.objects.filter(username__iexact=name).exists():
            raise ValidationError(_("Somebody has this name already. Choose another one."))
        return name

    def person(self, email: str) -> User:
        """The account, not saved yet."""
        person: User = self.save(commit=False)
        person.email, person.first_name = email, self.cleaned_data["full_name"]
        return person


class LostPasswordForm(PasswordResetForm):
    """Asks for the mail address. Mailed in the background: the time it takes tells nothing."""

    def save(self, *args: Any, **kwargs: Any) -> None:
        from sectors.funds.people.tasks import mail_password

        for person in self.get_users(self.cleaned_data["email"]):
            mail_password.enqueue(person.pk, get_language() or "nl")
