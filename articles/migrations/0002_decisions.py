import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.models import functions


def weigh(apps, schema_editor):
    """Weigh what waits already: the doubt, times the mentions under a person's name."""
    findings = apps.get_model("articles", "Finding").objects.using(schema_editor.connection.alias)
    doubt = models.Value(1.0) - models.F("confidence")
    alike = findings.filter(kind="mention", target=models.OuterRef("target")).order_by()
    number = alike.values("target").annotate(number=models.Count("pk")).values("number")[:1]
    mentions = functions.Coalesce(
        models.Subquery(number), models.Value(1), output_field=models.FloatField()
    )
    open_ones = findings.filter(state__in=["proposed", "look again"])
    open_ones.filter(kind="person").update(weight=doubt * mentions)
    open_ones.exclude(kind="person").update(weight=doubt)


class Migration(migrations.Migration):

    dependencies = [
        ('articles', '0001_initial'),
        ('people', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=64, unique=True)),
                ('verb', models.CharField(choices=[('accept', 'accepted'), ('reject', 'rejected'), ('flag', 'put aside or back'), ('person', 'said who it is'), ('correct', 'corrected'), ('mark', 'marked in the text'), ('rest', 'confirmed what was left'), ('everywhere', 'confirmed everywhere'), ('take-back', 'made a proposal again')], max_length=10)),
                ('said', models.CharField(max_length=300)),
                ('at', models.DateTimeField(auto_now_add=True)),
                ('taken_back', models.DateTimeField(blank=True, null=True)),
                ('journal', models.JSONField(default=dict)),
            ],
            options={
                'ordering': ['-pk'],
            },
        ),
        migrations.AddField(
            model_name='finding',
            name='flagged',
            field=models.BooleanField(default=False, editable=False, help_text='An editor put it aside for later.'),
        ),
        migrations.AddField(
            model_name='finding',
            name='weight',
            field=models.FloatField(default=0, editable=False, help_text='What a decision unlocks: mentions times doubt.'),
        ),
        migrations.AddField(
            model_name='verdict',
            name='person',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='verdicts', to='people.person'),
        ),
        migrations.AddField(
            model_name='verdict',
            name='rule',
            field=models.CharField(blank=True, help_text='Who read it; empty where another verdict implied it.', max_length=60),
        ),
        migrations.AlterField(
            model_name='finding',
            name='rule',
            field=models.CharField(max_length=60),
        ),
        migrations.AlterField(
            model_name='finding',
            name='state',
            field=models.CharField(choices=[('proposed', 'Proposed'), ('confirmed', 'Confirmed'), ('rejected', 'Rejected'), ('look again', 'Look again')], default='proposed', editable=False, max_length=10),
        ),
        migrations.AddIndex(
            model_name='finding',
            index=models.Index(fields=['state', '-weight', '-id'], name='finding_by_weight'),
        ),
        migrations.AddIndex(
            model_name='finding',
            index=models.Index(fields=['state', '-id'], name='finding_newest'),
        ),
        migrations.AddIndex(
            model_name='finding',
            index=models.Index(fields=['kind', 'target', 'state'], name='finding_by_target'),
        ),
        migrations.AddIndex(
            model_name='finding',
            index=models.Index(fields=['rule', 'state'], name='finding_by_rule'),
        ),
        migrations.AddField(
            model_name='decision',
            name='by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='decision',
            name='dispatch',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to='articles.dispatch'),
        ),
        migrations.AddField(
            model_name='verdict',
            name='decision',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='verdicts', to='articles.decision'),
        ),
        migrations.RunPython(weigh, migrations.RunPython.noop),
    ]
