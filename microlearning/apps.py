from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MicrolearningConfig(AppConfig):
    """Sets, groups, reviews and quizzes."""

    name = "microlearning"
    label = "microlearning"
    verbose_name = _("Microlearning")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from microlearning import permissions  # noqa: F401 - it registers itself
