"""Small tags of the learning screens."""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from microlearning.keys import nickname_text, picture_name

register = template.Library()


@register.simple_tag
def key_picture(picture_id: str) -> SafeString:
    """One of the pictures of keys and nicknames, with its name for who cannot see it."""
    return format_html(
        '<svg class="key-pic" role="img" aria-label="{}"><use href="{}#{}"></use></svg>',
        picture_name(picture_id),
        static("microlearning/pictures.svg"),
        picture_id,
    )


@register.simple_tag
def nickname(text: str) -> SafeString:
    """A nickname: two pictures, said as one name."""
    pictures = format_html_join(
        "",
        '<svg class="key-pic" aria-hidden="true"><use href="{}#{}"></use></svg>',
        ((static("microlearning/pictures.svg"), part) for part in text.split()),
    )
    return format_html(
        '<span class="nick" role="img" aria-label="{}">{}</span>', nickname_text(text), pictures
    )


@register.filter
def share(part: int, whole: int) -> int:
    """A part of a whole in percent; 0 of nothing."""
    return round(100 * part / whole) if whole else 0


@register.filter
def tenths(part: int, whole: int) -> int:
    """A part of a whole in tenths, for the class of a bar: no inline style is allowed."""
    return round(10 * part / whole) if whole else 0
