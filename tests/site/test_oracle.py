"""What readers may not see changes no byte of what they see: no count, no order, no answer."""

import datetime
import re

import pytest
from django.utils import timezone

from articles import visibility
from articles.models import (
    Article,
    Coverage,
    Event,
    Mention,
    Participation,
    Quotation,
    TaggedArticle,
)
from people.models import Membership, Person, Post, Tag
from tests.site.links import walked
from tests.site.test_visibility import HIDDEN, LATER, SURFACES, addresses, planted

pytestmark = pytest.mark.django_db
WORD, RANDOM = "qixotl", "vombar"
MORE = """
/stories/ /organizations/ /feeds/ /api/v1/ /robots.txt /events/calendar.ics
/search/?q=ghana /search/?q=talks&kind=events /search/suggest/?q=talk /quotations/?q=say
/articles/?page=2 /people/?letter=A /api/v1/articles/?page=2 /404-of-no-page/
""".split()
ASKING = """
/search/?q={} /search/?q={}&kind=articles /search/?q={}&kind=people /search/?q={}&kind=events
/search/?q={}&kind=quotations /search/suggest/?q={} /ru/search/?q={} /ru/search/suggest/?q={}
/quotations/?q={} /people/?q={} /posts/?q={} /events/?q={} /tags/?q={} /articles/?q={}
/api/v1/articles/?q={} /api/v1/people/?q={} /people/{}/ /posts/mayor-of-{}/ /tags/tag-{}/
/organizations/state-of-{}/ /events/meeting-{}/ /stories/{}/ /feeds/people/anna-{}.rss
/feeds/people/anna-{}.atom /feeds/people/anna-{}.json /feeds/tags/tag-{}.rss
/api/v1/people/anna-{}/ /api/v1/events/meeting-{}/ /people/anna-{}/card/
/articles/2022/05/10/headline-{}/ /articles/2022/05/10/headline-{}/card.png /photos/{}/400.webp
""".split()


def places_of(article):
    """Return the lists and files of the site, and what stands about the public ``article``."""
    feeds = [f"/feeds/people/{one.slug}.{end}" for one in article.people.all() for end in FEEDS]
    feeds += [f"/feeds/tags/{one.slug}.rss" for one in Tag.objects.public(timezone.now())]
    cards = [f"{article.get_absolute_url()}card.png"]
    return [*SURFACES, *MORE, *addresses(article), *feeds, *cards]


def everything(client, places):
    """Return {address: (status, body, headers)} of ``places`` and of all to which they lead."""
    return {
        address: (answer.status_code, _plain(answer), _headers(answer))
        for address, answer in walked(client, places)
    }


FEEDS = ("rss", "atom", "json")
# What each answer makes anew: its moment, and the token of the form of a report.
MADE = re.compile(rb'DTSTAMP:\w+|<lastBuildDate>.*?</lastBuildDate>|name="\w+" value="[^"]*:[^"]*"')


def _plain(answer):
    return MADE.sub(b"", answer.content)


def _headers(answer):
    return {
        name: answer.get(name) for name in ("ETag", "Last-Modified", "Location", "Link", "Vary")
    }


def hide_more(public):
    """Plant an article of each state that is not public, each about what the public one is of."""
    person, event = public.people.get(), public.events.get()
    tag, post = Tag.objects.get(), Post.objects.get()
    for number, (state, fields) in enumerate(HIDDEN.items()):
        article = planted(f"{WORD}{number}", **fields)
        Mention.objects.create(article=article, person=person)
        Coverage.objects.create(article=article, event=event)
        TaggedArticle.objects.create(tag=tag, content_object=article)
        Quotation.objects.create(article=article, person=person, text=f"I {WORD} {state}")
        other = article.people.exclude(pk=person.pk).get()
        Participation.objects.create(event=article.events.exclude(pk=event.pk).get(), person=person)
        Event.objects.create(
            kind="talks", title=f"Plan {WORD}{number}", stage="planned", internal=True,
            date="2022-05-10", reported_on="2022-05-10",
        )  # fmt: skip
        Membership.objects.filter(person=other).update(hidden_reason="a court order")
    Person.objects.create(name=f"Nobody {WORD}")
    Post.objects.filter(label__contains=WORD).exclude(pk=post.pk).update(organization=None)
    visibility.refresh()


def test_what_is_hidden_changes_no_page_feed_file_or_answer_of_what_is_public(client):
    public = planted()
    places = places_of(public)
    before = everything(client, places)
    hide_more(public)
    assert Article.objects.count() > 6
    after = everything(client, places)
    assert set(before) == set(after)
    assert len(after) > 50
    assert not [address for address, told in after.items() if told != before[address]]


def answered(client, word):
    """Return {address: (status, body, number of headers)} of each question about ``word``."""
    found = {}
    for asked in ASKING:
        answer = client.get(asked.replace("{}", word))
        found[asked] = answer.status_code, _plain(answer), len(answer.headers)
    return found


def test_a_word_of_what_is_hidden_is_answered_as_if_it_were_nowhere(client):
    public, word = planted(), f"{WORD}0"
    before = answered(client, word)
    hide_more(public)
    assert Article.objects.filter(headline__contains=word).exists()
    assert answered(client, word) == before


def test_a_word_of_what_is_hidden_is_answered_as_any_other_word_apart_from_the_word(client):
    public = planted()
    hide_more(public)
    for asked in [one for one in ASKING if "?q=" in one]:
        told = []
        for word in (f"{WORD}0", f"{RANDOM}0"):
            answer = client.get(asked.replace("{}", word))
            told.append((answer.status_code, _plain(answer).replace(word.encode(), b"")))
        assert told[0] == told[1], asked


def test_an_embargo_ends_at_its_second(client):
    end = timezone.now().replace(microsecond=0) + LATER
    planted(embargo_until=end)
    second = datetime.timedelta(seconds=1)
    for rows in (Article, Person, Event, Quotation, Tag, Post):
        shown = [rows.objects.public(at).count() for at in (end - second, end, end + second)]
        assert shown == [0, 1, 1], rows
