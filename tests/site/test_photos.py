"""Photos: what is taken in, what goes out, and that nobody sees one of what they may not see."""

import io
from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone
from PIL import Image

from articles import visibility
from articles.models import Article, Photo, PhotoUse, Portrait
from articles.photos.imaging import BadPicture, picture_of
from articles.photos.store import keep, path_of, replace
from tests.factory import file_dispatch
from tests.pictures import bomb, picture, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]


@pytest.fixture
def article(tmp_path):
    return file_dispatch(tmp_path)


@pytest.fixture
def photo():
    kept, _ = keep(sent(), None)
    kept.credit, kept.alt, kept.caption = "Ama Sarpong", "Two men at a desk", "Talks in Accra."
    kept.save()
    return kept


def shown_in(article, photo):
    PhotoUse.objects.put(article, [photo.pk])
    visibility.refresh(articles=[article.pk], photos=[photo.pk])
    photo.refresh_from_db()


REFUSED = [
    ("81 million pixels in a few kilobytes", bomb(), "million are allowed"),
    ("cut off", picture()[:3000], "cut off or damaged"),
    ("a page", b"<html><script>alert(1)</script></html>", "no JPEG, PNG or WebP"),
    ("a drawing", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "no JPEG, PNG or WebP"),
    ("of another kind", picture(kind="GIF"), "no JPEG, PNG or WebP"),
    ("nothing", b"", "no JPEG, PNG or WebP"),
    (
        "moving",
        picture(kind="WEBP", save_all=True, append_images=[Image.new("RGB", (1200, 800))]),
        "It moves",
    ),
]


@pytest.mark.parametrize(
    ("raw", "words"), [one[1:] for one in REFUSED], ids=[o[0] for o in REFUSED]
)
def test_what_is_no_photo_is_refused_with_reason_and_remedy(raw, words):
    with pytest.raises(BadPicture, match=words) as refusal:
        picture_of(raw)
    assert refusal.value.remedy


def test_a_bomb_is_small():
    assert len(bomb()) < 12_000


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_each_kind_comes_out_as_webp_and_jpeg_of_its_widths(kind):
    made = picture_of(picture(kind=kind))
    assert sorted(made.files) == [
        (width, ending) for width in (320, 640, 960, 1200) for ending in ("jpg", "webp")
    ]
    for (width, ending), raw in made.files.items():
        image = Image.open(io.BytesIO(raw))
        assert (image.width, image.format) == (width, {"jpg": "JPEG", "webp": "WEBP"}[ending])


def test_it_is_turned_as_the_camera_was_held():
    exif = Image.Exif()
    exif[0x0112] = 6  # turn right
    made = picture_of(picture((1200, 800), exif=exif))
    assert (made.width, made.height) == (800, 1200)
    image = Image.open(io.BytesIO(made.files[800, "jpg"]))
    assert image.getpixel((400, 100))[2] > 100  # the left half has become the upper one


def test_place_and_serial_numbers_stay_out_and_words_are_proposed():
    exif = Image.Exif()
    exif[0x010E], exif[0x013B] = "Border talks", "Ama Sarpong"
    exif.get_ifd(0x8769)[0x9003] = "2022:05:10 14:30:00"
    exif.get_ifd(0x8769)[0xA431] = "SERIAL-4711"
    exif.get_ifd(0x8825)[1] = "N"
    made = picture_of(picture(exif=exif))
    assert made.proposed == {
        "caption": "Border talks",
        "credit": "Ama Sarpong",
        "taken": "2022-05-10T14:30:00",
    }
    for raw in made.files.values():
        assert not Image.open(io.BytesIO(raw)).getexif()
        assert b"SERIAL-4711" not in raw


def test_what_hides_behind_a_picture_stays_out():
    made = picture_of(picture() + b"<script>alert(1)</script>")
    assert all(b"<script>" not in raw for raw in made.files.values())


