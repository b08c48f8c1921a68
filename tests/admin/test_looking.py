"""Whoever may read an article at the desk and not change it reads it, and no form's markup."""

import html

import pytest

from articles.models import Byline, Photo, PhotoUse
from articles.photos.store import keep
from people.models import Tag
from tests.admin.test_desk import page
from tests.admin.test_next_state import change
from tests.pictures import sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


@pytest.fixture
def whole(filed):
    """Return an article with names, a photo and a tag of its own."""
    photo = keep(sent(), None)[0]
    Photo.objects.update(caption="A gate", credit="Ama Sarpong", alt="A gate")
    PhotoUse.objects.put(filed, [photo.pk], {photo.pk: "The gate of the border"})
    Byline.objects.put(filed, ["Esi Darko"])
    filed.tags.add(Tag.objects.create(name="Borders"))
    return filed


def looked_at(client, article):
    return html.unescape(client.get(page(article)).content.decode())


def test_a_reporter_reads_text_names_photos_and_tags_of_others(sign_in, whole):
    shown = looked_at(sign_in("reporter"), whole)
    assert f"<p>{whole.paragraphs[0]}</p>" in shown
    assert f"&lt;p&gt;{whole.paragraphs[0]}" not in shown
    for words in ("Esi Darko", "The gate of the border", "Ama Sarpong", "Borders"):
        assert words in shown, words
    for words in ("Photo list", "Captions:", "Reason:", "When it is shared"):
        assert words not in shown, words


def test_of_a_live_article_with_changes_the_next_state_is_read(sign_in, whole):
    change(sign_in("publisher"), whole, headline="Border opens", by="Ama Mensah", photo_list="")
    shown = looked_at(sign_in("reporter"), whole)
    assert "Border opens" in shown
    assert "Ama Mensah" in shown
    assert "The gate of the border" not in shown


def test_what_could_run_is_never_shown_as_markup(sign_in, whole):
    PhotoUse.objects.update(caption="<script>alert(1)</script>")
    Byline.objects.update(name="<b>Esi</b>")
    shown = sign_in("reporter").get(page(whole)).content.decode()
    assert "<script>alert(1)" not in shown
    assert "<b>Esi</b>" not in shown
