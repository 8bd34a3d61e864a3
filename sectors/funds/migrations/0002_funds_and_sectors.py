"""The six funds and five sectors: their short names never change."""

from typing import Any

from django.db import migrations

FUNDS = [
    ("volta", "Volta", "https://www.volta-org.be"),
    ("constructiv", "Constructiv", "https://www.constructiv.be"),
    ("woodwize", "Woodwize", "https://www.woodwize.be"),
    ("mtechplus", "MTech+", "https://www.mtechplus.be"),
    ("educam", "Educam", "https://www.educam.be"),
    ("common", "Common words", ""),
]
SECTORS = [
    ("electrotechnics", "volta"),
    ("construction", "constructiv"),
    ("wood", "woodwize"),
    ("metal", "mtechplus"),
    ("automotive", "educam"),
]


def make_funds_and_sectors(apps: Any, schema_editor: Any) -> None:
    fund_model, sector_model = apps.get_model("funds", "Fund"), apps.get_model("funds", "Sector")
    for slug, name, website in FUNDS:
        fund_model.objects.get_or_create(slug=slug, defaults={"name": name, "website": website})
    for order, (slug, fund) in enumerate(SECTORS):
        sector_model.objects.get_or_create(
            slug=slug, defaults={"fund": fund_model.objects.get(slug=fund), "order": order}
        )


class Migration(migrations.Migration):
    dependencies = [("funds", "0001_initial")]
    operations = [migrations.RunPython(make_funds_and_sectors, migrations.RunPython.noop)]
