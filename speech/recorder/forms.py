"""Forms of the people who speak and of those who listen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from django import forms
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dictionary.models import Language
from dictionary.web.words import REGION_NAMES
from sectors.funds import rights
from sectors.funds.models import Fund, Sector, User
from speech.recorder.pledge import Pledge

ELSEWHERE = "-"
LICENCES = [
    ("CC BY 4.0", gettext_lazy("Everybody may use it and names the speaker (CC BY 4.0)")),
    ("CC BY-SA 4.0", gettext_lazy("The same, and shares alike what is made of it (CC BY-SA 4.0)")),
    ("CC0 1.0", gettext_lazy("Everybody may use it, no name needed (CC0 1.0)")),
]
STATEMENT = gettext_lazy(
    "My voice may be heard by everybody, here and in what uses this dictionary,"
    " until I take it back."
)
REASONS = {
    "noise": gettext_lazy("There is noise in it."),
    "cut": gettext_lazy("It begins too late or ends too early."),
    "word": gettext_lazy("It is another word, or the article is missing."),
    "unclear": gettext_lazy("It is not spoken clearly."),
}
NO_CHOICE = {"invalid_choice": gettext_lazy("Choose one of these.")}
FILL_IN = {"required": gettext_lazy("Fill this in.")}


def funds_of(user: User) -> list[Fund]:
    """The funds for which a person may lend a voice."""
    return [fund for fund in Fund.objects.all() if rights.can_lend_voice(user, fund)]


class StartForm(forms.Form):
    """Whose voice it is and what may be done with it; asked once."""

    language = forms.ChoiceField(label=gettext_lazy("Language of the words"))
    sector = forms.ChoiceField(label=gettext_lazy("Sector"), required=False)
    speaker = forms.CharField(label=gettext_lazy("Name of the speaker"), max_length=100)
    region = forms.ChoiceField(label=gettext_lazy("Where does the speaker come from?"))
    fund = forms.ChoiceField(label=gettext_lazy("For which fund?"))
    licence = forms.ChoiceField(label=gettext_lazy("Licence"), choices=LICENCES)
    whose = forms.ChoiceField(
        label=gettext_lazy("Whose voice is it?"),
        choices=[
            ("own", gettext_lazy("My own")),
            ("other", gettext_lazy("Somebody else's, who signed a paper")),
        ],
    )
    paper = forms.CharField(
        label=gettext_lazy("Where is that paper kept?"), max_length=120, required=False
    )
    agreed = forms.BooleanField(
        label=STATEMENT,
        error_messages={"required": gettext_lazy("Without this yes we may not keep a voice.")},
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self._choose("language", [(one.tag, one.own_name) for one in Language.objects.all()])
        sectors = [(one.slug, str(one)) for one in Sector.objects.all()]
        self._choose("sector", [("", _("All sectors")), *sectors])
        self._choose("region", [*REGION_NAMES.items(), (ELSEWHERE, _("Somewhere else"))])
        self._choose("fund", [(one.slug, one.name) for one in funds_of(user)])
        for field in self.fields.values():
            field.error_messages = {**field.error_messages, **NO_CHOICE}
            if field.error_messages.get("required") and not isinstance(field, forms.BooleanField):
                field.error_messages.update(FILL_IN)

    def _choose(self, name: str, choices: Iterable[tuple[str, Any]]) -> None:
        cast(forms.ChoiceField, self.fields[name]).choices = list(choices)

    def clean(self) -> dict[str, Any]:
        """A signed paper must be findable."""
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("whose") == "other" and not cleaned.get("paper"):
            self.add_error("paper", _("Fill this in."))
        return cleaned

    @property
    def pledge(self) -> Pledge:
        """What was agreed; only for a valid form."""
        given = self.cleaned_data
        region = given["region"]
        return Pledge(
            user=self.user.pk,
            fund=given["fund"],
            speaker=given["speaker"],
            region="" if region == ELSEWHERE else region,
            consent=self._consent(),
            licence=given["licence"],
            language=given["language"],
            sector=given["sector"],
        )

    def _consent(self) -> str:
        """The sentence that was agreed to, when, and before whom."""
        given, today = self.cleaned_data, date_format(timezone.localdate(), "j F Y")
        who = self.user.get_username()
        if given["whose"] == "other":
            text = _("%(statement)s Signed on paper: %(paper)s. %(who)s, %(date)s.")
        else:
            text = _("%(statement)s Agreed on the screen by %(who)s, %(date)s.")
        parts = {"statement": str(STATEMENT), "paper": given["paper"], "who": who, "date": today}
        return (text % parts)[:300]


class UploadForm(forms.Form):
    """A recording made elsewhere."""

    sound = forms.FileField(label=gettext_lazy("Sound file"), error_messages=FILL_IN)


class DeclineForm(forms.Form):
    """Why a recording is not good enough."""

    reason = forms.ChoiceField(choices=[*REASONS.items(), ("", "")], required=False)
    text = forms.CharField(max_length=150, required=False)

    @property
    def sentence(self) -> str:
        """The reason as the speaker reads it; '' when none was given."""
        chosen = REASONS.get(self.cleaned_data["reason"], "")
        return f"{chosen} {self.cleaned_data['text']}".strip()


class FilterForm(forms.Form):
    """Language and sector of a list; what is not known is no filter."""

    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)
    sector = forms.ChoiceField(label=gettext_lazy("Sector"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, choices in {
            "language": [("", _("All languages")), *_languages()],
            "sector": [("", _("All sectors")), *_sectors()],
        }.items():
            cast(forms.ChoiceField, self.fields[name]).choices = choices

    def chosen(self, name: str) -> str:
        """The value of a filter, '' for all."""
        self.is_valid()
        return str(self.cleaned_data.get(name, ""))


def _languages() -> list[tuple[str, str]]:
    return [(one.tag, one.own_name) for one in Language.objects.all()]


def _sectors() -> list[tuple[str, str]]:
    return [(one.slug, str(one)) for one in Sector.objects.all()]
