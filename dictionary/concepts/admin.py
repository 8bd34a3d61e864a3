"""Concepts in the admin. It draws forms; rights and rules are those of the services."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from rules.contrib.admin import ObjectPermissionsModelAdmin
from simple_history.admin import SimpleHistoryAdmin

from dictionary.concepts.models import (
    Category,
    CategoryLabel,
    Concept,
    ConceptStatus,
    Definition,
    Example,
    Label,
    Language,
    Relation,
    Report,
    Resource,
)
from dictionary.concepts.sentences import sentence_save
from dictionary.concepts.services import (
    concept_changed,
    free_slug,
    guests_of,
    label_save,
    may_write,
    require_no_guests,
    sectors_of_others,
)
from dictionary.photos.admin import PhotoInline
from dictionary.photos.models import Photo
from dictionary.photos.services import photo_changed
from sectors.funds import rights
from sectors.funds.models import Fund, Sector, User

ONE_LINE: Any = {models.TextField: {"widget": forms.Textarea(attrs={"rows": 2, "cols": 60})}}


class OwnFundInline(admin.TabularInline[Any, Concept]):
    """Rows of a concept. Who may change the concept may change its own fund's rows."""

    extra = 0
    formfield_overrides = ONE_LINE

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        rows = super().get_queryset(request)
        return (
            rows if rights.is_platform_admin(request.user) else rows.filter(fund__in=_own(request))
        )


def _own(request: HttpRequest) -> models.QuerySet[Fund]:
    """The funds whose rows this person may change."""
    funds = Fund.objects.all()
    return funds.filter(pk__in=[fund.pk for fund in funds if rights.can_draft(request.user, fund)])


class LabelInline(OwnFundInline):
    model = Label
    fields = [
        "language",
        "text",
        "kind",
        "article",
        "gender",
        "plural",
        "register",
        "region",
        "say_as",
        "ipa",
        "ipa_status",
    ]
    min_num = 1


class DefinitionInline(OwnFundInline):
    model = Definition
    fields = ["language", "text", "source"]


class ExampleInline(OwnFundInline):
    model = Example
    fields = ["language", "text", "source"]


class RelationInline(OwnFundInline):
    model = Relation
    fk_name = "concept"
    fields = ["kind", "target"]
    autocomplete_fields = ["target"]


class OwnPhotoInline(PhotoInline, OwnFundInline):
    template = "admin/edit_inline/stacked.html"


class ConceptForm(forms.ModelForm[Concept]):
    """A concept; what other funds wrote on it stays visible, and keeps its sectors."""

    actor: User

    class Meta:
        model = Concept
        fields = ["fund", "status", "category", "sectors", "ppe"]
        widgets = {"sectors": forms.CheckboxSelectMultiple}

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        was_published = self.instance.pk and self.initial.get("status") == ConceptStatus.PUBLISHED
        if was_published and given.get("status") != ConceptStatus.PUBLISHED:
            require_no_guests(self.actor, self.instance)
        if self.instance.pk and "sectors" in given and not rights.is_platform_admin(self.actor):
            kept = [*given["sectors"], *sectors_of_others(self.instance)]
            given["sectors"] = Sector.objects.filter(pk__in=[sector.pk for sector in kept])
        return given


