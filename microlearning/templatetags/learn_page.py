"""What the learners' scripts get with the page: addresses, sentences, names of pictures."""

from typing import Any

from django import template
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import json_script
from django.utils.safestring import SafeString

from dictionary.web.visitor import Visitor
from microlearning.keys import PICTURES, picture
from microlearning.learn.texts import learn_texts

register = template.Library()
MINUTES = 5


@register.simple_tag(takes_context=True)
def learn_config(context: dict[str, Any]) -> SafeString:
    """The settings of the learners' scripts as a block of JSON, which no browser runs."""
    visitor: Visitor = context["visitor"]
    settings = {
        "api": reverse("learn-api:me").removesuffix("me/"),
        "icons": static("dictionary/icons.svg"),
        "pictures": static("microlearning/pictures.svg"),
        "worker": reverse("learn:worker"),
        "scope": reverse("learn:home"),
        "qr": reverse("learn:key-qr"),
        "minutes": MINUTES,
        "my": visitor.my.tag,
        "work": visitor.work.tag,
        "names": {picture(sign): str(name) for sign, name in PICTURES.items()},
        "texts": learn_texts(),
    }
    return json_script(settings, "learn-config")
