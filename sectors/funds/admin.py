"""Funds, sectors and people in the admin."""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.db import models
from django.http import HttpRequest
from rules.contrib.admin import ObjectPermissionsModelAdmin
from simple_history.admin import SimpleHistoryAdmin

from sectors.funds import rights
from sectors.funds.models import Fund, Membership, ReachEvent, Sector, User


class MembershipInline(admin.TabularInline[Membership, User]):
    model = Membership
    extra = 0


@admin.register(User)
class PersonAdmin(SimpleHistoryAdmin, UserAdmin):  # type: ignore[misc, type-arg]
    """People with an account, for the platform's administrators."""

    inlines = [MembershipInline]


@admin.register(Fund)
class FundAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    list_display = ["slug", "name", "website"]


@admin.register(Sector)
class SectorAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    list_display = ["slug", "fund", "order"]


@admin.register(Membership)
class MembershipAdmin(ObjectPermissionsModelAdmin, SimpleHistoryAdmin):  # type: ignore[misc]
    """Roles per fund; a fund's administrator sees and changes those of the own fund."""

    list_display = ["user", "fund", "role"]
    list_filter = ["fund", "role"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Membership]:
        rows: models.QuerySet[Membership] = super().get_queryset(request)
        if rights.is_platform_admin(request.user):
            return rows
        funds = [fund.pk for fund in Fund.objects.all() if rights.can_manage(request.user, fund)]
        return rows.filter(fund__in=funds)

    def save_model(self, request: Any, obj: Membership, form: Any, change: bool) -> None:
        rights.require(rights.can_manage(request.user, obj.fund))
        super().save_model(request, obj, form, change)


@admin.register(ReachEvent)
class ReachEventAdmin(admin.ModelAdmin[ReachEvent]):
    list_display = ["day", "fund", "action", "count"]
    list_filter = ["fund", "action"]
