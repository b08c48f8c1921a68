"""What readers must not see is nowhere: a marked word is planted in each kind and looked for."""

import datetime

import pytest
from django.utils import timezone

from articles import visibility
from articles.decisions import reject
from articles.models import (
    Article,
    Coverage,
    Event,
    Mention,
    Participation,
    Quotation,
    Revision,
    TaggedArticle,
)
from articles.publication import STEPS, take
from newsroom.models import User
from people.models import Membership, Organization, Person, Post, Tag
from people.visible import Visible
from tests.factory import file_dispatch
from tests.site.links import walked

pytestmark = pytest.mark.django_db
LATER = datetime.timedelta(days=2)
MARK = "zyzzyva"
SURFACES = """
/ /articles/ /people/ /posts/ /events/ /tags/ /search/?q=zyzzyva /feeds/articles.rss
/feeds/articles.atom /events/calendar.ics /sitemap.xml /api/v1/articles/ /api/v1/people/
/api/v1/posts/ /api/v1/events/ /api/v1/tags/ /quotations/ /search/suggest/?q=zyzzyva
/feeds/articles.json /corrections/
""".split()


def planted(word=MARK, **fields):
    """Return an article with a person, post, event, quotation and tag that only it knows."""
    now = timezone.now()
    article = Article.objects.create(
        headline=f"Headline {word}",
        body=f"<p>Text {word}. Anna {word} spoke.</p>",
        published_at=now - LATER,
        **{"status": "published", "first_public": now - LATER} | fields,
    )
    Revision.objects.record(article, None, word)
    person = Person.objects.create(name=f"Anna {word.title()}")
    state = Organization.objects.create(name=f"State of {word}")
    post = Post.objects.create(role="Mayor", label=f"Mayor of {word}", organization=state)
    ada = User.objects.get_or_create(username="ada")[0]
    Membership.objects.create(person=person, post=post, start="2020", entered_by=ada)
    event = Event.objects.create(
        kind="meeting", title=f"Meeting {word}", date="2022-05-10", reported_on="2022-05-10"
    )
    Mention.objects.create(article=article, person=person)
    Coverage.objects.create(article=article, event=event)
    Participation.objects.create(event=event, person=person)
    Quotation.objects.create(article=article, person=person, text=f"I say {word}")
    tag = Tag.objects.create(name=f"Tag {word}")
    TaggedArticle.objects.create(tag=tag, content_object=article)
    visibility.refresh()
    return article


def addresses(article):
    rows = [article, *article.people.all(), *article.events.all(), *Post.objects.all()]
    rows += [*Organization.objects.all(), *Tag.objects.all()]
    people = [f"/feeds/people/{one.slug}.rss" for one in article.people.all()]
    return [*(row.get_absolute_url() for row in rows), *people, f"/api/v1/articles/{article.pk}/"]


def shown_at(client, places):
    """Return the addresses that show the mark, and those that they link to, too."""
    found = []
    for address, answer in walked(client, places):
        text = answer.content.decode()
        asked = "q=" in address and text.count(MARK) <= 3
        if MARK in text.casefold() and not asked:
            found.append(address)
    return found


HIDDEN = {
    "a draft": {"status": "draft", "first_public": None},
    "submitted": {"status": "submitted", "first_public": None},
    "scheduled": {"publish_at": timezone.now() + LATER},
    "embargoed": {"embargo_until": timezone.now() + LATER},
    "withdrawn": {"status": "withdrawn", "withdrawn_at": timezone.now()},
    "hidden": {"hidden_reason": "a court order"},
}


def test_what_is_public_is_seen_so_that_the_test_can_fail(client):
    article = planted()
    assert len(shown_at(client, [*SURFACES, *addresses(article)])) > len(SURFACES)


@pytest.mark.parametrize("fields", HIDDEN.values(), ids=HIDDEN)
def test_what_is_not_public_is_seen_nowhere(client, fields):
    article = planted(**fields)
    places = [*SURFACES, *addresses(article)]
    assert shown_at(client, places) == []
    states = {client.get(address).status_code for address in addresses(article)}
    assert states <= {404, 410}


FACTS = [Person, Membership, Post, Organization, Event, Participation, Quotation, Tag]


@pytest.mark.parametrize("model", FACTS, ids=[model.__name__ for model in FACTS])
def test_a_hidden_row_has_no_page_and_no_link(client, model):
    planted()
    row = model.objects.get()
    model.objects.update(hidden_reason="a court order")
    visibility.refresh()
    row.refresh_from_db()
    assert row.visible_from is None
    if hasattr(row, "get_absolute_url"):
        url = row.get_absolute_url()
        assert client.get(url).status_code == 404
        for address in SURFACES:
            assert url not in client.get(address).content.decode(), address


def test_a_person_without_a_post_has_no_page_until_an_editor_says_so(client):
    article = planted()
    Membership.objects.all().delete()
    visibility.refresh()
    person = article.people.get()
    assert client.get(person.get_absolute_url()).status_code == 404
    assert person.get_absolute_url() not in client.get(article.get_absolute_url()).content.decode()
    Person.objects.update(public_figure=True)
    visibility.refresh(people=[person.pk])
    assert client.get(person.get_absolute_url()).status_code == 200


def moments(kinds):
    """Return when readers see each row, by its kind and key."""
    return {
        (kind.__name__, row.pk, str(row)): row.visible_from
        for kind in kinds
        for row in kind.objects.all()
    }


def test_a_change_writes_what_computing_all_anew_would(tmp_path):
    ada = User.objects.create(username="ada")
    one = file_dispatch(tmp_path)
    two = file_dispatch(
        tmp_path,
        "date 2022-06-01 Prime Minister of Togo Yao Mensah met with the President of Benin "
        "Afi Dossou in Lome.\n",
        "b.txt",
    )
    reject(two.findings.get(kind="person", target="Afi Dossou"), ada)
    take(STEPS["withdraw"], one, ada, "wrong")
    kinds = [kind for kind in Visible.__subclasses__() if not kind._meta.abstract]
    before = moments(kinds)
    visibility.refresh()
    assert len(kinds) >= 9
    assert before == moments(kinds)
