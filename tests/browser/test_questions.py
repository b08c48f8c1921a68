"""Ten questions of a reader with a phone, each answered in at most three taps from the front."""

import datetime

import pytest
from django.utils import timezone

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
        where.click()
        self.page.wait_for_load_state()
        self.taps += 1
        assert self.taps <= MOST

    def room(self, name):
        self.tap(self.page.get_by_role("navigation", name="Main").get_by_role("link", name=name))

    def look_for(self, words):
        """Go to what the search field suggests first for ``words``."""
        self.begin()
        self.room("Search")
        self.page.locator("#q").press_sequentially(words)
        self.tap(self.page.get_by_role("option").filter(has_text=words).first)

    def show(self, **fields):
        """Fill in the fields of a form by their labels and send it."""
        for label, value in fields.items():
            field = self.page.get_by_label(label.replace("_", " "))
            field.fill(value)
        self.tap(self.page.locator("form", has=field).get_by_role("button", name="Show"))

    def reads(self):
        return self.page.locator("main").inner_text()

    def section(self, name):
        return self.page.locator("section", has=self.page.get_by_role("heading", name=name))


@pytest.fixture
def last():
    return timezone.localdate()


@pytest.fixture
def world(last, transactional_db):
    filling.fill(120, last, silent=True)
    return countries(last)


@pytest.fixture
def reader(page, live_server, world):
    return Reader(page, live_server.url)


def next_event():
    today = timezone.now().date()
    rows = Event.objects.public(timezone.now()).coming(today).filter(kind="meeting")
    return rows.first(), list(rows.first().people.order_by("name"))


@pytest.mark.parametrize("page", [(360, "light")], indirect=True)
def test_ten_questions_take_three_taps_each(reader, world, last):
    post = Post.objects.get(label="Prime Minister of Georgia")
    then, now = world["Georgia"].turns["Prime Minister"]
    named = post.memberships.get(person__name=then.name).attestations.order_by("day").first()
    event, (one, other) = next_event()

    # Who is prime minister of Georgia?
    reader.look_for("Prime Minister of Georgia")
    assert now.name in reader.page.locator("p.standfirst").inner_text()

    # Who was it on that day?
    reader.look_for("Prime Minister of Georgia")
    reader.show(Day=named.day.isoformat())
    assert then.name in reader.section("Who held this on").inner_text()

    # What did that person say, and what about one matter?
    quotation = named.membership.person.quotations.exclude(visible_from=None).first()
    word = max(quotation.text.split(), key=len).strip("“”.,;:")
    reader.look_for(then.name)
    reader.show(What_was_said_about=word)
    assert quotation.text in reader.reads()
    assert reader.page.locator("figure.quote").count() >= 1

    # When does somebody meet somebody next, and where?
    reader.look_for(one.name)
    reader.tap(reader.section("Coming up").get_by_role("link", name=event.title).first)
    assert other.name in reader.section("Who is to be there").inner_text()
    assert f"{event.date_first:%B %Y}" in reader.reads()

    # Whom has this person met, how often, and when last?
    reader.look_for(one.name)
    assert "last reported" in reader.section("Met with").inner_text()

    # What was said when they met?
    reader.tap(reader.page.locator("ol.line li.event a").last)
    assert reader.section("Coverage").is_visible()

    # Which sentence says so?
    reader.look_for(one.name)
    reader.tap(reader.section("Offices").locator("summary").first)
    sentence = reader.section("Offices").locator("mark").first
    assert one.name in sentence.inner_text()

    # Who held which office of a state on a day?
    reader.look_for("Georgia")
    reader.show(Holders_on=named.day.isoformat())
    assert then.name in reader.section("Posts and holders").inner_text()

    # What happened in the month before this one?
    reader.begin()
    month = last.replace(day=1) - datetime.timedelta(days=1)
    reader.room("Events")
    reader.tap(reader.section("Months").get_by_role("link", name=f"{month:%B %Y}", exact=True))
    assert f"{month:%B}" in reader.page.get_by_role("heading", level=1).inner_text()

    # What was corrected lately?
    reader.begin()
    reader.tap(reader.page.get_by_role("link", name="Corrections", exact=True))
    assert filling.RIGHT in reader.reads()
