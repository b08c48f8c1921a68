"""Pull quotes and cards: of words that an editor chose, for as long as readers may see them."""

import io
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from PIL import Image

from articles import visibility
from articles.body import text_of
from articles.card_image import card_image
from articles.models import Article, PhotoUse, Portrait, Quotation
from articles.photos.store import keep
from articles.pull_quotes import pull_quotes
from people.models import Person
from tests.factory import TEXT, file_dispatch
from tests.pictures import sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
SAID = "We will open the border in May,"


@pytest.fixture
def article(tmp_path):
    return file_dispatch(tmp_path)


@pytest.fixture
def words(article):
    """Return the words of the article, chosen by an editor."""
    Quotation.objects.update(chosen=True)
    return Quotation.objects.get()


def addresses(words):
    return f"/quotations/{words.pk}/", f"/quotations/{words.pk}/card.png"


def shown(client, address):
    return client.get(address).content.decode()


def test_words_that_nobody_chose_are_no_pull_quote_and_have_no_card(client, article):
    words = Quotation.objects.get()
    own, card = addresses(words)
    assert 'class="pull"' not in shown(client, article.get_absolute_url())
    assert client.get(card).status_code == 404
    answer = client.get(own)
    assert (answer.status_code, answer["Location"]) == (
        302,
        f"{article.get_absolute_url()}#q{words.pk}",
    )


def test_chosen_words_stand_apart_once_for_those_who_listen(client, article, words):
    page = shown(client, article.get_absolute_url())
    assert page.count('<aside class="pull" aria-hidden="true">') == 1
    aside = page.partition('<aside class="pull"')[2].partition("</aside>")[0]
    assert SAID.rstrip(",") in aside
    assert "Kofi Ansah" in aside
    assert "href" not in aside
    assert "pull" not in shown(client, "/feeds/articles.rss")


def test_their_page_tells_who_spoke_and_names_its_card(client, article, words):
    own, card = addresses(words)
    page = shown(client, own)
    for told in (words.text, "Kofi Ansah", "President of Ghana", article.get_absolute_url()):
        assert told in page
    assert f'content="http://testserver{card}"' in page
    answer = client.get(card)
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)
    assert client.get(card, headers={"if-none-match": answer["ETag"]}).status_code == 304
    assert f'href="{own}"' in shown(client, article.get_absolute_url())
    assert f'href="/ru{own}"' in shown(client, f"/ru{article.get_absolute_url()}")


def _hide_words(words):
    Quotation.objects.update(hidden_reason="wrong")


def _hide_speaker(words):
    Person.objects.filter(pk=words.person_id).update(hidden_reason="a child")


def _withdraw(words):
    Article.objects.update(status="withdrawn")


@pytest.mark.parametrize("act", [_hide_words, _hide_speaker, _withdraw])
def test_what_readers_may_not_see_is_gone_from_all_of_them(client, article, words, act):
    own, card = addresses(words)
    act(words)
    visibility.refresh()
    assert 'class="pull"' not in shown(client, article.get_absolute_url())
    assert client.get(own).status_code == 410
    assert client.get(card).status_code == 404
    assert "border in May" not in shown(client, own)


def test_an_address_that_no_words_ever_had_is_unknown(client, words):
    assert client.get(f"/quotations/{words.pk + 1}/").status_code == 404


def test_reported_speech_is_never_set_apart(client, article, words):
    Quotation.objects.update(kind="indirect")
    assert 'class="pull"' not in shown(client, article.get_absolute_url())
    assert client.get(addresses(words)[1]).status_code == 404


PLACES = [
    ("alone", ["a"], 0, [None]),
    ("in the first of two", ["a", "b"], 0, [None]),
    ("in the first of three", ["a", "b", "c"], 0, [2]),
    ("in the third", ["a", "b", "c", "d"], 2, [1]),
    ("at the end", ["a", "b", "c", "d", "e"], 4, [3]),
]


@pytest.mark.parametrize(("named", "paragraphs", "own", "wanted"), PLACES)
def test_it_stands_a_paragraph_away_from_its_own_words(named, paragraphs, own, wanted):
    words = Quotation(pk=1, text="We agree now", start=0, speaker="Ama")
    body = "".join(
        f"<p>{words.text if place == own else ''} {one}</p>" for place, one in enumerate(paragraphs)
    )
    found = pull_quotes(Article(body=body), [words])
    assert list(found) == [one if one is None else 3 * one for one in wanted]


