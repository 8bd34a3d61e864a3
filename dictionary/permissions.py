"""Which rule guards which model of the dictionary."""

from sectors.funds import permissions

for _model in (
    "concept",
    "label",
    "definition",
    "example",
    "photo",
    "relation",
    "resource",
    "report",
):
    permissions.allow("dictionary", _model, change=permissions.edits, view=permissions.edits)
for _model in ("language", "category", "categorylabel", "missingword", "searchchange"):
    permissions.allow(
        "dictionary", _model, change=permissions.is_platform_admin, view=permissions.drafts
    )
