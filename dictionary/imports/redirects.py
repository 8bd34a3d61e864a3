"""Old short names and codes that a row names: they lead to its concept, if they are free."""

from dictionary.concepts.models import CodeRedirect, Concept, SlugRedirect
from dictionary.imports.rows import ConceptRow
from sectors.funds.models import Fund


def redirect(row: ConceptRow, concept: Concept, fund: Fund) -> bool:
    """Lead them to a concept of this fund; True when one is new. What is taken stays."""
    if concept.fund_id != fund.pk or not (row.old_slugs or row.old_codes):
        return False
    changed = False
    for slug in set(row.old_slugs) - {concept.slug}:
        if not Concept.objects.filter(slug=slug).exists():
            defaults = {"concept": concept}
            changed |= SlugRedirect.objects.get_or_create(slug=slug, defaults=defaults)[1]
    for code in set(row.old_codes) - {concept.code}:
        if not Concept.objects.filter(code=code).exists():
            defaults = {"concept": concept}
            changed |= CodeRedirect.objects.get_or_create(code=code, defaults=defaults)[1]
    return changed
