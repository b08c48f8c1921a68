"""Let editors choose quotations for pull quotes and cards."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0028_keep_the_index_of_searches")]
    operations = [
        migrations.AlterModelOptions(
            name="quotation",
            options={
                "ordering": ["start", "pk"],
                "permissions": [
                    ("choose_quotation", "Can choose quotations for pull quotes and cards")
                ],
            },
        ),
        migrations.AddField(
            model_name="quotation",
            name="chosen",
            field=models.BooleanField(
                default=False,
                help_text="Sets these words apart in the article and gives them a page with a "
                "picture to share. For verbatim words only; untick it to take both back.",
                verbose_name="pull quote and card",
            ),
        ),
    ]
