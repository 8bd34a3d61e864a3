from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class FundsConfig(AppConfig):
    """Funds, sectors, members and their rights. Imports none of our other apps."""

    name = "sectors.funds"
    label = "funds"
    verbose_name = _("Funds")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from sectors.funds import permissions  # noqa: F401 - registers the rights with `rules`
        from sectors.funds.audit import signals  # noqa: F401 - what is logged by itself
