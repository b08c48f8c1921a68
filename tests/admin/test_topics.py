"""The topics of the house: shipped, then the editors' own."""

import pytest
from django.urls import reverse

from articles.decisions import confirm
from articles.extraction.topics import SHIPPED
from articles.models import Topic
from newsroom.models import User
from people.models import Tag
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
WORDS = "They spoke of the ferry, the port and the visa regime."


def proposed(tmp_path, name="a.txt"):
    article = file_dispatch(tmp_path, f"{TEXT}\n{WORDS} ({name})\n", name)
    return set(article.findings.filter(kind="tag").values_list("target", flat=True))


def test_the_shipped_vocabulary_is_the_tables_first_content():
    assert Topic.objects.vocabulary() is SHIPPED


def test_a_topic_that_an_editor_adds_is_proposed_and_one_switched_off_is_not(sign_in, tmp_path):
    assert not {"shipping", "travel"} & proposed(tmp_path)
    editor, add = sign_in("editor"), reverse("admin:articles_topic_add")
    editor.post(add, {"name": "shipping", "words": "Ferry, port,\nharbour", "on": "on"})
    editor.post(add, {"name": "travel", "words": "visa regime", "on": "on"})
    assert {"shipping", "travel"} <= proposed(tmp_path, "b.txt")
    Topic.objects.filter(name="shipping").update(on=False)
    assert "shipping" not in proposed(tmp_path, "c.txt")


def test_there_are_never_more_than_eight(tmp_path):
    for number in range(12):
        Topic.objects.create(name=f"topic {number}", words="ferry, port")
    assert len(proposed(tmp_path)) == 8


@pytest.mark.parametrize("merged", [False, True])
def test_a_proposed_tag_that_is_a_synonym_is_the_tag_that_the_house_uses(tmp_path, merged):
    used = Tag.objects.create(name="Gold Coast", synonyms="" if merged else "Ashanti\nghana")
    if merged:
        Tag.objects.create(name="Ghana", merged_into=used)
    finding = file_dispatch(tmp_path).findings.get(kind="tag", target="Ghana")
    confirm(finding, User.objects.create(username="ada"))
    assert finding.tag_use.tag == used


def test_a_topic_of_no_words_is_refused(sign_in):
    add = reverse("admin:articles_topic_add")
    answer = sign_in("editor").post(add, {"name": "nothing", "words": "", "on": "on"})
    assert "This field is required" in answer.content.decode()
