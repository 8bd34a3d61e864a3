"""Cursor pages: a page keeps its place while editors add and change concepts."""

from datetime import UTC, datetime
from typing import Any

from django.utils.dateparse import parse_date, parse_datetime
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.pagination import Cursor, CursorPagination
from rest_framework.request import Request

MOST = 100


def read_time(text: str) -> datetime | None:
    """An ISO 8601 date or time, UTC when it names no zone; None for anything else."""
    # A plus sign that was not percent-encoded arrives as a space.
    written = text[:19] + text[19:].replace(" ", "+")
    try:
        day = parse_date(written)
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None
        moment = moment or parse_datetime(written)
        if moment is None:
            return None
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None


class ConceptPages(CursorPagination):
    """By slug; when changes are asked for, the oldest change first."""

    page_size = 40
    max_page_size = MOST
    page_size_query_param = "limit"
    ordering = "slug"
    # An import can change thousands of concepts in one instant; they still are all listed.
    offset_cutoff = 10_000_000

    def get_ordering(self, request: Request, queryset: Any, view: Any) -> tuple[str, ...]:
        if request.query_params.get("changed_since"):
            return ("updated", "pk")
        return ("slug",)

    def get_page_size(self, request: Request) -> int:
        asked = request.query_params.get("limit", "")
        if not asked:
            return self.page_size
        if not (asked.isascii() and asked.isdigit() and int(asked[:9])):
            raise ValidationError({"limit": [_("Give a whole number from 1 on.")]})
        return min(int(asked[:9]), MOST)

    def decode_cursor(self, request: Request) -> Cursor | None:
        cursor: Cursor | None = super().decode_cursor(request)
        if cursor is None or cursor.position is None:
            return cursor
        by_time = bool(request.query_params.get("changed_since"))
        position = str(cursor.position)
        if "\x00" in position or (by_time and read_time(position) is None):
            raise NotFound(self.invalid_cursor_message)
        return cursor

    def body(self, results: list[dict[str, Any]]) -> dict[str, Any]:
        """The page with the addresses of its neighbours."""
        return {
            "next": self.get_next_link(),
            "previous": self.get_previous_link(),
            "results": results,
        }
