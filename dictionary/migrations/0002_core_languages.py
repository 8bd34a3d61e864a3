"""The four core languages. Every other language is a row that somebody adds."""

from typing import Any

from django.db import migrations

CORE = [("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English")]


def make_core_languages(apps: Any, schema_editor: Any) -> None:
    language = apps.get_model("dictionary", "Language")
    for order, (tag, own_name) in enumerate(CORE):
        language.objects.get_or_create(
            tag=tag, defaults={"own_name": own_name, "is_core": True, "order": order}
        )


class Migration(migrations.Migration):
    dependencies = [("dictionary", "0001_initial")]
    operations = [migrations.RunPython(make_core_languages, migrations.RunPython.noop)]
