"""What was announced for a later day than its report is planned until a report tells of it."""

from django.db import migrations
from django.db.models import F


def announced(apps, schema_editor):
    events = apps.get_model("articles", "Event").objects.using(schema_editor.connection.alias)
    events.filter(date_first__gt=F("reported_on")).update(stage="planned")


class Migration(migrations.Migration):
    dependencies = [("articles", "0017_planned_events_and_assignments")]

    operations = [migrations.RunPython(announced, migrations.RunPython.noop)]
