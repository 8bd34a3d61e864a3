"""The shapes of the answers, for the schema alone: bodies are built in `bodies.py`."""

from typing import Any

from drf_spectacular.utils import PolymorphicProxySerializer
from rest_framework import serializers

from dictionary.models import ConceptStatus, Label, LabelKind, PhotoKind, Register, RelationKind

Shape = serializers.Serializer[Any]


def _texts(help_text: str) -> serializers.DictField:
    return serializers.DictField(child=serializers.CharField(), help_text=help_text)


class Problem(Shape):
    """Problem details (RFC 9457), as application/problem+json."""

    type = serializers.CharField()
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField(help_text="A sentence for a person.")
    errors = serializers.DictField(required=False, help_text="The faults per field.")  # type: ignore[assignment]


class SoundSerializer(Shape):
    """Where something can be heard; null where nothing can speak it."""

    normal = serializers.CharField(allow_null=True)
    slow = serializers.CharField(allow_null=True)


class LabelSerializer(Shape):
    """A word for the concept."""

    uuid = serializers.UUIDField()
    lang = serializers.CharField()
    text = serializers.CharField()
    kind = serializers.ChoiceField(LabelKind.choices)
    register = serializers.ChoiceField(Register.choices)
    region = serializers.CharField(allow_blank=True)
    article = serializers.CharField(allow_blank=True)
    gender = serializers.CharField(allow_blank=True)
    plural = serializers.CharField(allow_blank=True)
    ipa = serializers.CharField(allow_blank=True)
    ipa_status = serializers.ChoiceField(Label.IpaStatus.choices, allow_blank=True)
    sound = SoundSerializer()


class LabelAlone(LabelSerializer):
    """A word, with the concept and the fund that it belongs to."""

    concept = serializers.CharField()
    fund = serializers.CharField()


class SentenceSerializer(Shape):
    """A definition or an example."""

    text = serializers.CharField()
    sound = SoundSerializer()


class CategorySerializer(Shape):
    """A drawer, with its name per language."""

    path = serializers.CharField()
    labels = _texts("Name per language.")


class RenditionSerializer(Shape):
    """A photo in one width and format."""

    url = serializers.CharField()
    width = serializers.IntegerField()
    format = serializers.ChoiceField(["webp", "avif"])


class CardPhotoSerializer(Shape):
    """A photo with maker and licence."""

    uuid = serializers.UUIDField()
    alt = _texts("Description per language.")
    maker = serializers.CharField()
    licence = serializers.CharField()
    kind = serializers.ChoiceField(PhotoKind.choices)
    renditions = RenditionSerializer(many=True)
    placeholder = serializers.CharField(allow_blank=True)


class RegionSerializer(Shape):
    """A part shown in a photo: corners from 0 to 1, across and down."""

    points = serializers.ListField(child=serializers.ListField(child=serializers.FloatField()))
    concept = serializers.CharField()


class PhotoSerializer(CardPhotoSerializer):
    """A photo with its named parts."""

    regions = RegionSerializer(many=True)


class RelationSerializer(Shape):
    """An arrow to another concept."""

    kind = serializers.ChoiceField(RelationKind.choices)
    to = serializers.CharField()
    fund = serializers.CharField()


class Tombstone(Shape):
    """A concept that visitors no longer see."""

    uuid = serializers.UUIDField()
    slug = serializers.CharField()
    code = serializers.CharField()
    status = serializers.ChoiceField(ConceptStatus.choices)
    updated = serializers.DateTimeField()


class ConceptSerializer(Tombstone):
    """A thing, with its words, sentences, photos and sounds."""

    fund = serializers.CharField()
    sectors = serializers.ListField(child=serializers.CharField())
    category = CategorySerializer(allow_null=True)
    labels = LabelSerializer(many=True)
    definitions = serializers.DictField(child=SentenceSerializer())
    examples = serializers.DictField(child=SentenceSerializer())
    photos = PhotoSerializer(many=True)
    relations = RelationSerializer(many=True)
    ppe = serializers.ListField(child=serializers.CharField(), help_text="ISO 7010 codes.")


class CardLabel(Shape):
    """A word on a search result."""

    uuid = serializers.UUIDField()
    lang = serializers.CharField()
    text = serializers.CharField()
    kind = serializers.ChoiceField(LabelKind.choices)
    region = serializers.CharField(allow_blank=True)
    article = serializers.CharField(allow_blank=True)


class CardSerializer(Shape):
    """A concept on a search result, with its words in the two languages asked for."""

    uuid = serializers.UUIDField()
    slug = serializers.CharField()
    code = serializers.CharField()
    labels = CardLabel(many=True)
    photo = CardPhotoSerializer(allow_null=True)


class MatchSerializer(Shape):
    """The word that the query met."""

    text = serializers.CharField()
    lang = serializers.CharField()


class HitSerializer(Shape):
    """A concept that was found, and why."""

    concept = CardSerializer()
    score = serializers.FloatField(min_value=0, max_value=1)
    reason = serializers.CharField()
    matched = MatchSerializer()


class SearchAnswer(Shape):
    """What was found, the best first."""

    query = serializers.CharField()
    lang = serializers.CharField()
    did_you_mean = serializers.CharField(allow_null=True)
    count = serializers.IntegerField()
    results = HitSerializer(many=True)


class LanguageSerializer(Shape):
    """A language of the words."""

    tag = serializers.CharField()
    own_name = serializers.CharField()
    direction = serializers.ChoiceField(["ltr", "rtl"])
    is_core = serializers.BooleanField()


class SectorSerializer(Shape):
    """A field of work and its home."""

    slug = serializers.CharField()
    fund = serializers.CharField()
    labels = _texts("Name per language.")


class CategoryRow(CategorySerializer):
    """A drawer and the drawer it stands in."""

    parent = serializers.CharField(allow_null=True)  # type: ignore[assignment]


class FundSerializer(Shape):
    """An organisation that owns words."""

    slug = serializers.CharField()
    name = serializers.CharField()
    website = serializers.CharField(allow_blank=True)
    sectors = serializers.ListField(child=serializers.CharField())


class ConceptPage(Shape):
    """A page of concepts; `next` is null on the last one."""

    next = serializers.URLField(allow_null=True)
    previous = serializers.URLField(allow_null=True)
    results = PolymorphicProxySerializer(
        "ConceptOrTombstone",
        [ConceptSerializer, Tombstone],
        resource_type_field_name=None,
        many=True,
    )


class LanguageList(Shape):
    """All languages."""

    results = LanguageSerializer(many=True)


class SectorList(Shape):
    """All sectors."""

    results = SectorSerializer(many=True)


class CategoryList(Shape):
    """All categories."""

    results = CategoryRow(many=True)


class FundList(Shape):
    """All funds."""

    results = FundSerializer(many=True)
