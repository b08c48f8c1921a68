"""Let the index of searches be one that Django knows, so that it stays, and give PostgreSQL one.

SQLite makes a table anew when a column is added, and an index of which Django knows nothing was
lost on the way.
"""

from django.contrib.postgres.operations import TrigramExtension
from django.db import migrations, models

import people.visible


class Migration(migrations.Migration):
    dependencies = [("articles", "0027_find_what_is_planned")]
    operations = [
        TrigramExtension(),
        migrations.RunSQL("DROP INDEX IF EXISTS articles_searched", migrations.RunSQL.noop),
        migrations.AddIndex(
            model_name="article",
            index=people.visible.FoldedIndex(
                fields=["-published_at", "-id", "folded"], name="articles_searched"
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["-published_at", "-id", "folded_headline"], name="articles_by_headline"
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                fields=["withdrawn_at"],
                condition=models.Q(withdrawn_at__isnull=False),
                name="articles_withdrawn",
            ),
        ),
        migrations.AlterField(
            model_name="correction",
            name="at",
            field=models.DateTimeField(auto_now_add=True, db_index=True),
        ),
        migrations.AddIndex(
            model_name="finding",
            index=models.Index(
                fields=["state", "-weight", "-id"],
                condition=models.Q(flagged=True),
                name="finding_put_aside",
            ),
        ),
    ]
