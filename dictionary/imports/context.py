"""What rows refer to: languages, sectors, funds and categories, read once for an import."""

from dataclasses import dataclass, field

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from dictionary.concepts.models import Category, Language
from dictionary.imports.rows import ConceptRow, RowRefused
from sectors.funds.models import SECTOR_NAMES, Fund, Sector


def _sectors_by_name() -> dict[str, Sector]:
    """Sectors by slug, by the slug and name of their fund, and by their name in each language."""
    found: dict[str, Sector] = {}
    for sector in Sector.objects.select_related("fund"):
        found[sector.fund.slug] = found[sector.fund.name.lower()] = sector
        for tag, _name in settings.LANGUAGES:
            with translation.override(tag):
                found[str(SECTOR_NAMES.get(sector.slug, sector.slug)).lower()] = sector
        found[sector.slug] = sector
    return found


def _categories_by_name() -> dict[str, Category]:
    found: dict[str, Category] = {}
    for category in Category.objects.prefetch_related("labels"):
        for label in category.labels.all():
            found.setdefault(label.text.lower(), category)
    return found | {category.path: category for category in Category.objects.all()}


@dataclass(slots=True)
class Context:
    """The fixed surroundings of an import. `fund` None: each row acts for its own fund."""

    fund: Fund | None
    table: bool
    languages: set[str] = field(
        default_factory=lambda: set(Language.objects.values_list("tag", flat=True))
    )
    sectors: dict[str, Sector] = field(default_factory=_sectors_by_name)
    categories: dict[str, Category] = field(default_factory=_categories_by_name)
    funds: dict[str, Fund] = field(
        default_factory=lambda: {fund.slug: fund for fund in Fund.objects.all()}
    )

    def fund_of(self, slug: str, parent: Fund | None = None, column: str = "fund") -> Fund:
        """The fund a row acts for. Raises RowRefused when it is unknown or not this import's."""
        if slug and slug not in self.funds:
            raise RowRefused(column, _("There is no fund “%(fund)s”.") % {"fund": slug})
        if self.fund is not None:
            if slug and slug != self.fund.slug:
                raise RowRefused(
                    column,
                    _("This row belongs to %(fund)s. Import it for that fund.")
                    % {"fund": self.funds[slug].name},
                )
            return self.fund
        return self.funds[slug] if slug else parent or self.funds["common"]

    def column(self, kind: str, lang: str) -> str:
        """A column's name as the file has it: label_nl in a table, labels.nl in JSONL."""
        return f"{kind}_{lang}" if self.table else f"{kind}s.{lang}"

    def require_known(self, row: ConceptRow) -> None:
        """Raises RowRefused when a row names a language or a sector that is not there."""
        kinds = (("label", row.labels), ("definition", row.definitions), ("example", row.examples))
        for kind, entries in kinds:
            for entry in entries:
                if entry.lang not in self.languages:
                    raise RowRefused(
                        self.column(kind, entry.lang),
                        _("The language “%(tag)s” is not known here.") % {"tag": entry.lang},
                    )
        for word in row.sectors:
            if word not in self.sectors:
                allowed = ", ".join(sorted(Sector.objects.values_list("slug", flat=True)))
                raise RowRefused(
                    "sectors",
                    _("“%(value)s” is not known. Write one of: %(allowed)s.")
                    % {"value": word, "allowed": allowed},
                )
