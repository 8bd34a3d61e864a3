"""What the schema says of each operation."""

from collections.abc import Callable
from typing import Any

from drf_spectacular.extensions import (
    OpenApiAuthenticationExtension,
    OpenApiSerializerExtension,
    OpenApiSerializerFieldExtension,
)
from drf_spectacular.openapi import AutoSchema
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema

from dictionary.api import inputs, shapes
from dictionary.api.problems import CONTENT_TYPE
from dictionary.models import ConceptStatus, Label, LabelKind, PhotoKind, Register, RelationKind

Schema = dict[str, Any]
Documented = Callable[[Any], Any]
_PROBLEMS = {
    400: "Something in the question or the body is not right.",
    401: "Nobody is logged in, or the password is wrong.",
    403: "This belongs to another fund, or the CSRF token is missing.",
    404: "There is nothing here that you may see.",
    409: "Somebody else changed this at the same moment.",
    413: "The body is too large.",
    415: "Send application/json.",
    429: "Too many questions at once; Retry-After says when to come back.",
}
_READING = (400, 401, 403, 404, 429)
_WRITING = tuple(_PROBLEMS)


class SessionScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """The session cookie of the pages."""

    target_class = "dictionary.api.base.SessionLogin"
    name = "session"

    def get_security_definition(self, auto_schema: AutoSchema) -> Schema:
        return {"type": "apiKey", "in": "cookie", "name": "sessionid"}


class StrictScheme(OpenApiSerializerExtension):  # type: ignore[no-untyped-call]
    """Says in the schema too that unknown fields are refused."""

    target_class = "dictionary.api.inputs.StrictSerializer"
    match_subclasses = True

    def map_serializer(self, auto_schema: AutoSchema, direction: Any) -> Schema:
        whole: Any = auto_schema  # the library's method for this carries no types
        schema = whole._map_serializer(self.target, direction, bypass_extensions=True)
        return {**schema, "additionalProperties": False}


class TombstoneScheme(StrictScheme):  # type: ignore[no-untyped-call]
    """A tombstone has these members only: so it can be told from a concept."""

    target_class = "dictionary.api.shapes.Tombstone"
    match_subclasses = False


class LabelsScheme(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Words by language, or a list of labels."""

    target_class = "dictionary.api.inputs.LabelsField"

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> Schema:
        label = auto_schema.resolve_serializer(inputs.LabelInConcept, direction)
        word = {"type": "string", "minLength": 1, "maxLength": 200}
        by_language = {"type": "object", "additionalProperties": word}
        listed = {"type": "array", "items": label.ref, "maxItems": inputs.MOST_LABELS}
        return {"oneOf": [by_language, listed]}


class SentencesScheme(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """Texts by language, plain or with their source; null takes one away."""

    target_class = "dictionary.api.inputs.SentencesField"

    def map_serializer_field(self, auto_schema: AutoSchema, direction: Any) -> Schema:
        sentence = auto_schema.resolve_serializer(inputs.SentenceInput, direction)
        text = {"type": "string", "minLength": 1, "maxLength": 600}
        allowed = [text, sentence.ref, {"type": "null"}]
        return {"type": "object", "additionalProperties": {"oneOf": allowed}}


def _query(name: str, description: str, **more: Any) -> OpenApiParameter:
    return OpenApiParameter(name, more.pop("type", str), description=description, **more)


def _operation(
    name: str,
    answer: Any,
    *,
    status: int = 200,
    problems: tuple[int, ...] = _READING,
    request: Any = None,
    parameters: list[OpenApiParameter] | None = None,
    tag: str = "concepts",
    more: dict[int, str] | None = None,
) -> Documented:
    responses: dict[Any, Any] = {status: answer}
    for code, sentence in (more or {}).items():
        responses[code] = OpenApiResponse(description=sentence)
    for code in problems:
        described = OpenApiResponse(shapes.Problem, description=_PROBLEMS[code])
        responses[code, CONTENT_TYPE] = described
    return extend_schema(
        operation_id=name,
        request=request,
        responses=responses,
        parameters=parameters or [],
        tags=[tag],
        filters=False,
    )


_NOT_CHANGED = {304: "Your copy is still the same."}
_REF = OpenApiParameter("ref", str, OpenApiParameter.PATH, description="Slug or uuid.")
_LIST_QUERY = [
    _query("sector", "Slug of a sector."),
    _query("category", "Path of a category; those under it count too."),
    _query("fund", "Slug of the fund that owns the concept."),
    _query("lang", "Only concepts with a word in this language, such as nl."),
    _query(
        "changed_since",
        "Only what changed since then, the oldest change first; what visitors no longer see"
        " comes as a tombstone (uuid, slug, code, status, updated).",
        type=OpenApiTypes.DATETIME,
    ),
    _query("status", "For editors. Without it: published.", enum=ConceptStatus.values),
    _query("cursor", "From `next` or `previous`."),
    _query("limit", "How many on a page; 40 when left out, 100 at most.", type=int),
]
_SEARCH_QUERY = [
    _query("q", "A word as it was typed or heard, up to 200 characters.", required=True),
    _query("lang", "The language of the query, such as nl."),
    _query("my", "The visitor's language: words on the cards."),
    _query("work", "The language of the work floor: words on the cards."),
    _query("sector", "Slug of a sector whose concepts come first."),
    _query("limit", "How many at most, 1 to 50; 20 when left out.", type=int),
]

concept_list = _operation(
    "concepts_list", shapes.ConceptPage, parameters=_LIST_QUERY, more=_NOT_CHANGED
)
concept_create = _operation(
    "concepts_create",
    shapes.ConceptSerializer,
    status=201,
    problems=_WRITING,
    request=inputs.ConceptCreate,
)
concept_read = _operation(
    "concepts_read",
    shapes.ConceptSerializer,
    parameters=[_REF],
    more={301: "An old slug; Location has the new address.", **_NOT_CHANGED},
)
concept_change = _operation(
    "concepts_change",
    shapes.ConceptSerializer,
    problems=_WRITING,
    request=inputs.ConceptPatch,
    parameters=[_REF],
    more={308: "An old slug; Location has the new address."},
)
label_create = _operation(
    "labels_create",
    shapes.LabelAlone,
    status=201,
    problems=_WRITING,
    request=inputs.LabelCreate,
    tag="labels",
)
label_read = _operation("labels_read", shapes.LabelAlone, tag="labels", more=_NOT_CHANGED)
label_change = _operation(
    "labels_change", shapes.LabelAlone, problems=_WRITING, request=inputs.LabelPatch, tag="labels"
)
label_remove = _operation("labels_remove", None, status=204, problems=_WRITING, tag="labels")
search = _operation(
    "search", shapes.SearchAnswer, parameters=_SEARCH_QUERY, tag="search", more=_NOT_CHANGED
)
languages = _operation("languages_list", shapes.LanguageList, tag="lists", more=_NOT_CHANGED)
sectors = _operation("sectors_list", shapes.SectorList, tag="lists", more=_NOT_CHANGED)
categories = _operation("categories_list", shapes.CategoryList, tag="lists", more=_NOT_CHANGED)
funds = _operation("funds_list", shapes.FundList, tag="lists", more=_NOT_CHANGED)

# Names for the choices that several bodies share.
SETTINGS: Schema = {
    "COMPONENT_SPLIT_PATCH": False,
    "ENUM_NAME_OVERRIDES": {
        "Status": ConceptStatus,
        "LabelKind": LabelKind,
        "PhotoKind": PhotoKind,
        "RelationKind": RelationKind,
        "Register": Register,
        "IpaStatus": Label.IpaStatus,
    },
}
