"""What readers' pages ask of the database, when they hold all that they can hold."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles import visibility
from articles.models import (
    Article,
    Byline,
    Correction,
    Coverage,
    Event,
    Mention,
    Participation,
    PhotoUse,
    Portrait,
    Quotation,
    RelatedArticle,
    StoryLine,
    StoryPart,
    StoryUpdate,
    TaggedArticle,
)
from articles.photos.store import keep
from newsroom.models import Slot, User
from people.models import Membership, Name, Organization, Person, Post, Tag
from tests.factory import TEXT, file_dispatch
from tests.pictures import picture, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("media")]
MOST = 12
SITE_MAP = 14  # two for each kind of page
PEOPLE = ("Kofi Ansah", "Yao Mensah")


def filed(folder, number):
    """File that many reports of meetings of the same two; return their articles."""
    (folder / "in").mkdir(exist_ok=True)
    texts = (TEXT.replace("2022-05-10", f"2022-05-{day:02}") for day in range(1, number + 1))
    return [file_dispatch(folder / "in", text, f"{n}.txt") for n, text in enumerate(texts)]


def give_everything(article, others, number):
    """Let ``article`` have ``number`` of each thing that a page can show."""
    by, now = User.objects.get_or_create(username="ama")[0], timezone.now()
    for n in range(number):
        tag, _ = Tag.objects.get_or_create(name=f"borders {n}")
        for one in (article, *others):
            TaggedArticle.objects.get_or_create(tag=tag, content_object=one)
        Byline.objects.create(article=article, order=n, name=f"Ama Sarpong {n}")
        Correction.objects.create(article=article, wrong="It said five.", right="Six.", by=by)
        person = Person.objects.create(name=f"Esi Darko {n}", public_figure=True)
        Mention.objects.create(article=article, person=person)
        Quotation.objects.create(article=article, person=person, text=f"Word {n}", chosen=True)
        event = Event.objects.create(
            kind="talks", title=f"Talks {n}", reported_on="2022-05-10", made_public=True,
            date=str((now + timedelta(days=n)).date()),
        )  # fmt: skip
        for one in (article, *others):
            Coverage.objects.create(article=one, event=event)
        for one in (person, *Person.objects.filter(name__in=PEOPLE)):
            Participation.objects.create(event=event, person=one)
    for n, language in enumerate(["ru", "ky", "kk", "uz"][:number]):
        Article.objects.create(
            headline=f"Version {n}", body="<p>Text.</p>", language=language, status="published",
            translation_of=article, published_at=article.published_at,
        )  # fmt: skip
    for n, one in enumerate(others[:number]):
        RelatedArticle.objects.create(article=article, other=one, chosen=True)
        StoryUpdate.objects.get_or_create(
            dispatch=one.dispatch, earlier=article.dispatch, defaults={"kind": "update"}
        )
        Slot.objects.create(article=one, order=n, by=by)
    StoryUpdate.objects.update(state="confirmed")
    Article.objects.filter(pk=article.pk).update(updated_at=now, developing_since=now)


def give_photos(article, number):
    photos = [keep(sent(picture(colour=(60 * n, 0, 0))), None)[0] for n in range(number)]
    PhotoUse.objects.put(article, [one.pk for one in photos])
    for one in photos:
        one.credit, one.alt = "Ama Sarpong", "Two men"
        one.save()
    Portrait.objects.create(person=Person.objects.get(name=PEOPLE[0]), photo=photos[0])


def give_offices(number):
    kofi, state = Person.objects.get(name=PEOPLE[0]), Organization.objects.get(name="Ghana")
    Name.objects.create(person=kofi, text="Кофи Анса", language="ru", kind="preferred")
    for n in range(number):
        part = Organization.objects.create(name=f"Ministry {n} of Ghana", parent=state)
        post = Post.objects.create(role="Minister", organization=part, label=f"Minister {n}")
        Membership.objects.create(
            person=kofi, post=post, start="2020", entered_by=User.objects.first()
        )


def addresses(article, story):
    """Return the address of each kind of page that readers open, with its questions."""
    person, event = f"/people/{slug(Person, name=PEOPLE[0])}/", article.events.first()
    post, state = "/posts/president-of-ghana/", "/organizations/ghana/"
    said = Quotation.objects.filter(chosen=True).first()
    return [
        "/", "/articles/", "/articles/2022/", "/articles/2022/05/", "/articles/2022/05/01/",
        article.get_absolute_url(), person, f"{person}?show=events&with=yao-mensah",
        f"{person}?with=yao-mensah", f"{person}?on=2022-05-03", f"{person}card/?on=2022-05-03",
        *(f"{person}?show={one}" for one in ("offices", "events", "quotations", "articles")),
        "/people/", "/posts/", post, f"{post}?on=2022-05-03", "/organizations/", state,
        f"{state}?on=2022-05-03", "/organizations/ministry-0-of-ghana/", "/events/",
        "/events/?show=coming", "/events/2022/05/", event.get_absolute_url(),
        f"/events/{slug(Event, title='Talks 0')}/", "/events/calendar.ics", "/tags/",
        "/tags/borders-0/", "/tags/borders-0/?month=2022-05",
        "/stories/", story.get_absolute_url(), "/quotations/",
        f"/quotations/{said.pk}/", f"/quotations/{said.pk}/card.png", f"{person}card.png",
        f"{article.get_absolute_url()}card.png",
        f"/quotations/?person={said.person.slug}&q=border&tag=borders-0&from=2022-01-01",
        "/corrections/", "/search/", "/search/?q=ansah", "/search/?q=xylophone",
        "/search/?q=border&person=yao-mensah&tag=borders-0&from=2022-01-01",
        "/search/?q=a&kind=articles", "/search/?q=ansah&kind=people", "/search/?q=a&event=talks",
        "/search/suggest/?q=ansah", f"/report/?about={article.get_absolute_url()}",
        f"/report/?about={person}&finding={article.findings.first().pk}",
        "/feeds/", "/feeds/articles.rss", "/feeds/articles.json",
        "/about/", "/accessibility/", "/developers/", "/design/", "/no-such-page/",
        "/api/v1/articles/", "/api/v1/events/",
        f"/api/v1/articles/{article.pk}/", "/api/v1/people/", "/healthz", "/robots.txt",
    ]  # fmt: skip


def slug(model, **which):
    return model.objects.get(**which).slug


def asked(client, address):
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code in (200, 404), address
    return len(queries)


@pytest.fixture(params=[1, 4], ids=["one of each", "four of each"])
def full(request, tmp_path):
    """Return an article and a story line with that many of everything."""
    number = request.param
    article, *others = filed(tmp_path, 2 * number + 1)
    give_everything(article, others, number)
    give_photos(article, number)
    give_offices(number)
    story = StoryLine.objects.create(title="The border", shown=True)
    for n, one in enumerate((article, *others)):
        StoryPart.objects.create(story=story, article=one, order=n)
    visibility.refresh()
    article.refresh_from_db()
    return article, story


def test_no_page_asks_more_than_twelve_times_however_much_it_holds(client, full):
    article, story = full
    page = client.get(article.get_absolute_url()).content.decode()
    for shown in (
        "Ama Sarpong 0", "Developing", "Also in:", "Version 0", "Updated on", "same meeting",
        "/tags/borders-0/", "Word 0", "Talks 0", "It said five. Six.", "Photo:", "Kofi Ansah",
        "Read from the text",
    ):  # fmt: skip
        assert shown in page, shown
    pages = addresses(article, story)
    pages += [f"/ru{one}" for one in pages if client.get(f"/ru{one}").status_code == 200]
    found = {one: asked(client, one) for one in pages}
    assert {one: times for one, times in found.items() if times > MOST} == {}
    assert asked(client, "/sitemap.xml") <= SITE_MAP
