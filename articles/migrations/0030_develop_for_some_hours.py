from django.db import migrations, models
from django.db.models import F
from django.db.models.functions import Coalesce


def keep_the_mark(apps, schema_editor):
    article = apps.get_model("articles", "Article")
    marked = article._base_manager.filter(developing=True)
    marked.update(developing_since=Coalesce(F("first_public"), F("published_at"), F("created")))


def give_it_back(apps, schema_editor):
    article = apps.get_model("articles", "Article")
    article._base_manager.filter(developing_since__isnull=False).update(developing=True)


class Migration(migrations.Migration):
    dependencies = [("articles", "0029_choose_quotations")]
    operations = [
        migrations.AddField(
            model_name="article",
            name="developing_since",
            field=models.DateTimeField(
                blank=True,
                editable=False,
                null=True,
                help_text="A flash: on top of the front.",
            ),
        ),
        migrations.RunPython(keep_the_mark, give_it_back),
        migrations.RemoveIndex(model_name="article", name="articles_developing"),
        migrations.RemoveField(model_name="article", name="developing"),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(
                condition=models.Q(("developing_since__isnull", False)),
                fields=["-published_at", "-id"],
                name="articles_developing",
            ),
        ),
    ]
