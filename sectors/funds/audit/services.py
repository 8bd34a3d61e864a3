"""Write and read the audit log."""

from django.db.models import Q, QuerySet

from sectors.funds import rights
from sectors.funds.models import AuditEntry, Deed, Fund
from sectors.funds.rights import Actor, SystemActor, person_of


def audit_note(
    deed: Deed, *, by: Actor | None, fund: Fund | None = None, about: str = ""
) -> AuditEntry:
    """Keep what was done, by whom, for which fund. `about` names things, never an address."""
    person = person_of(by) if by is not None else None
    name = by.name if isinstance(by, SystemActor) else ""
    return AuditEntry.objects.create(
        deed=deed,
        by=person.get_username() if person is not None else name,
        fund=fund.slug if fund is not None else "",
        about=about.replace("\x00", "")[:300],
    )


def audit_entries(
    actor: Actor, *, fund: Fund | None, deed: str = "", name: str = "", since: str = ""
) -> QuerySet[AuditEntry]:
    """The lines that a person may read: of one fund, or (`fund` None) of the whole platform.

    Raises PermissionDenied.
    """
    rights.require(rights.can_read_audit(actor, fund))
    rows = AuditEntry.objects.all()
    if fund is not None:
        people = fund.memberships.values("user__username")
        rows = rows.filter(Q(fund=fund.slug) | Q(fund="", by__in=people))
    if deed:
        rows = rows.filter(deed=deed)
    if name:
        rows = rows.filter(Q(by__icontains=name) | Q(about__icontains=name))
    if since:
        rows = rows.filter(at__date__gte=since)
    return rows
