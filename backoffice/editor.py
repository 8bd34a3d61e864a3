"""The term editor: one page for all languages of one concept."""

import json
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from backoffice import words
from backoffice.access import Desk, for_editors
from backoffice.models import EditDraft
from backoffice.selectors import concept_of
from dictionary.concepts.proposals import (
    proposal_make,
)
from dictionary.concepts.services import (
    may_change,
    may_write,
)
from dictionary.concepts.workflow import (
    authors_of,
)
from dictionary.models import (
    Category,
    Concept,
    Label,
    Language,
    PhotoKind,
    Register,
    RelationKind,
)
from sectors.funds import rights
from sectors.funds.models import Sector

LARGEST_PHOTO = 40_000_000


@for_editors
def term(request: Desk, slug: str) -> HttpResponse:
    """Show and save the words of one's own fund."""
    concept = concept_of(slug)
    languages = list(Language.objects.all())
    names = [f"{language.tag}-{part}" for language in languages for part in words.PARTS]
    if request.method == "POST":
        return _save(request, concept, languages, names)
    fields = words.read_fields(concept, request.fund, languages)
    draft = EditDraft.objects.filter(person=request.user, concept=concept).first()
    typed, shown = dict(fields), dict(fields)
    if draft is not None and request.GET.get("draft"):
        kept = {name: text for name, text in draft.fields.items() if name in fields}
        typed |= kept  # what stood there when it was typed comes back too: a clash is seen
        shown |= {name: draft.fields.get(f"was-{name}", fields[name]) for name in kept}
    return _page(request, concept, languages, typed=typed, shown=shown, draft=draft)


def _save(
    request: Desk, concept: Concept, languages: list[Language], names: list[str]
) -> HttpResponse:
    typed, shown = words.posted_fields(request.POST, names)
    try:
        if request.POST.get("propose"):
            proposal_make(
                actor=request.user, concept=concept, fund=request.fund,
                change=words.as_proposal(typed, shown), reason=request.POST.get("why", ""),
            )  # fmt: skip
        else:
            saved = words.save_fields(
                actor=request.user, concept=concept, fund=request.fund, typed=typed, shown=shown,
                why=request.POST.get("why", ""),
            )  # fmt: skip
            if saved.clashes:
                now = words.read_fields(concept, request.fund, languages)
                return _page(request, concept, languages, typed=typed, shown=now,
                             clashes=saved.clashes, status=409)  # fmt: skip
    except ValidationError as error:
        return _page(request, concept, languages, typed=typed, shown=shown,
                     reasons=error.messages, status=400)  # fmt: skip
    EditDraft.objects.filter(person=request.user, concept=concept).delete()
    return redirect("backoffice:term", concept.slug)


def _page(
    request: Desk,
    concept: Concept,
    languages: list[Language],
    *,
    typed: words.Fields,
    shown: words.Fields,
    clashes: list[words.Clash] | None = None,
    reasons: list[str] | None = None,
    draft: EditDraft | None = None,
    status: int = 200,
) -> HttpResponse:
    by_name = {clash.name: clash for clash in clashes or []}
    columns = [_column(concept, one, typed, shown, by_name) for one in languages]
    others = Label.objects.filter(concept=concept).exclude(fund=request.fund)
    owns = concept.fund_id == request.fund.pk
    context = {
        "concept": concept, "columns": columns, "clashes": clashes, "reasons": reasons,
        "draft": draft, "here": "terms", "owns": owns,
        "may_change": may_change(request.user, concept),
        "may_write": may_write(request.user, concept, request.fund),
        "may_publish": rights.can_edit(request.user, concept.fund),
        "may_propose": not owns and rights.can_propose(request.user, request.fund),
        "may_decide": rights.can_decide(request.user, concept.fund),
        "others": others.select_related("fund", "language"),
        "registers": Register.choices, "kinds": PhotoKind.choices,
        "relation_kinds": RelationKind.choices,
        "categories": Category.objects.all(), "sectors": Sector.objects.all(),
        "own_sectors": set(concept.sectors.values_list("slug", flat=True)),
        "photos": concept.photos.select_related("fund").prefetch_related("renditions"),
        "comments": concept.comments.filter(is_settled=False).select_related("by", "language"),
        "proposals": concept.proposals.filter(status="open").select_related("proposed_by"),
        "relations": concept.relations.select_related("target", "fund"),
        "signs": " ".join(concept.ppe),
    }  # fmt: skip
    context |= {"signable": _signable(request, concept, languages)}
    return render(request, "backoffice/term.html", context, status=status)


def _column(
    concept: Concept,
    language: Language,
    typed: words.Fields,
    shown: words.Fields,
    clashes: dict[str, words.Clash],
) -> dict[str, Any]:
    state = concept.languages.filter(language=language).select_related("checked_by").first()
    parts = {
        part: {
            "name": f"{language.tag}-{part}",
            "value": typed.get(f"{language.tag}-{part}", ""),
            "was": shown.get(f"{language.tag}-{part}", ""),
            "clash": clashes.get(f"{language.tag}-{part}"),
        }
        for part in words.PARTS
    }
    is_empty = not any(part["value"] for name, part in parts.items() if name != "register")
    return {"language": language, "state": state, "parts": parts, "is_empty": is_empty}


def _signable(request: Desk, concept: Concept, languages: list[Language]) -> set[str]:
    """The languages that this person may sign off."""
    if not rights.can_sign_off(request.user, ()):
        return set()
    tags = set(concept.labels.filter(kind="preferred").values_list("language_id", flat=True))
    return {tag for tag in tags if rights.can_sign_off(request.user, authors_of(concept, tag))}


@require_POST
@for_editors
def draft(request: Desk, slug: str) -> HttpResponse:
    """Keep what is being typed."""
    concept = concept_of(slug)
    try:
        fields = json.loads(request.body[:200_000] or b"{}")
    except ValueError:
        return JsonResponse({"kept": False}, status=400)
    if not isinstance(fields, dict):
        return JsonResponse({"kept": False}, status=400)
    kept = {str(name)[:20]: str(text)[:1000] for name, text in list(fields.items())[:200]}
    EditDraft.objects.update_or_create(
        person=request.user, concept=concept, defaults={"fields": kept}
    )
    return JsonResponse({"kept": True})
