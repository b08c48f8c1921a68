"""Find quotations by their words in any spelling, in the order of their days, by an index."""

from django.db import migrations, models

from people.folding import folded

AT_ONCE = 1000


def fill(apps, schema_editor):
    """Fill the new columns of the quotations that are there, some at a time."""
    model, rows = apps.get_model("articles", "Quotation"), []
    known = model.objects.select_related("article").only("text", "article__published_on")
    for row in known.iterator(AT_ONCE):
        row.folded, row.said_on = folded(row.text), row.article.published_on
        rows.append(row)
        if len(rows) == AT_ONCE:
            model.objects.bulk_update(rows, ["folded", "said_on"])
            rows = []
    model.objects.bulk_update(rows, ["folded", "said_on"])


class Migration(migrations.Migration):
    dependencies = [("articles", "0030_develop_for_some_hours")]
    operations = [
        migrations.AddField(
            model_name="quotation",
            name="folded",
            field=models.TextField(default="", editable=False),
        ),
        migrations.AddField(
            model_name="quotation",
            name="said_on",
            field=models.DateField(
                editable=False,
                help_text="The day of the article; articles/visibility.py.",
                null=True,
            ),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
