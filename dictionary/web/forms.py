"""What visitors send: a mistake, a missing word."""

from django import forms

from dictionary.models import Report


class ReportForm(forms.Form):
    """A mistake in a word, picture or sound."""

    kind = forms.ChoiceField(
        choices=[choice for choice in Report.Kind.choices if choice[0] != Report.Kind.MISSING.value]
    )
    text = forms.CharField(max_length=1000, required=False, strip=True)


class MissingForm(forms.Form):
    """A word that we do not have."""

    query = forms.CharField(max_length=200, strip=True)
    sector = forms.SlugField(max_length=50, required=False)
