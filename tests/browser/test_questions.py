"""Questions of a reader with a phone, each answered in at most three taps from the front."""

import datetime

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from articles.models import Event
from newsroom.demo import filling
from newsroom.demo.world import countries
from people.models import Post

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
MOST = 3


class Reader:
    """Somebody at the front page who counts each tap; typing is none."""

    def __init__(self, page, site):
        self.page, self.site, self.taps = page, site, 0

    def begin(self):
        self.page.goto(self.site)
        self.taps = 0

    def tap(self, where):
        self.taps += 1
        assert self.taps <= MOST
        where.click()

    def follow(self, where):
        """Tap on what leads to another page and wait for that."""
        with self.page.expect_navigation():
            self.tap(where)

    def room(self, name):
        rooms = self.page.get_by_role("navigation", name="Main")
        self.follow(rooms.get_by_role("link", name=name))

    def look_for(self, words):
        """Go to what the search field suggests first for ``words``."""
        self.begin()
        self.room("Search")
        self.page.locator("#q").press_sequentially(words)
        self.follow(self.page.get_by_role("option").filter(has_text=words).first)

    def show(self, **fields):
        """Fill in the fields of a form by their labels and send it."""
        for label, value in fields.items():
            field = self.page.get_by_label(label.replace("_", " "))
            field.fill(value)
        self.follow(self.page.locator("form", has=field).get_by_role("button", name="Show"))

    def reads(self, words, where=None):
        expect(where or self.page.locator("main")).to_contain_text(words)

    def section(self, name):
        return self.page.locator("section", has=self.page.get_by_role("heading", name=name))


@pytest.fixture
def last():
    return timezone.localdate()


@pytest.fixture
def world(last, transactional_db, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    filling.fill(120, last, silent=True)
    return countries(last)


@pytest.fixture
def reader(page, live_server, world):
    return Reader(page, live_server.url)


@pytest.fixture
def known(world):
    """What the reader will ask for: two prime ministers, a day of the first, the next meeting."""
    then, now = world["Georgia"].turns["Prime Minister"]
    post = Post.objects.get(label="Prime Minister of Georgia")
    held = post.memberships.get(person__name=then.name).attestations
    named = held.public(timezone.now()).filter(says="holds").earliest("day")
    rows = Event.objects.public(timezone.now()).coming(timezone.now().date())
    event = rows.filter(kind="meeting", date_first__gt=timezone.now().date()).first()
    said = named.membership.person.quotations.exclude(visible_from=None).first()
    people = [one.name for one in event.people.order_by("name")]
    return {
        "post": post.label, "then": then.name, "now": now.name, "day": named.day.isoformat(),
        "event": event, "people": people, "said": said.text,
    }  # fmt: skip


def who_is_prime_minister(reader, known):
    reader.look_for(known["post"])
    reader.reads(known["now"], reader.page.locator("p.standfirst"))


def who_was_it_on_that_day(reader, known):
    reader.look_for(known["post"])
    reader.show(Day=known["day"])
    reader.reads(known["then"], reader.section("Who held this on"))


def what_was_said_about_one_matter(reader, known):
    reader.look_for(known["then"])
    reader.show(What_was_said_about=max(known["said"].split(), key=len).strip("“”.,;:"))
    reader.reads(known["said"])


def when_do_they_meet_next(reader, known):
    event, (one, other) = known["event"], known["people"]
    reader.look_for(one)
    reader.follow(reader.section("Coming up").get_by_role("link", name=event.title).first)
    reader.reads(other, reader.section("Who is to be there"))
    reader.reads(f"{event.date_first:%B %Y}")


def whom_has_somebody_met_and_how_often(reader, known):
    reader.look_for(known["people"][0])
    reader.reads("last reported", reader.section("Met with"))


def what_happened_when_they_met(reader, known):
    reader.look_for(known["people"][0])
    reader.follow(reader.page.locator("ol.line li.event a").last)
    expect(reader.section("Who was there")).to_be_visible()
    expect(reader.section("Coverage")).to_be_visible()


def which_sentence_says_so(reader, known):
    reader.look_for(known["people"][0])
    reader.tap(reader.section("Offices").locator("summary").first)
    mark = reader.section("Offices").locator("mark").first
    expect(mark).to_be_visible()
    reader.reads(known["people"][0], mark)


def who_held_the_offices_of_a_state_on_a_day(reader, known):
    reader.look_for("Georgia")
    reader.show(Holders_on=known["day"])
    reader.reads(known["then"], reader.section("Posts and holders"))


def what_happened_last_month(reader, known):
    reader.begin()
    month = timezone.localdate().replace(day=1) - datetime.timedelta(days=1)
    reader.room("Events")
    reader.follow(reader.section("Months").get_by_role("link", name=f"{month:%B %Y}", exact=True))
    reader.reads(f"{month:%B}", reader.page.get_by_role("heading", level=1))


def what_was_corrected(reader, known):
    reader.begin()
    reader.follow(reader.page.get_by_role("link", name="Corrections", exact=True))
    reader.reads(filling.RIGHT)


def how_to_subscribe(reader, known):
    reader.begin()
    reader.follow(reader.page.get_by_role("link", name="Feeds", exact=True))
    expect(reader.page.locator("main").get_by_role("link", name="iCalendar")).to_be_visible()


def all_articles_of_a_tag_in_a_month(reader, known):
    reader.begin()
    reader.room("Tags")
    reader.follow(reader.page.locator("main ul.tags a").first)
    month = reader.section("Months").get_by_role("link").last
    name = month.inner_text()
    reader.follow(month)
    reader.reads(f"Articles of {name}", reader.page.locator("#articles"))
    expect(reader.page.locator("main .headline").first).to_be_visible()


def how_to_report_a_mistake(reader, known):
    reader.begin()
    reader.follow(reader.page.get_by_role("link", name="Report a mistake"))
    expect(reader.page.locator("main textarea")).to_be_visible()


QUESTIONS = [
    who_is_prime_minister,
    who_was_it_on_that_day,
    what_was_said_about_one_matter,
    when_do_they_meet_next,
    whom_has_somebody_met_and_how_often,
    what_happened_when_they_met,
    which_sentence_says_so,
    who_held_the_offices_of_a_state_on_a_day,
    what_happened_last_month,
    what_was_corrected,
    how_to_subscribe,
    all_articles_of_a_tag_in_a_month,
    how_to_report_a_mistake,
]


@pytest.mark.parametrize("page", [(360, "light")], indirect=True)
def test_the_questions_take_three_taps_each(reader, known):
    for answered in QUESTIONS:
        answered(reader, known)
