"""The schema (OpenAPI 3.1) and the page that shows it."""

from django.http import HttpRequest, HttpResponse
from drf_spectacular.renderers import (
    OpenApiJsonRenderer,
    OpenApiJsonRenderer2,
    OpenApiYamlRenderer,
    OpenApiYamlRenderer2,
)
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView
from rest_framework.request import Request

from dictionary.api import docs
from dictionary.api.base import ApiView
from dictionary.api.views.search import search


class SchemaView(SpectacularAPIView):
    """JSON, which is YAML as well, unless the client asks for YAML."""

    renderer_classes = (  # type: ignore[assignment]
        OpenApiJsonRenderer,
        OpenApiJsonRenderer2,
        OpenApiYamlRenderer,
        OpenApiYamlRenderer2,
    )


class DocsView(SpectacularSwaggerSplitView):
    """Swagger UI from the sidecar's files, without anything inline."""

    template_name = "dictionary/api/docs.html"


class DocumentedSearch(ApiView):
    """Stands for the plain search view in the schema."""

    @docs.search
    def get(self, request: Request) -> HttpResponse:
        """Concepts for a word as it was typed or heard; nothing found is an empty list."""
        plain: HttpRequest = request._request
        return search(plain)