def test_it_never_parts_a_heading_from_its_text_nor_stands_beside_another():
    body = "<p>a</p><h2>b</h2><p>c</p><p>One said</p><p>Two said</p><p>d</p><p>e</p><p>f</p>"
    words = [Quotation(pk=n, text=one) for n, one in enumerate(["One said", "Two said"])]
    places = [place // 3 for place in pull_quotes(Article(body=body), words)]
    assert places == [4, 7]
    assert text_of(body).startswith("a")


def choose(client, words, **fields):
    return client.post(reverse("admin:articles_quotation_choose", args=[words.pk]), fields)


def test_an_editor_chooses_and_takes_back_at_the_desk(sign_in, client, article):
    editor, words = sign_in("editor"), Quotation.objects.get()
    review = reverse("admin:review", args=[article.dispatch_id])
    address = reverse("admin:articles_quotation_choose", args=[words.pk])
    assert address in editor.get(review).content.decode()
    page, long_ago = article.get_absolute_url(), timezone.now() - timedelta(days=2)
    Article.objects.update(changed=long_ago, visible_from=long_ago)
    since = {"if-modified-since": client.get(page)["Last-Modified"]}
    assert client.get(page, headers=since).status_code == 304
    assert choose(editor, words, back=f"{review}#card-1").url == f"{review}#card-1"
    assert 'class="pull"' in shown(client, page)
    assert "No pull quote" in editor.get(review).content.decode()
    history = reverse("admin:articles_quotation_history", args=[words.pk])
    assert "Chosen: readers get it" in editor.get(history).content.decode()
    choose(editor, words)
    assert 'class="pull"' not in shown(client, page)
    assert client.get(page, headers=since).status_code == 200


def test_choosing_is_asked_for_its_permission_a_post_and_verbatim_words(sign_in, article):
    words, editor, reporter = Quotation.objects.get(), sign_in("editor"), sign_in("reporter")
    address = reverse("admin:articles_quotation_choose", args=[words.pk])
    assert choose(reporter, words).status_code == 403
    assert editor.get(address).status_code == 405
    Quotation.objects.update(kind="indirect")
    answer = editor.post(address, {"back": "https://evil.example/"}, follow=True)
    assert "choose verbatim words" in answer.content.decode()
    assert not Quotation.objects.filter(chosen=True).exists()
    form = reverse("admin:articles_quotation_change", args=[words.pk])
    assert 'name="chosen"' in editor.get(form).content.decode()
    fields = {"article": article.pk, "text": words.text, "kind": "indirect", "by": "name"}
    refused = editor.post(form, fields | {"chosen": "on", "person": words.person_id})
    assert "Only verbatim words" in refused.content.decode()


def test_filed_again_they_stay_chosen_at_their_new_place(tmp_path, article, words):
    changed = TEXT.replace("in Accra.", "in the old fort of Accra.")
    file_dispatch(tmp_path, changed)
    again = Quotation.objects.get()
    assert (again.pk, again.chosen) == (words.pk, True)
    assert again.start > words.start


def test_a_face_stands_on_the_card_of_whom_the_headline_names(client, article):
    photo, _ = keep(sent(), None)
    person = Person.objects.get(name="Kofi Ansah")
    Portrait.objects.create(person=person, photo=photo)
    visibility.refresh()
    address, own = f"{article.get_absolute_url()}card.png", f"{person.get_absolute_url()}card.png"
    Article.objects.update(headline="Kofi Ansah opens the border")
    named, alone = client.get(address), client.get(own)
    assert reds(named)
    assert reds(alone)
    assert f"testserver{own}" in shown(client, person.get_absolute_url())
    Article.objects.update(headline="Two men arrested")
    assert not reds(client.get(address))
    PhotoUse.objects.put(article, [photo.pk])
    visibility.refresh()
    assert reds(client.get(address))
    photo.hidden_reason = "wrong"
    photo.save()
    visibility.refresh()
    assert not reds(client.get(address))
    assert not reds(client.get(own))
    assert client.get(address)["ETag"] != named["ETag"]


def reds(answer):
    """Tell whether a picture has a pixel of the brown of our test photo."""
    image = Image.open(io.BytesIO(answer.content)).convert("RGB")
    box = image.crop((800, 200, 1120, 500))
    pixels = (box.getpixel((x, y)) for x in range(0, 320, 4) for y in range(0, 300, 4))
    near = [one for one in pixels if abs(one[0] - 120) < 16 and abs(one[2] - 30) < 16]
    return len(near) > 100


def test_long_words_are_cut_at_a_word_within_the_picture():
    image = Image.open(io.BytesIO(card_image("Word after word " * 90, "Ama", "News", said=True)))
    edges = image.convert("L").crop((1125, 60, 1200, 630))
    assert edges.getextrema()[0] > 200
    assert card_image("a", "x", "News", face=(b"no photo", 5, 5)) == card_image("a", "x", "News")
