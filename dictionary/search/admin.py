"""What visitors searched and nobody has yet."""

from django.contrib import admin
from django.http import HttpRequest

from dictionary.search.models import MissingWord


@admin.register(MissingWord)
class MissingWordAdmin(admin.ModelAdmin[MissingWord]):
    """Read only: the counts come from searches."""

    list_display = ["query", "language", "count", "last_seen"]
    list_filter = ["language"]
    search_fields = ["query"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: MissingWord | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: MissingWord | None = None) -> bool:
        return False
