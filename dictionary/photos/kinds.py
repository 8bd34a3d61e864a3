"""What a file is, by its first bytes. The name and type that a browser sends prove nothing."""

from __future__ import annotations

from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from dictionary.photos.refusals import PhotoRefused, Reason, refused

HEAD = 1024
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
AVIF_BRANDS = {b"avif", b"avis"}


class Kind(StrEnum):
    """The formats that we take, by Pillow's names."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"


WRONG_TYPES = {
    "heif": _(
        "This is a HEIC photo, and most browsers cannot show it. Save it as JPEG. "
        "On an iPhone: Settings, Camera, Formats, Most Compatible; then take it again."
    ),
    "avif": _("This is an AVIF picture. Save it as JPEG, PNG or WebP and send that one."),
    "gif": _("This is a GIF picture. Choose a photo, or save it as JPEG or PNG."),
    "svg": _("This is an SVG drawing. Save it as PNG and send that one."),
    "pdf": _("This is a PDF document. Save the picture in it as JPEG or PNG and send that one."),
    "tiff": _("This is a TIFF or a raw camera file. Save it as JPEG and send that one."),
    "bmp": _("This is a BMP picture. Save it as JPEG or PNG and send that one."),
    "film": _("This is a film. Choose a photo: a JPEG, PNG or WebP file."),
}


def recognise(data: bytes) -> Kind:
    """The kind of photo that these bytes begin; refuses everything else and says what it is."""
    if data.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Kind.WEBP
    name = _foreign(data[:HEAD])
    if name:
        raise PhotoRefused(WRONG_TYPES[name], Reason.WRONG_TYPE.value)
    raise refused(Reason.WRONG_TYPE)


def _foreign(head: bytes) -> str:
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return "heif" if brand in HEIF_BRANDS else "avif" if brand in AVIF_BRANDS else "film"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return "tiff"
    if head.startswith(b"BM"):
        return "bmp"
    if b"%PDF-" in head:
        return "pdf"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(b"<") and b"<svg" in text:
        return "svg"
    return ""
