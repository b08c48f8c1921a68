"""Remember what each group of the house was given, beginning with what the first version gave."""

import django.db.models.deletion
from django.db import migrations, models

WRITE = ["add", "change", "view"]
ROOMS = {
    "articles": ["event", "participation", "coverage", "mention", "quotation", "taggedarticle"],
    "people": ["person", "name", "organization", "post", "membership", "attestation", "tag"],
}
LOOK = [f"articles.view_{name}" for name in ("finding", "revision", "dispatch", "source", "rule")]


def _permissions(verbs):
    return [
        f"{app}.{verb}_{name}" for app, names in ROOMS.items() for name in names for verb in verbs
    ]


REPORTER = ["articles.add_article", "articles.change_article", "articles.view_article"]
REPORTER += [*LOOK, *_permissions(["view"]), "people.add_tag"]
REPORTER += [f"articles.add_{name}" for name in ("mention", "coverage", "quotation")]
EDITOR = [*REPORTER, *_permissions([*WRITE, "delete"]), "articles.decide_finding"]
EDITOR += ["people.hide_person", "articles.add_source", "articles.change_source"]
PUBLISHER = [*EDITOR, "articles.publish_article", "articles.withdraw_article"]
PUBLISHER += ["articles.change_rule", "articles.delete_article"]
FIRST = {"reporter": REPORTER, "editor": EDITOR, "publisher": PUBLISHER}


def remember(apps, schema_editor):
    using = schema_editor.connection.alias
    given = apps.get_model("newsroom", "GivenPermissions").objects.using(using)
    for group in apps.get_model("auth", "Group").objects.using(using).filter(name__in=FIRST):
        given.get_or_create(group=group, defaults={"names": sorted(set(FIRST[group.name]))})


class Migration(migrations.Migration):

    dependencies = [
        ('auth', '0012_alter_user_first_name_max_length'),
        ('newsroom', "0003_front_and_hand_over"),
    ]

    operations = [
        migrations.CreateModel(
            name='GivenPermissions',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('names', models.JSONField(default=list, help_text='articles.view_article …')),
                ('group', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='auth.group')),
            ],
        ),
        migrations.RunPython(remember, migrations.RunPython.noop),
    ]
