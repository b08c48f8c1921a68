"""Tags get a permanent key and a journal of their merges, as all that can be merged has."""

import uuid

import django.core.serializers.json
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def give_keys(apps, schema_editor):
    rows = apps.get_model("people", "Tag").objects.using(schema_editor.connection.alias)
    found = list(rows.filter(uid=None).only("pk"))
    for row in found:
        row.uid = uuid.uuid4()
    rows.bulk_update(found, ["uid"], batch_size=200)


def to_tag(name):
    return models.ForeignKey(
        on_delete=django.db.models.deletion.CASCADE, related_name=name, to="people.tag"
    )


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0004_merge_more_kinds"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField("tag", "uid", models.UUIDField(editable=False, null=True)),
        migrations.RunPython(give_keys, migrations.RunPython.noop, elidable=True),
        migrations.AlterField(
            "tag", "uid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)
        ),
        migrations.CreateModel(
            name="TagMerge",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
                ("journal", models.JSONField(default=list, encoder=django.core.serializers.json.DjangoJSONEncoder)),
                ("by", models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to=settings.AUTH_USER_MODEL)),
                ("loser", to_tag("merges_lost")),
                ("winner", to_tag("merges_won")),
            ],
            options={"ordering": ["-pk"], "abstract": False},
        ),
    ]
