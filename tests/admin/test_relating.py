"""What to read next, chosen by a click at the desk."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles import visibility
from articles.models import Article, RelatedArticle
from articles.related import related
from tests.admin.test_dashboard import article
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(tmp_path):
    """Return two articles of one meeting, the first a draft."""
    draft = file_dispatch(tmp_path, TEXT, "a.txt", status="draft")
    return draft, file_dispatch(tmp_path, TEXT.replace("05-10", "05-11"), "b.txt")


def page(row):
    return reverse("admin:article-related", args=[row.pk])


def beside(row):
    return [one.headline for one, _ in related(row, timezone.now())]


def test_a_draft_is_told_what_suggests_itself_with_the_reason(sign_in, pair):
    shown = sign_in("editor").get(page(pair[0])).content.decode()
    assert f'value="choose:{pair[1].pk}"' in shown
    assert "same meeting; both name Kofi Ansah" in shown


def test_a_click_chooses_leaves_out_and_takes_back(sign_in, client):
    editor, one, other = sign_in("editor"), article("One"), article("Other")
    assert beside(one) == []
    editor.post(page(one), {"act": f"choose:{other.pk}"})
    assert beside(one) == ["Other"]
    assert "Other" in client.get(one.get_absolute_url()).content.decode()
    editor.post(page(one), {"act": f"refuse:{other.pk}"})
    assert beside(one) == []
    editor.post(page(one), {"act": f"forget:{other.pk}"})
    assert not RelatedArticle.objects.exists()


def test_what_was_left_out_is_neither_shown_nor_suggested(sign_in, tmp_path):
    editor = sign_in("editor")
    one = file_dispatch(tmp_path, TEXT, "a.txt")
    other = file_dispatch(tmp_path, TEXT.replace("05-10", "05-11"), "b.txt")
    assert other.headline in beside(one)
    editor.post(page(one), {"act": f"refuse:{other.pk}"})
    assert beside(one) == []
    assert f'value="choose:{other.pk}"' not in editor.get(page(one)).content.decode()


def test_the_chosen_come_first_and_never_what_readers_must_not_see(sign_in, tmp_path):
    editor = sign_in("editor")
    one = file_dispatch(tmp_path, TEXT, "a.txt")
    near = file_dispatch(tmp_path, TEXT.replace("05-10", "05-11"), "b.txt")
    far, draft = article("Far"), article("Draft", status="draft")
    for row in (far, draft):
        editor.post(page(one), {"act": f"choose:{row.pk}"})
    assert beside(one) == ["Far", near.headline]
    Article.objects.filter(pk=far.pk).update(hidden_reason="a court order")
    visibility.refresh(articles=[far.pk])
    assert beside(one) == [near.headline]
    assert RelatedArticle.objects.get().other == far


def test_reporters_choose_for_their_own_drafts_alone(sign_in):
    reporter, other = sign_in("reporter"), article("Other")
    own = article("Own", status="draft", author=reporter.user)
    assert reporter.post(page(own), {"act": f"choose:{other.pk}"}).status_code == 302
    assert reporter.post(page(other), {"act": f"choose:{own.pk}"}).status_code == 403
    assert RelatedArticle.objects.get().article == own


def test_choosing_costs_readers_no_query(sign_in, client, tmp_path):
    one = file_dispatch(tmp_path)
    file_dispatch(tmp_path, TEXT.replace("2022-05-10", "2022-05-11"), "b.txt")
    counts = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as asked:
            client.get(one.get_absolute_url())
        counts.append(len(asked))
        for n in range(4):
            RelatedArticle.objects.create(article=one, other=article(f"Far {n}"), chosen=True)
    assert counts[0] == counts[1]
