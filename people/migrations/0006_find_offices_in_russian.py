"""Offices and bodies are found by their Russian words, too."""

from django.db import migrations, models

from people.folding import folded
from people.russian import body_in_russian, office_in_russian

BATCH = 500


def tell(apps, schema_editor):
    for name, field, told in (
        ("Organization", "name", body_in_russian),
        ("Post", "label", office_in_russian),
    ):
        rows = apps.get_model("people", name).objects.using(schema_editor.connection.alias)
        found = list(rows.only("pk", field))
        for row in found:
            row.russian = folded(told(getattr(row, field)))[:400]
        rows.bulk_update(found, ["russian"], batch_size=BATCH)


class Migration(migrations.Migration):
    dependencies = [("people", "0005_merge_tags")]

    operations = [
        migrations.AddField(
            "organization",
            "russian",
            models.CharField(default="", editable=False, max_length=400),
        ),
        migrations.AddField(
            "post", "russian", models.CharField(default="", editable=False, max_length=500)
        ),
        migrations.RunPython(tell, migrations.RunPython.noop, elidable=True),
    ]
