"""Which rule guards which model of the dictionary."""

from typing import Any

import rules

from sectors.funds import permissions, rights


@rules.predicate
def changes(user: Any, row: Any) -> bool:
    """A contributor changes drafts of the own fund; what is published needs an editor."""
    concept = getattr(row, "concept", row)
    if row is None or getattr(concept, "status", "") == "draft":
        return rights.can_draft(user, getattr(row, "fund", None))
    return rights.can_edit(user, row.fund)


WORDS = ("concept", "label", "definition", "example", "photo", "relation")
for _model in WORDS:
    permissions.allow("dictionary", _model, change=changes, view=changes)
for _model in ("resource", "report"):
    permissions.allow("dictionary", _model, change=permissions.edits)
for _model in ("language", "category", "categorylabel", "missingword", "searchchange"):
    permissions.allow(
        "dictionary", _model, change=permissions.is_platform_admin, view=permissions.drafts
    )
