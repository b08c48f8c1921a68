"""Let a search on SQLite read the folded texts alone, the latest first, not the whole rows.

PostgreSQL keeps long texts outside its rows and takes no index entry of their length.
"""

from django.db import migrations

MAKE = (
    "CREATE INDEX articles_searched ON articles_article (published_at DESC, id DESC, folded)"
)
DROP = "DROP INDEX IF EXISTS articles_searched"


def on_sqlite(statement):
    def run(apps, schema_editor):
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(statement)

    return run


class Migration(migrations.Migration):
    dependencies = [("articles", "0022_keep_keys_of_quotations")]
    operations = [migrations.RunPython(on_sqlite(MAKE), on_sqlite(DROP))]
