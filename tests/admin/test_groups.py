"""The three groups of the house: what a new version adds, and what the owner took away."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from newsroom.models import GivenPermissions

pytestmark = pytest.mark.django_db


def named(group):
    return set(Group.objects.get(name=group).permissions.values_list("codename", flat=True))


def migrate():
    call_command("migrate", verbosity=0)


def test_a_group_gains_what_a_new_version_gives_and_never_again_what_was_taken_away():
    editor = Group.objects.get(name="editor")
    record = GivenPermissions.objects.get(group=editor)
    added = Permission.objects.get(codename="import_dispatch")
    taken = Permission.objects.get(codename="hide_person")
    editor.permissions.remove(added, taken)
    record.names.remove("articles.import_dispatch")  # as it was before a version gave it
    record.save()
    migrate()
    assert "import_dispatch" in named("editor")
    assert "hide_person" not in named("editor")
    editor.permissions.remove(added)
    migrate()
    assert "import_dispatch" not in named("editor")


def test_what_the_owner_added_stays_and_a_deleted_group_comes_back_whole():
    reporter = Group.objects.get(name="reporter")
    more = Permission.objects.get(codename="publish_article")
    reporter.permissions.add(more)
    before = named("editor")
    Group.objects.get(name="editor").delete()
    migrate()
    assert "publish_article" in named("reporter")
    assert named("editor") == before
