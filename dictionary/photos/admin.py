"""Photos in the admin: upload, maker, licence, and what is seen."""

from typing import Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from dictionary.concepts.models import Language
from dictionary.photos.models import Photo
from dictionary.photos.safe import MAX_BYTES, PhotoRefused
from dictionary.photos.services import content_hash, photo_from_file

ALT_LANGUAGES = ("nl", "fr", "de", "en")


class PhotoForm(forms.ModelForm[Photo]):
    """A photo whose file is looked at, cleaned and fingerprinted before anything is kept."""

    upload = forms.FileField(
        label=_("photo"),
        required=False,
        help_text=_("JPEG, PNG or WebP, 25 MB at most. Its place and time are taken out."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )

    class Meta:
        model = Photo
        fields = [
            "upload",
            "maker",
            "licence",
            "source",
            "consent",
            "kind",
            "order",
            "focal_x",
            "focal_y",
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        alt = self.instance.alt or {}
        for language in Language.objects.filter(tag__in=ALT_LANGUAGES):
            self.fields[f"alt_{language.tag}"] = forms.CharField(
                label=_("what is seen (%(language)s)") % {"language": language.own_name},
                required=False,
                max_length=300,
                initial=alt.get(language.tag, ""),
            )
        if self.instance.pk is None:
            self.fields["upload"].required = True

    def clean_upload(self) -> "UploadedFile[Any] | None":
        upload: UploadedFile[Any] | None = self.cleaned_data["upload"]
        if upload is None:
            return None
        data = upload.read(MAX_BYTES + 1)
        try:
            fresh = photo_from_file(data, sha256=content_hash(data))
        except PhotoRefused as error:
            raise ValidationError(error.message, code=error.code) from error
        for name in ("file", "width", "height", "placeholder", "dhash", "sha256"):
            setattr(self.instance, name, getattr(fresh, name))
        self.replaces = True
        return upload

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        alt = {tag: str(cleaned.get(f"alt_{tag}", "")).strip() for tag in ALT_LANGUAGES}
        self.instance.alt = {**(self.instance.alt or {}), **alt}
        self.instance.alt = {tag: text for tag, text in self.instance.alt.items() if text}
        return cleaned


class PhotoInline(admin.StackedInline[Photo, Any]):
    """The photos of a concept."""

    model = Photo
    form = PhotoForm
    extra = 0
    readonly_fields = ["preview"]

    def get_fields(self, request: Any, obj: Any = None) -> list[Any]:
        alts = [f"alt_{tag}" for tag in ALT_LANGUAGES]
        return [
            ("preview", "upload"),
            ("maker", "licence"),
            ("source", "consent"),
            ("kind", "order"),
            ("focal_x", "focal_y"),
            *alts,
        ]

    def get_formset(self, request: Any, obj: Any = None, **kwargs: Any) -> Any:
        kwargs["fields"] = PhotoForm.Meta.fields
        return super().get_formset(request, obj, **kwargs)

    @admin.display(description=_("preview"))
    def preview(self, photo: Photo) -> SafeString | str:
        rendition = photo.renditions.first() if photo.pk else None
        if rendition is None:
            return "–"
        return format_html('<img src="{}" width="160" alt="">', rendition.url)
