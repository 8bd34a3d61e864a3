from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SpeechConfig(AppConfig):
    """Says words, definitions and examples aloud; understands spoken questions."""

    name = "speech"
    label = "speech"
    verbose_name = _("Speech")
    default_auto_field = "django.db.models.BigAutoField"
