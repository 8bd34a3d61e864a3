"""Forms of trainers."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from dictionary.models import Language
from microlearning.models import CardKind, Deck, Group
from sectors.funds.models import Fund


class DeckForm(forms.ModelForm[Deck]):
    """Title, languages, kinds and pace of a set."""

    kinds = forms.MultipleChoiceField(choices=CardKind.choices, label=_("Kinds of cards"))

    class Meta:
        model = Deck
        fields = ["title", "language", "own_language", "kinds", "pace"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        core = Language.objects.filter(is_core=True)
        self.fields["language"].queryset = core  # type: ignore[attr-defined]
        self.fields["own_language"].empty_label = _("each learner's own")  # type: ignore[attr-defined]


class MakeForm(DeckForm):
    """The same, with the fund for which a trainer makes the set."""

    fund = forms.ModelChoiceField(Fund.objects.none(), required=False)

    def __init__(self, *args: Any, funds: list[Fund], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = Fund.objects.filter(pk__in=[fund.pk for fund in funds])
        field = self.fields["fund"]
        field.queryset, field.required = chosen, bool(funds)  # type: ignore[attr-defined]


class GroupForm(forms.ModelForm[Group]):
    """Name and last day of a group."""

    class Meta:
        model = Group
        fields = ["name", "last_day"]
        widgets = {"last_day": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}
