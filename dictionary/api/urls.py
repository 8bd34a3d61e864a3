"""Addresses below /api/."""

from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.generic import RedirectView

from dictionary.api import docs
from dictionary.api.views.concepts import ConceptDetail, ConceptList
from dictionary.api.views.labels import LabelDetail, LabelList
from dictionary.api.views.lists import CategoryList, FundList, LanguageList, SectorList
from dictionary.api.views.schema import DocsView, DocumentedSearch, SchemaView
from dictionary.api.views.search import search
from dictionary.api.views.unknown import unknown

app_name = "dictionary_api"

resources: list[URLPattern | URLResolver] = [
    path("v1/concepts/", ConceptList.as_view(), name="concepts"),
    path("v1/concepts/<slug:ref>/", ConceptDetail.as_view(), name="concept"),
    path("v1/labels/", LabelList.as_view(), name="labels"),
    path("v1/labels/<uuid:uuid>/", LabelDetail.as_view(), name="label"),
    path("v1/languages/", LanguageList.as_view(), name="languages"),
    path("v1/sectors/", SectorList.as_view(), name="sectors"),
    path("v1/categories/", CategoryList.as_view(), name="categories"),
    path("v1/funds/", FundList.as_view(), name="funds"),
]
described = [path("api/", include([*resources, path("v1/search/", DocumentedSearch.as_view())]))]

urlpatterns: list[URLPattern | URLResolver] = [
    *resources,
    path("v1/search/", search, name="search"),
    path(
        "schema/",
        SchemaView.as_view(patterns=described, custom_settings=docs.SETTINGS),
        name="schema",
    ),
    path("docs/", DocsView.as_view(url_name="dictionary_api:schema"), name="docs"),
    path("", RedirectView.as_view(pattern_name="dictionary_api:docs")),
    re_path(r"", unknown),
]
