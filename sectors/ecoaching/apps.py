from django.apps import AppConfig


class EcoachingConfig(AppConfig):
    name = "sectors.ecoaching"
    label = "ecoaching"
    default_auto_field = "django.db.models.BigAutoField"
