"""Mistakes and missing words that workers tell us, each at the right fund."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept, Language, Report, ReportStatus
from dictionary.search.models import MissingWord
from sectors.funds import rights
from sectors.funds.models import Fund, Sector
from sectors.funds.rights import Actor

LONGEST_TEXT = 1000


@transaction.atomic
def report_create(
    *,
    kind: str,
    concept: Concept | None = None,
    text: str = "",
    query: str = "",
    language: str = "",
    sector: str = "",
) -> Report:
    """Keep what a worker told us, for the fund that owns the concept.

    A missing word goes to the fund of the sector, or to `common`. Nothing of the
    person is kept. Raises ValidationError for an unknown kind or a text that is too long.
    """
    text, query = text.replace("\x00", "").strip(), query.replace("\x00", "").strip()
    if len(text) > LONGEST_TEXT:
        raise ValidationError(_("Write at most 1,000 characters."))
    report = Report(
        kind=kind,
        concept=concept,
        fund=_fund_for(concept, sector),
        text=text,
        query=query[:200],
        language=Language.objects.filter(tag=language).first(),
    )
    report.full_clean()
    report.save()
    return report


def _fund_for(concept: Concept | None, sector: str) -> Fund:
    if concept is not None:
        return concept.fund
    known = Sector.objects.select_related("fund").filter(slug=sector).first()
    return known.fund if known else Fund.objects.get(slug="common")


@transaction.atomic
def report_answer(
    *, actor: Actor, report: Report, status: str, answer: str, concept: Concept | None = None
) -> Report:
    """Close a report of one's own fund with an answer; `concept` is the word that was missing.

    The worker reads it on the phone that asked.
    """
    rights.require(rights.can_edit(actor, report.fund))
    report.status, report.answer = ReportStatus(status), answer.replace("\x00", "").strip()
    if report.concept is None:
        report.concept = concept
    report.save()
    return report


@transaction.atomic
def report_pass_on(*, actor: Actor, report: Report, fund: Fund) -> Report:
    """It is for another fund: it lies on that desk now."""
    rights.require(rights.can_edit(actor, report.fund))
    if report.status != ReportStatus.OPEN:
        raise ValidationError(_("This is answered already."))
    report.fund = fund
    report.save()
    return report


def missing_word_count(*, query: str, language: str) -> None:
    """Count a search that found nothing. `query` is folded; only short queries are kept."""
    if not 2 <= len(query) <= 80:
        return
    row, _made = MissingWord.objects.get_or_create(query=query, language=language)
    MissingWord.objects.filter(pk=row.pk).update(count=F("count") + 1)
