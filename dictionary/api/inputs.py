"""What editors may send. Unknown fields are refused, so that a typing error is noticed."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from rest_framework import serializers

from dictionary.models import Category, ConceptStatus, Label, LabelKind, Language, Register
from sectors.funds.models import Fund, Sector

MOST_LABELS = 200
TAG = r"^[a-z]{2,8}$"


def require_languages(sent: Iterable[str]) -> None:
    """Raises ValidationError naming the languages that the dictionary does not have."""
    asked = {str(tag) for tag in sent}
    tags = [tag for tag in asked if "\x00" not in tag]  # PostgreSQL cannot even look for it
    known = set(Language.objects.filter(tag__in=tags).values_list("tag", flat=True))
    if unknown := asked - known:
        names = ", ".join(sorted(unknown))
        raise serializers.ValidationError(_("Unknown: %(value)s") % {"value": names})


class TextField(serializers.CharField):
    """Text only: a number is not a word."""

    def to_internal_value(self, data: Any) -> str:
        if not isinstance(data, str):
            self.fail("invalid")
        return super().to_internal_value(data)


class NamedField(serializers.SlugRelatedField[Any]):
    """A row by its slug or path."""

    def to_internal_value(self, data: Any) -> Any:
        if not isinstance(data, str) or "\x00" in data:  # PostgreSQL cannot even look for it
            raise serializers.ValidationError(_("Unknown: %(value)s") % {"value": data})
        return super().to_internal_value(data)


class StrictSerializer(serializers.Serializer[Any]):
    """Refuses what it does not know."""

    def to_internal_value(self, data: Any) -> Any:
        if isinstance(data, dict) and (unknown := set(data) - set(self.fields)):
            raise serializers.ValidationError(
                {str(name): [_("This can't be changed.")] for name in sorted(unknown)}
            )
        return super().to_internal_value(data)


class LabelFields(StrictSerializer):
    """The fields of a label that can be written."""

    text = TextField(max_length=200)
    kind = serializers.ChoiceField(LabelKind.choices, required=False)
    register = serializers.ChoiceField(Register.choices, required=False)
    region = serializers.RegexField(r"^([A-Z]{2}|[0-9]{3})?$", required=False, allow_blank=True)
    article = TextField(max_length=8, required=False, allow_blank=True)
    gender = TextField(max_length=3, required=False, allow_blank=True)
    plural = TextField(max_length=200, required=False, allow_blank=True)
    pos = TextField(max_length=20, required=False, allow_blank=True)
    say_as = TextField(max_length=200, required=False, allow_blank=True)
    ipa = TextField(max_length=200, required=False, allow_blank=True)
    ipa_status = serializers.ChoiceField(Label.IpaStatus.choices, required=False, allow_blank=True)


class LabelInConcept(LabelFields):
    """A label inside a concept; one that was read may be sent back as it was."""

    uuid = serializers.UUIDField(required=False)
    lang = serializers.RegexField(TAG)
    sound = serializers.JSONField(required=False, help_text="Ignored.")


class LabelCreate(LabelFields):
    """A new label: of the concept's fund when one may, else of one's own."""

    concept = TextField(max_length=120, help_text="Slug or uuid.")
    fund = NamedField("slug", queryset=Fund.objects.all(), required=False)
    lang = serializers.RegexField(TAG)

    def validate_lang(self, tag: str) -> str:
        require_languages([tag])
        return tag


class LabelPatch(LabelFields):
    """A changed label. Its language, fund and concept stay."""

    text = TextField(max_length=200, required=False)


class LabelsField(serializers.Field[Any, Any, Any, Any]):
    """`{language: preferred word}`, or a list of labels."""

    def to_internal_value(self, data: Any) -> list[dict[str, Any]]:
        if isinstance(data, dict):
            data = [{"lang": tag, "text": text} for tag, text in data.items()]
        if not isinstance(data, list) or len(data) > MOST_LABELS:
            raise serializers.ValidationError(_("Give words by language, or a list of labels."))
        labels = LabelInConcept(data=data, many=True)
        labels.is_valid(raise_exception=True)
        rows: list[dict[str, Any]] = labels.validated_data
        require_languages(row["lang"] for row in rows)
        return rows


class SentencesField(serializers.Field[Any, Any, Any, Any]):
    """`{language: text}`, `{language: {text, source}}`, or null to take one away."""

    def to_internal_value(self, data: Any) -> dict[str, dict[str, Any] | None]:
        if not isinstance(data, dict):
            raise serializers.ValidationError(_("Give texts by language."))
        require_languages(data)
        return {tag: self._one(tag, value) for tag, value in data.items()}

    @staticmethod
    def _one(tag: str, value: Any) -> dict[str, Any] | None:
        if value is None:
            return None
        sentence = SentenceInput(data=value if isinstance(value, dict) else {"text": value})
        if not sentence.is_valid():
            raise serializers.ValidationError({tag: sentence.errors})
        read: dict[str, Any] = sentence.validated_data
        return read


class SentenceInput(StrictSerializer):
    """A definition or example with where it comes from."""

    text = TextField(max_length=600)
    source = TextField(  # type: ignore[assignment]
        max_length=300, required=False, allow_blank=True
    )
    sound = serializers.JSONField(required=False, help_text="Ignored.")


class ConceptPatch(StrictSerializer):
    """What an editor may change of a concept; what is left out stays."""

    status = serializers.ChoiceField(ConceptStatus.choices, required=False)
    category = NamedField("path", queryset=Category.objects.all(), required=False, allow_null=True)
    sectors = NamedField("slug", queryset=Sector.objects.all(), many=True, required=False)
    ppe = serializers.ListField(
        child=serializers.RegexField(r"^[EFMPW][0-9]{3}$"), max_length=40, required=False
    )
    labels = LabelsField(required=False)
    definitions = SentencesField(required=False)
    examples = SentencesField(required=False)


class ConceptCreate(ConceptPatch):
    """A new concept: a draft of one's own fund."""

    fund = NamedField("slug", queryset=Fund.objects.all(), required=False)
    slug = serializers.RegexField(r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=120, required=False)
    labels = LabelsField()