def test_the_same_bytes_are_one_photo():
    first, new = keep(sent(), None)
    second, again = keep(sent(name="copy.jpg"), None)
    assert (first.pk, new, again) == (second.pk, True, False)


def test_readers_see_it_with_words_credit_and_size(client, article, photo):
    shown_in(article, photo)
    page = client.get(article.get_absolute_url()).content.decode()
    for words in (photo.caption, "Ama Sarpong", photo.alt, f'width="{photo.width}"', photo.sources):
        assert words in page
    answer = client.get(photo.address(640, "webp"))
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/webp")
    assert "sandbox" in answer["Content-Security-Policy"]
    assert answer["X-Content-Type-Options"] == "nosniff"


def _draft(article, photo):
    Article.objects.filter(pk=article.pk).update(status="draft")


def _withdrawn(article, photo):
    Article.objects.filter(pk=article.pk).update(status="withdrawn", withdrawn_at=timezone.now())


def _embargoed(article, photo):
    later = timezone.now() + timedelta(hours=1)
    Article.objects.filter(pk=article.pk).update(embargo_until=later)


def _hidden(article, photo):
    Article.objects.filter(pk=article.pk).update(hidden_reason="wrong man")


def _photo_hidden(article, photo):
    Photo.objects.filter(pk=photo.pk).update(hidden_reason="wrong man")


def _over(article, photo):
    yesterday = timezone.localdate() - timedelta(days=1)
    Photo.objects.filter(pk=photo.pk).update(rights="until", rights_until=yesterday)


def _taken_out(article, photo):
    PhotoUse.objects.put(article, [])


@pytest.mark.parametrize(
    "change", [_draft, _withdrawn, _embargoed, _hidden, _photo_hidden, _over, _taken_out]
)
def test_no_address_of_it_answers_where_it_must_not_be_seen(client, article, photo, change):
    shown_in(article, photo)
    addresses = [photo.address(width, one) for width in (320, 1200) for one in ("jpg", "webp")]
    assert {client.get(one).status_code for one in addresses} == {200}
    change(article, photo)
    visibility.refresh(articles=[article.pk], photos=[photo.pk])
    assert {client.get(one).status_code for one in addresses} == {404}
    page = client.get(article.get_absolute_url())
    assert photo.key not in page.content.decode()


def test_a_replaced_file_is_gone_everywhere(
    client, article, photo, django_capture_on_commit_callbacks
):
    shown_in(article, photo)
    old = photo.address(320)
    with django_capture_on_commit_callbacks(execute=True):
        replace(photo, sent(picture(colour=(0, 0, 0))))
    assert client.get(old).status_code == 404
    assert client.get(photo.address(320)).status_code == 200
    assert not default_storage.exists(path_of(old.split("/")[2], 320, "jpg"))


def test_a_portrait_stands_on_the_page_and_the_card_of_a_person(client, article, photo):
    person = article.people.first()
    Portrait.objects.create(person=person, photo=photo)
    visibility.refresh(people=[person.pk], photos=[photo.pk])
    for address in (person.get_absolute_url(), f"{person.get_absolute_url()}card/"):
        assert photo.key in client.get(address).content.decode()
    Photo.objects.filter(pk=photo.pk).update(hidden_reason="wrong man")
    visibility.refresh(photos=[photo.pk])
    assert photo.key not in client.get(person.get_absolute_url()).content.decode()
    assert client.get(photo.address(320)).status_code == 404


def test_the_first_photo_of_the_lead_stands_on_the_front(client, article, photo):
    other, _ = keep(sent(picture(colour=(0, 9, 0))), None)
    PhotoUse.objects.put(article, [photo.pk, other.pk])
    visibility.refresh(articles=[article.pk], photos=[photo.pk, other.pk])
    page = client.get("/").content.decode()
    assert photo.key in page
    assert other.key not in page
    Photo.objects.filter(pk=photo.pk).update(hidden_reason="wrong man")
    visibility.refresh(photos=[photo.pk])
    assert photo.key not in client.get("/").content.decode()
