from django.apps import AppConfig


class MicrolearningConfig(AppConfig):
    name = "microlearning"
    label = "microlearning"
    default_auto_field = "django.db.models.BigAutoField"
