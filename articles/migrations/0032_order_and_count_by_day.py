"""Order quotations and count articles by their days from an index, whatever their number."""

from django.db import migrations, models

import people.visible


class Migration(migrations.Migration):
    dependencies = [("articles", "0031_find_quotations")]
    operations = [
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["published_on", "visible_from", "translation_of"], name="articles_counted"
            ),
        ),
        migrations.AddIndex(
            model_name="quotation",
            index=models.Index(fields=["-said_on", "-id"], name="quotations_latest"),
        ),
        migrations.AddIndex(
            model_name="quotation",
            index=people.visible.FoldedIndex(
                fields=["-said_on", "-id", "folded"], name="quotations_searched"
            ),
        ),
    ]
