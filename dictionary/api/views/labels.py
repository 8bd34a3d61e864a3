"""Labels: a fund writes its own, on any concept that it can see."""

from uuid import UUID

from django.db import transaction
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from dictionary.api import docs
from dictionary.api.answers import json_answer
from dictionary.api.base import ApiView, actor_of
from dictionary.api.bodies import Body, words_of
from dictionary.api.inputs import LabelCreate, LabelPatch
from dictionary.api.loading import named, visible_to
from dictionary.api.sounds import SPEEDS, utterance
from dictionary.api.writing import fund_for, label_apply
from dictionary.concepts.services import label_remove
from dictionary.hooks import sounds_for
from dictionary.models import Label
from sectors.funds.rights import Actor


def label_alone(label: Label) -> Body:
    """A label, with the concept and the fund that it belongs to."""
    sounds = sounds_for([utterance(label, speed) for speed in SPEEDS])
    heard = {
        speed: sound.url if sound else None for speed, sound in zip(SPEEDS, sounds, strict=True)
    }
    belongs = {"concept": label.concept.slug, "fund": label.fund.slug}
    return words_of(label) | belongs | {"sound": heard}


def label_seen(uuid: UUID, actor: Actor) -> Label:
    """The label, if its concept may be seen. Raises Http404."""
    found = (
        Label.objects.filter(uuid=uuid, concept__in=visible_to(actor))
        .select_related("concept__fund", "fund")
        .first()
    )
    if found is None:
        raise Http404
    return found


class LabelList(ApiView):
    """Where new labels go."""

    @docs.label_create
    @transaction.atomic
    def post(self, request: Request) -> HttpResponse:
        """A new label on a concept: of its fund when you write for it, else of your own."""
        sent = LabelCreate(data=request.data)
        sent.is_valid(raise_exception=True)
        fields, actor = dict(sent.validated_data), actor_of(request)
        concept = named(visible_to(actor), fields["concept"]).select_related("fund").first()
        if concept is None:
            raise ValidationError({"concept": [_("There is no such concept.")]})
        label = Label(
            concept=concept,
            fund=fund_for(actor, fields.get("fund"), concept.fund),
            language_id=fields["lang"],
        )
        label_apply(actor=actor, label=label, sent=fields)
        response = json_answer(request, label_alone(label), status=201)
        response["Location"] = reverse("dictionary_api:label", args=[label.uuid])
        return response


class LabelDetail(ApiView):
    """One label, by uuid."""

    @docs.label_read
    def get(self, request: Request, uuid: UUID) -> HttpResponse:
        """One label."""
        label = label_seen(uuid, actor_of(request))
        return json_answer(request, label_alone(label))

    @docs.label_change
    @transaction.atomic
    def patch(self, request: Request, uuid: UUID) -> HttpResponse:
        """Change a label of your fund; what you leave out stays."""
        actor = actor_of(request)
        label = label_seen(uuid, actor)
        sent = LabelPatch(data=request.data, partial=True)
        sent.is_valid(raise_exception=True)
        label_apply(actor=actor, label=label, sent=sent.validated_data)
        label.refresh_from_db()
        return json_answer(request, label_alone(label))

    @docs.label_remove
    @transaction.atomic
    def delete(self, request: Request, uuid: UUID) -> HttpResponse:
        """Take a label of your fund away. A published concept keeps its last word."""
        actor = actor_of(request)
        label_remove(actor=actor, label=label_seen(uuid, actor))
        return HttpResponse(status=204)
