from django.apps import AppConfig


class PluginsConfig(AppConfig):
    name = "sectors.plugins"
    label = "plugins"
    default_auto_field = "django.db.models.BigAutoField"
