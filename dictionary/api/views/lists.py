"""The small lists that the filters take their values from."""

from django.conf import settings
from django.http import HttpResponse
from django.utils import translation
from rest_framework.request import Request

from dictionary.api import docs
from dictionary.api.answers import json_answer
from dictionary.api.base import ApiView
from dictionary.api.bodies import Body, category_body
from dictionary.models import Category, Language
from sectors.funds.models import Fund, Sector


class LanguageList(ApiView):
    """The languages of the words."""

    @docs.languages
    def get(self, request: Request) -> HttpResponse:
        """Every language that has words, the core ones first."""
        rows = Language.objects.order_by("order", "tag")
        return json_answer(request, {"results": list(rows.values(*_LANGUAGE))})


_LANGUAGE = ("tag", "own_name", "direction", "is_core")


class SectorList(ApiView):
    """The sectors."""

    @docs.sectors
    def get(self, request: Request) -> HttpResponse:
        """Every sector with its home fund."""
        rows = Sector.objects.select_related("fund")
        return json_answer(request, {"results": [_sector(row) for row in rows]})


def _sector(sector: Sector) -> Body:
    names = {}
    for tag, _name in settings.LANGUAGES:
        with translation.override(tag):
            names[tag] = str(sector)
    return {"slug": sector.slug, "fund": sector.fund.slug, "labels": names}


class CategoryList(ApiView):
    """The categories."""

    @docs.categories
    def get(self, request: Request) -> HttpResponse:
        """Every category, by path."""
        rows = Category.objects.select_related("parent").prefetch_related("labels")
        results = [
            {**(category_body(row) or {}), "parent": row.parent.path if row.parent else None}
            for row in rows
        ]
        return json_answer(request, {"results": results})


class FundList(ApiView):
    """The funds."""

    @docs.funds
    def get(self, request: Request) -> HttpResponse:
        """Every fund with its sectors."""
        results = [
            {
                "slug": fund.slug,
                "name": fund.name,
                "website": fund.website,
                "sectors": [sector.slug for sector in fund.sectors.all()],
            }
            for fund in Fund.objects.prefetch_related("sectors")
        ]
        return json_answer(request, {"results": results})
