from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class DictionaryConfig(AppConfig):
    """Concepts, photos, search, photo lookup and offline packs."""

    name = "dictionary"
    label = "dictionary"
    verbose_name = _("Dictionary")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from dictionary import checks, permissions  # noqa: F401 - they register themselves
        from dictionary.concepts import tasks as concept_tasks  # noqa: F401 - registers its sweep
        from dictionary.exports import tasks as export_tasks  # noqa: F401 - registers its sweep
        from dictionary.photos import tasks as photo_tasks  # noqa: F401 - registers its sweep
        from dictionary.search import tasks as search_tasks  # noqa: F401 - its sweep and rebuild

        autodiscover_modules("hooks")