@admin.register(Concept)
class ConceptAdmin(ObjectPermissionsModelAdmin, SimpleHistoryAdmin):  # type: ignore[misc]
    """Find, add and change concepts of one's own fund."""

    form = ConceptForm
    inlines = [
        LabelInline,
        OwnPhotoInline,
        DefinitionInline,
        ExampleInline,
        RelationInline,
    ]
    list_display = ["slug", "words", "fund", "status", "updated"]
    list_filter = ["status", "fund", "sectors", "category"]
    search_fields = ["slug", "code", "labels__text"]
    list_select_related = ["fund"]
    autocomplete_fields = ["category"]
    readonly_fields = ["slug", "code", "qr_link"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Concept]:
        return super().get_queryset(request).prefetch_related("labels")  # type: ignore[no-any-return]

    @admin.display(description=_("words"))
    def words(self, concept: Concept) -> str:
        preferred = [label for label in concept.labels.all() if label.kind == "preferred"]
        return " · ".join(label.text for label in preferred if not label.region)[:120]

    @admin.display(description=_("on the site"))
    def qr_link(self, concept: Concept) -> SafeString | str:
        if not concept.is_published:
            return "–"
        return format_html('<a href="/c/{}">/c/{}</a>', concept.code, concept.code)

    def get_form(self, request: Any, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change, **kwargs)
        form.actor = request.user
        return form

    def has_delete_permission(self, request: Any, obj: Concept | None = None) -> bool:
        """Not under the words of other funds, in whatever state."""
        allowed = bool(super().has_delete_permission(request, obj))
        if not allowed or obj is None or rights.is_platform_admin(request.user):
            return allowed
        return not guests_of(obj)

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        if db_field.name == "fund" and not rights.is_platform_admin(request.user):
            own = _own(request)
            kwargs["queryset"], kwargs["initial"] = own, own.first()
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request: Any, obj: Concept, form: Any, change: bool) -> None:
        rights.require(rights.can_draft(request.user, obj.fund))
        if ConceptStatus.PUBLISHED in (obj.status, form.initial.get("status")):
            rights.require(rights.can_edit(request.user, obj.fund))
        if not obj.slug:
            obj.slug = free_slug(_english(request) or "concept")
        super().save_model(request, obj, form, change)

    def save_formset(self, request: Any, form: Any, formset: Any, change: bool) -> None:
        rows = formset.save(commit=False)
        for row in formset.deleted_objects:
            rights.require(rights.can_edit(request.user, row.fund))
            row.delete()
        for row in rows:
            if row.fund_id is None:
                row.fund = form.instance.fund
            self._save_row(request.user, row)
        formset.save_m2m()

    def _save_row(self, actor: User, row: Any) -> None:
        """By the service that pages, API and imports use, where there is one."""
        if isinstance(row, Label):
            label_save(actor=actor, label=row)
        elif isinstance(row, Definition | Example):
            sentence_save(actor=actor, sentence=row)
        else:
            rights.require(may_write(actor, row.concept, row.fund))
            row.save()
            if isinstance(row, Photo):
                photo_changed(row)

    @transaction.atomic
    def save_related(self, request: Any, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        concept = Concept.objects.select_related("fund").get(pk=form.instance.pk)
        if concept.is_published and not _has_core_word(concept):
            Concept.objects.filter(pk=concept.pk).update(status=ConceptStatus.DRAFT)
            concept.status = ConceptStatus.DRAFT
            self.message_user(
                request,
                _(
                    "Kept as a draft. Before it can be published, it needs a word in Dutch, "
                    "French, German or English."
                ),
                messages.WARNING,
            )
        concept_changed(concept=concept)

    def delete_model(self, request: Any, obj: Concept) -> None:
        rights.require(rights.can_edit(request.user, obj.fund))
        slug = obj.slug
        super().delete_model(request, obj)
        from dictionary.search.models import SearchChange

        SearchChange.objects.create(concept_slug=slug)


def _english(request: HttpRequest) -> str:
    """The English word of the form that is being saved, or its first word."""
    words: dict[str, str] = {}
    for key, value in request.POST.items():
        if key.startswith("labels-") and key.endswith("-text") and value:
            words[str(request.POST.get(key.replace("-text", "-language"), ""))] = str(value)
    return words.get("en") or next(iter(words.values()), "")


def _has_core_word(concept: Concept) -> bool:
    return concept.labels.filter(kind="preferred", language__is_core=True).exists()


class CategoryLabelInline(admin.TabularInline[CategoryLabel, Category]):
    model = CategoryLabel
    extra = 0


@admin.register(Category)
class CategoryAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    inlines = [CategoryLabelInline]
    search_fields = ["path", "labels__text"]
    list_display = ["path", "parent"]


@admin.register(Language)
class LanguageAdmin(SimpleHistoryAdmin):  # type: ignore[misc]
    list_display = ["tag", "own_name", "direction", "is_core", "order"]


@admin.register(Resource)
class ResourceAdmin(ObjectPermissionsModelAdmin, SimpleHistoryAdmin):  # type: ignore[misc]
    list_display = ["title", "kind", "language", "fund", "last_checked"]
    autocomplete_fields = ["concepts"]

    def save_model(self, request: Any, obj: Resource, form: Any, change: bool) -> None:
        rights.require(rights.can_edit(request.user, obj.fund))
        super().save_model(request, obj, form, change)


@admin.register(Report)
class ReportAdmin(ObjectPermissionsModelAdmin, SimpleHistoryAdmin):  # type: ignore[misc]
    """What workers told us; each fund sees and answers its own."""

    list_display = ["created", "kind", "concept", "text", "fund", "status"]
    list_filter = ["status", "kind", "fund"]
    readonly_fields = ["kind", "concept", "text", "query", "language", "created", "fund"]
    fields = [*readonly_fields, "status", "answer"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Report]:
        reports: models.QuerySet[Report] = super().get_queryset(request)
        if rights.is_platform_admin(request.user):
            return reports
        return reports.filter(fund__in=_own(request))

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False
