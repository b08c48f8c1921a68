"""Tags at the desk: what exists is preferred, and what is merged or renamed still answers."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles import visibility
from articles.models import TaggedArticle
from people.models import FormerTagAddress, Tag, TagMerge
from tests.admin.forms import fields_of
from tests.admin.test_dashboard import article
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db
LIST = "/admin/people/tag/"


def tag(name, uses=0, **fields):
    made = Tag.objects.create(name=name, **fields)
    for n in range(uses):
        TaggedArticle.objects.create(tag=made, content_object=article(f"{name} {n}"))
    visibility.refresh()
    return made


def suggested(client, term):
    query = {"app_label": "articles", "model_name": "taggedarticle", "field_name": "tag"}
    answer = client.get(reverse("admin:autocomplete"), query | {"term": term})
    return [one["text"] for one in answer.json()["results"]]


def merge(client, winner, loser):
    return client.post(reverse("admin:people_tag_merge", args=[winner.pk, loser.pk]))


def test_suggestions_begin_with_what_was_typed_then_what_is_used_most(sign_in):
    tag("Cross-border trade", 3)
    tag("Water border", 4)
    tag("Borders", 1)
    tag("Frontier", 2, synonyms="border line")
    assert suggested(sign_in("editor"), "bord") == [
        "Borders",
        "Water border",
        "Cross-border trade",
        "Frontier",
    ]


def test_a_merged_tag_is_suggested_no_more_and_its_name_finds_the_other(sign_in):
    editor, winner, loser = sign_in("editor"), tag("Borders", 2), tag("Border line", 1)
    merge(editor, winner, loser)
    assert suggested(editor, "border") == ["Borders"]
    assert Tag.objects.called("border LINE") == winner


def test_a_merge_moves_the_articles_once_and_the_address_leads_on(sign_in, client):
    editor, winner, loser = sign_in("editor"), tag("Borders", 2), tag("Border line", 1)
    both = winner.uses.first().content_object
    TaggedArticle.objects.create(tag=loser, content_object=both)
    visibility.refresh()
    assert client.get("/tags/border-line/").status_code == 200
    plan = editor.get(reverse("admin:people_tag_merge", args=[winner.pk, loser.pk]))
    assert "Merge Border line into Borders?" in plan.content.decode()
    merge(editor, winner, loser)
    assert winner.uses.count() == 3
    answer = client.get("/tags/border-line/")
    assert (answer.status_code, answer.url) == (301, "/tags/borders/")
    assert answer["Cache-Control"] == "max-age=300"
    assert "Border line 0" in client.get("/tags/borders/").content.decode()
    assert "border-line" not in client.get("/tags/").content.decode()


def test_a_merge_is_taken_back_by_its_journal(sign_in, client):
    editor, winner, loser = sign_in("editor"), tag("Borders", 2), tag("Border line", 1)
    both = winner.uses.first().content_object
    TaggedArticle.objects.create(tag=loser, content_object=both)
    merge(editor, winner, loser)
    [record] = TagMerge.objects.all()
    editor.post(reverse("admin:people_tag_unmerge", args=[record.pk]))
    winner.refresh_from_db()
    assert (winner.uses.count(), loser.uses.count(), winner.synonyms) == (2, 2, "")
    assert client.get("/tags/border-line/").status_code == 200
    assert Tag.objects.called("Border line") == loser


def test_what_the_import_reads_goes_to_the_tag_that_stays(sign_in, tmp_path):
    winner, loser = tag("West Africa", 1), tag("Ghana", 1)
    merge(sign_in("editor"), winner, loser)
    filed = file_dispatch(tmp_path)
    editor = sign_in("publisher")
    for finding in filed.findings.filter(kind="tag", target="Ghana"):
        editor.post(reverse("admin:decide", args=[finding.pk, "confirm"]))
    assert filed.tag_uses.filter(tag=winner).exists()
    assert not filed.tag_uses.filter(tag=loser).exists()


def test_a_renamed_tag_keeps_its_old_name_and_address(sign_in, client):
    editor, one = sign_in("editor"), tag("Borders", 1)
    change = reverse("admin:people_tag_change", args=[one.pk])
    form = fields_of(editor.get(change), "tag_form")
    editor.post(change, form | {"name": "Frontiers", "slug": "frontiers"})
    one.refresh_from_db()
    assert one.synonyms == "Borders"
    assert Tag.objects.called("borders") == one
    answer = client.get("/tags/borders/")
    assert (answer.status_code, answer.url) == (301, "/tags/frontiers/")
    form = fields_of(editor.get(change), "tag_form")
    editor.post(change, form | {"name": "Borders", "slug": "borders"})
    assert client.get("/tags/borders/").status_code == 200
    assert client.get("/tags/frontiers/").url == "/tags/borders/"
    assert not FormerTagAddress.objects.filter(slug="borders").exists()


def test_unused_tags_are_listed(sign_in):
    tag("Borders", 2)
    tag("Forgotten")
    shown = sign_in("editor").get(LIST, {"used": "no"}).content.decode()
    assert "Forgotten" in shown
    assert "Borders" not in shown
    assert sign_in("publisher").get(LIST, {"used": "yes"}).context["cl"].result_count == 1


def test_likely_doubles_stand_in_the_queue_until_decided(sign_in):
    editor, one, other = sign_in("editor"), tag("Water rights", 1), tag("Rights to the water")
    queue = editor.get("/admin/pairs/tag/").content.decode()
    assert "Water rights" in queue
    Tag.objects.not_same_as(one, other, editor.user)
    assert "No likely duplicates" in editor.get("/admin/pairs/tag/").content.decode()


def test_reporters_merge_nothing(sign_in):
    winner, loser = tag("Borders", 1), tag("Border line", 1)
    assert merge(sign_in("reporter"), winner, loser).status_code == 403
    assert not TagMerge.objects.exists()


def test_list_and_suggestions_ask_no_more_with_more_tags(sign_in):
    editor, counts = sign_in("editor"), []
    for round_ in range(2):
        for n in range(12):
            tag(f"Tag {round_} {n}", 1)
        for ask in (lambda: editor.get(LIST), lambda: suggested(editor, "tag")):
            with CaptureQueriesContext(connection) as asked:
                ask()
            counts.append(len(asked))
    assert counts[:2] == counts[2:]
    assert max(counts) <= 12
