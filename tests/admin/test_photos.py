"""Photos at the desk: sent, described, chosen for an article, replaced, within each role."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from articles import visibility
from articles.models import Article, Photo, PhotoUse, PreviewLink, Revision
from articles.models.photos import captions_of, photos_of
from articles.photos.imaging import widths_of
from articles.photos.store import keep
from tests.admin.forms import fields_of
from tests.factory import file_dispatch
from tests.pictures import bomb, picture, sent

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.one_database,
    pytest.mark.usefixtures("media"),
]
ADD, LIST = "admin:articles_photo_add", "admin:articles_photo_changelist"


@pytest.fixture
def photos():
    return [keep(sent(picture(colour=(n, 0, 0))), None)[0] for n in (10, 90, 200)]


def page_of(row):
    return reverse(f"admin:articles_{row._meta.model_name}_change", args=[row.pk])


def save(browser, article, **typed):
    fields = fields_of(browser.get(page_of(article)), "article_form") | typed
    return browser.post(page_of(article), fields, follow=True)


def test_several_are_sent_at_once_and_a_bad_one_stops_no_other(sign_in):
    answer = sign_in("reporter").post(
        reverse(ADD), {"files": [sent(), sent(bomb(), "bomb.png")]}, follow=True
    )
    page = answer.content.decode()
    assert "Talks.jpg: kept." in page
    assert "Bomb.png: It has 9000 × 9000 pixels" in page
    assert Photo.objects.get().uploaded_by.username == "a-reporter"


def test_the_script_is_told_of_each_file(sign_in):
    reporter, asks = sign_in("reporter"), {"Accept": "application/json"}
    answer = reporter.post(reverse(ADD), {"files": sent()}, headers=asks)
    assert answer.json()["photos"][0] | {"key": 0} == {
        "key": 0,
        "words": "talks.jpg",
        "small": Photo.objects.get().small,
        "credit": "",
        "alt": "",
        "caption": "",
        "page": page_of(Photo.objects.get()),
        "new": True,
    }
    answer = reporter.post(reverse(ADD), {"files": sent(b"no picture")}, headers=asks)
    assert answer.status_code == 422
    assert (
        answer.json()["refused"][0]["remedy"] == "Save it as JPEG, PNG or WebP and send it again."
    )


def test_what_the_file_says_stands_in_the_form_and_counts_once_saved(sign_in, photos):
    editor, photo = sign_in("editor"), photos[0]
    Photo.objects.filter(pk=photo.pk).update(proposed={"credit": "Ama Sarpong"})
    fields = fields_of(editor.get(page_of(photo)), "photo_form")
    assert fields["credit"] == "Ama Sarpong"
    photo.refresh_from_db()
    assert photo.credit == ""
    editor.post(page_of(photo), fields)
    photo.refresh_from_db()
    assert photo.credit == "Ama Sarpong"


def test_photos_are_chosen_and_ordered_in_the_articles_form(sign_in, tmp_path, photos):
    editor, article = sign_in("editor"), file_dispatch(tmp_path, status="draft")
    third, first = photos[2], photos[0]
    save(editor, article, photo_list=f"{third.pk}, {first.pk}")
    assert photos_of(article) == [third.pk, first.pk]
    assert Revision.objects.filter(article=article).first().snapshot["photos"] == [
        third.pk,
        first.pk,
    ]


def test_of_a_live_article_they_wait_for_the_update(sign_in, client, filed, photos):
    publisher, photo = sign_in("publisher"), photos[0]
    Photo.objects.filter(pk=photo.pk).update(credit="Ama Sarpong")
    save(publisher, filed, photo_list=str(photo.pk))
    assert photo.key not in client.get(filed.get_absolute_url()).content.decode()
    assert client.get(photo.small).status_code == 404
    preview = reverse("admin:article-preview-page", args=[filed.pk])
    assert photo.small in publisher.get(preview).content.decode()
    step = reverse("admin:article-step", args=[filed.pk, "update"])
    form = {"kind": "typo", "version": Article.objects.get(pk=filed.pk).version}
    publisher.post(step, form)
    assert photo.key in client.get(filed.get_absolute_url()).content.decode()
    assert client.get(photo.small).status_code == 200


def captioned(photo, words):
    return {"photo_list": str(photo.pk), "captions": f"{photo.pk}: {words}"}


def test_one_photo_says_another_thing_in_another_article(sign_in, client, tmp_path, filed, photos):
    publisher, photo = sign_in("publisher"), photos[0]
    Photo.objects.update(credit="Ama Sarpong", caption="The gate of the border")
    other = file_dispatch(tmp_path, "date 2022-05-11 Trade grew.\n", "b.txt", status="draft")
    save(publisher, other, **captioned(photo, "Lorries wait: two days"))
    publisher.post(reverse("admin:article-step", args=[other.pk, "publish"]), {"version": 2})
    PhotoUse.objects.put(filed, [photo.pk])
    visibility.refresh()
    other.refresh_from_db()
    here, there = (client.get(one.get_absolute_url()).content.decode() for one in (other, filed))
    assert "Lorries wait: two days" in here
    assert "The gate of the border" not in here
    assert "The gate of the border" in there
    assert "Lorries" not in there
    for page in (here, there):
        assert page.count("Ama Sarpong") == 1
    photo.refresh_from_db()
    assert photo.caption == "The gate of the border"


def test_a_caption_of_a_live_article_waits_is_compared_and_comes_back(
    sign_in, client, filed, photos
):
    publisher, photo = sign_in("publisher"), photos[0]
    Photo.objects.update(credit="Ama Sarpong")
    step = reverse("admin:article-step", args=[filed.pk, "update"])
    for words in ("The gate in May", "The gate in June"):
        save(publisher, filed, **captioned(photo, words))
        assert words not in client.get(filed.get_absolute_url()).content.decode()
        fields = fields_of(publisher.get(page_of(filed)), "article_form")
        assert fields["captions"] == f"{photo.pk}: {words}"
        assert words.split()[-1] in publisher.get(step).content.decode()
        version = Article.objects.get(pk=filed.pk).version
        publisher.post(step, {"kind": "typo", "version": version})
        assert words in client.get(filed.get_absolute_url()).content.decode()
    may = next(r for r in filed.revisions.all() if "May" in str(r.snapshot.get("captions")))
    history = reverse("admin:article-revisions", args=[filed.pk])
    compared = publisher.get(history, {"old": may.number, "new": filed.revisions.first().number})
    assert "June" in compared.content.decode()
    back = reverse("admin:article-restore", args=[filed.pk, may.number])
    publisher.post(back, {"version": Article.objects.get(pk=filed.pk).version})
    version = Article.objects.get(pk=filed.pk).version
    publisher.post(step, {"kind": "typo", "version": version})
    assert "The gate in May" in client.get(filed.get_absolute_url()).content.decode()


@pytest.mark.parametrize("typed", ["gate", "x: gate", "1 gate", f"1: {'g' * 501}"])
def test_captions_that_cannot_be_read_are_told(sign_in, filed, photos, typed):
    key = str(photos[0].pk)
    page = save(sign_in("editor"), filed, photo_list=key, captions=typed).content.decode()
    assert "errorlist" in page
    assert not PhotoUse.objects.exists()


def test_a_translation_and_a_link_for_outsiders_have_the_caption(sign_in, client, link, photos):
    article, editor = link.article, sign_in("publisher")
    save(editor, article, **captioned(photos[0], "Lorries wait"))
    sent = {"whom": "the ministry", "span": "1"}
    editor.post(reverse("admin:article-preview-link", args=[article.pk]), sent)
    later = article.preview_links.first().get_absolute_url()
    assert "Lorries wait" in client.get(later).content.decode()
    assert "Lorries wait" not in client.get(link.get_absolute_url()).content.decode()
    editor.post(reverse("admin:article-translate", args=[article.pk]), {"language": "ru"})
    assert captions_of(article.translations.get()) == {photos[0].pk: "Lorries wait"}


REFUSED = [
    ({"hidden_reason": "wrong man"}, "it is hidden from readers"),
    ({"rights": "until", "rights_until": "2020-01-01"}, "we may not show it any more"),
]


@pytest.mark.parametrize(("change", "words"), REFUSED)
def test_a_photo_that_we_may_not_show_is_not_chosen(sign_in, filed, photos, change, words):
    Photo.objects.filter(pk=photos[0].pk).update(**change)
    page = save(sign_in("editor"), filed, photo_list=str(photos[0].pk)).content.decode()
    assert words in page
    assert not PhotoUse.objects.exists()


def test_a_photo_for_one_use_is_used_once(sign_in, tmp_path, filed, photos):
    Photo.objects.filter(pk=photos[0].pk).update(rights="once")
    PhotoUse.objects.put(filed, [photos[0].pk])
    other = file_dispatch(tmp_path, "date 2022-05-11 Trade grew.\n", "b.txt", status="draft")
    page = save(sign_in("editor"), other, photo_list=str(photos[0].pk)).content.decode()
    assert "it was for one use, and is used" in page


@pytest.mark.parametrize("typed", ["x", "1,", "999999", "-1", "9" * 30])
def test_numbers_that_name_no_photo_are_told(sign_in, filed, typed):
    save(sign_in("editor"), filed, photo_list=typed)
    assert not PhotoUse.objects.exists()


def test_the_picker_finds_by_words_and_by_numbers(sign_in, photos):
    reporter = sign_in("reporter")
    photo = photos[1]
    photo.caption = "Zhaparov opens the gate"
    photo.save()
    find = reverse("admin:photo-find")
    told = reporter.get(find, {"q": "japarov gate"}).json()["photos"]
    assert [one["key"] for one in told] == [photo.pk]
    told = reporter.get(find, {"keys": f"{photos[2].pk},{photos[0].pk}"}).json()["photos"]
    assert [one["key"] for one in told] == [photos[2].pk, photos[0].pk]


def test_who_may_not_is_refused(sign_in, client, photos):
    stranger = sign_in("reporter")
    stranger.user.groups.clear()
    places = [reverse(ADD), reverse(LIST), reverse("admin:photo-find"), page_of(photos[0])]
    assert {stranger.get(one).status_code for one in places} == {403}
    replacing = reverse("admin:photo-replace", args=[photos[0].pk])
    assert stranger.post(replacing, {"file": sent()}).status_code == 403
    assert stranger.post(reverse(ADD), {"files": sent()}).status_code == 403
    assert {client.get(one).status_code for one in places} == {302}


def test_no_list_asks_more_for_more_photos(sign_in, photos, django_assert_max_num_queries):
    editor = sign_in("editor")
    for address in (reverse(LIST), page_of(photos[0])):
        with django_assert_max_num_queries(20):
            editor.get(address)


def test_without_a_credit_nothing_is_published(sign_in, tmp_path, photos):
    publisher, article = sign_in("publisher"), file_dispatch(tmp_path, status="draft")
    save(publisher, article, photo_list=str(photos[0].pk))
    step = reverse("admin:article-step", args=[article.pk, "publish"])
    article.refresh_from_db()
    page = publisher.post(step, {"version": article.version}, follow=True).content.decode()
    assert "Whose is the photo talks.jpg? Give it a credit." in page
    article.refresh_from_db()
    assert article.status == "draft"
    Photo.objects.update(credit="Ama Sarpong")
    publisher.post(step, {"version": article.version})
    article.refresh_from_db()
    assert article.status == "published"


def test_a_photo_without_words_is_told_and_holds_nothing_back(sign_in, filed, photos):
    Photo.objects.update(credit="Ama Sarpong")
    typed = {"article": filed.pk, "headline": "Talks", "body": "<p>Talks.</p>"}
    answer = sign_in("editor").post(
        reverse("admin:article-checks"),
        typed | {"photo_list": str(photos[0].pk)},
        headers={"Accept": "application/json"},
    )
    told = [one for one in answer.json()["checks"] if one["check"] in ("alt", "credit")]
    assert [(one["check"], one["blocks"], one["field"]) for one in told] == [
        ("alt", False, "photo_list")
    ]


@pytest.fixture
def link(sign_in, tmp_path, photos):
    """Return a preview link to an unpublished article that shows the first of ``photos``."""
    editor, article = sign_in("editor"), file_dispatch(tmp_path, status="draft")
    Photo.objects.update(credit="Ama Sarpong")
    save(editor, article, photo_list=str(photos[0].pk))
    address = reverse("admin:article-preview-link", args=[article.pk])
    editor.post(address, {"whom": "the ministry", "span": "1"})
    return article.preview_links.get()


def files_in(page):
    return set(re.findall(r"[^\s\"]+\.(?:jpg|webp)", page))


def test_the_page_of_a_link_shows_its_photos_to_whoever_has_it_alone(client, link, photos):
    page = client.get(link.get_absolute_url()).content.decode()
    files = {one for one in files_in(page) if not one.startswith("http")}
    assert len(files) == 2 * len(widths_of(photos[0].width))
    for one in files:
        answer = client.get(one)
        assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")
        assert client.get(photos[0].address()).status_code == 404
    assert photos[0].address() not in page


def test_a_link_opens_no_other_photo(client, link, photos):
    photos[1].token = link.token
    assert client.get(photos[1].address()).status_code == 404
    photos[0].token = "forged:token"
    assert client.get(photos[0].address()).status_code == 404


CLOSED = [
    lambda link: PreviewLink.objects.update(revoked_at=timezone.now()),
    lambda link: PreviewLink.objects.update(expires=timezone.now()),
    lambda link: Article.objects.update(hidden_reason="wrong man"),
    lambda link: Article.objects.update(status="withdrawn"),
    lambda link: Photo.objects.update(hidden_reason="wrong man"),
    lambda link: Photo.objects.update(rights="until", rights_until="2020-01-01"),
]


@pytest.mark.parametrize("close", CLOSED)
def test_what_closes_the_page_closes_its_photos(client, link, photos, close):
    photos[0].token = link.token
    assert client.get(photos[0].address()).status_code == 200
    close(link)
    assert client.get(photos[0].address()).status_code == 404


def test_a_link_keeps_the_photos_of_its_moment(sign_in, client, link, photos):
    save(sign_in("publisher"), link.article, photo_list=str(photos[1].pk))
    page = client.get(link.get_absolute_url()).content.decode()
    assert photos[0].key in page
    assert photos[1].key not in page
    photos[1].token = link.token
    assert client.get(photos[1].address()).status_code == 404


def test_a_translation_has_those_that_may_be_used_again(sign_in, filed, photos):
    many, once = photos[0], photos[1]
    Photo.objects.filter(pk=once.pk).update(rights=Photo.Rights.ONCE)
    PhotoUse.objects.put(filed, [once.pk, many.pk])
    address = reverse("admin:article-translate", args=[filed.pk])
    assert sign_in("editor").post(address, {"language": "ru"}).status_code == 302
    assert photos_of(filed.translations.get()) == [many.pk]
