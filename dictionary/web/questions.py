"""My questions: what this phone reported, and the answers. No account, no name.

The phone keeps the secret numbers of its reports in one cookie; a mark says which answers
were seen.
"""

import base64
import uuid
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from dictionary.models import Concept, Report
from dictionary.web.visitor import page, visitor_of
from dictionary.web.words import card

COOKIE = "asked"
MOST = 20
HALF_A_YEAR = 15_552_000
SEEN = "-"


@dataclass(frozen=True, slots=True)
class Asked:
    """One report that this phone sent; has its answer been seen?"""

    number: uuid.UUID
    is_seen: bool = False

    def as_text(self) -> str:
        """How the cookie holds it."""
        text = base64.b32encode(self.number.bytes).decode().rstrip("=").lower()
        return text + (SEEN if self.is_seen else "")


def asked(request: HttpRequest) -> list[Asked]:
    """What the cookie holds, oldest first; what is broken counts as nothing."""
    found = []
    for text in request.COOKIES.get(COOKIE, "")[:1000].split(".")[-MOST:]:
        raw = text.rstrip(SEEN).upper()
        try:
            number = uuid.UUID(bytes=base64.b32decode(raw + "=" * (-len(raw) % 8)))
        except ValueError:
            continue
        found.append(Asked(number, text.endswith(SEEN)))
    return found


def _keep(response: HttpResponse, rows: list[Asked]) -> None:
    response.set_cookie(
        COOKIE, ".".join(row.as_text() for row in rows[-MOST:]), max_age=HALF_A_YEAR,
        httponly=True, samesite="Lax", secure=settings.PRODUCTION,
    )  # fmt: skip


def remember(request: HttpRequest, response: HttpResponse, report: Report) -> None:
    """This phone will find the answer again."""
    _keep(response, [*asked(request), Asked(report.uuid)])


def new_answers(request: HttpRequest) -> int:
    """How many answers wait to be seen; no query for a phone that asked nothing."""
    waiting = [row.number for row in asked(request) if not row.is_seen]
    if not waiting:
        return 0
    return Report.objects.filter(uuid__in=waiting).exclude(status="open").count()


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    """What I asked from this phone, newest first."""
    rows, visitor = asked(request), visitor_of(request)
    seen = {row.number for row in rows if row.is_seen}
    found = Report.objects.filter(uuid__in=[row.number for row in rows])
    concepts = Concept.objects.for_cards().select_related("category")
    found = found.select_related("fund").prefetch_related(Prefetch("concept", queryset=concepts))
    found = found.order_by("-created", "-pk")
    shown = [
        (one, card(one.concept, visitor) if one.concept and one.concept.is_published else None,
         one.status != "open" and one.uuid not in seen)
        for one in found
    ]  # fmt: skip
    answer = page(request, "dictionary/questions.html", {"shown": shown})
    answered = {one.uuid for one in found if one.status != "open"}
    if any(is_new for _one, _card, is_new in shown):
        _keep(answer, [Asked(row.number, row.number in answered) for row in rows])
    return answer


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """This phone is another one's now: the list goes; what was reported stays with the fund."""
    answer = redirect("dictionary:questions")
    answer.delete_cookie(COOKIE, samesite="Lax")
    return answer
