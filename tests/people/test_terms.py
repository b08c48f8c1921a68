"""How sure it is that a post was held on a day, and how that is said."""

from datetime import date

import pytest

from people.models import Membership, Person, Post
from people.terms import term_in_words

pytestmark = pytest.mark.django_db

SURE = [
    # typed start, typed end, attestations, day, sureness
    ("2020-05-01", "", {}, "2020-05-01", "certain"),
    ("2020-05-01", "", {}, "2020-04-30", None),
    ("2020", "", {}, "2020-04-30", "possible"),
    ("2020", "2022", {}, "2021-04-30", "certain"),
    ("2020", "2022", {}, "2022-04-30", "possible"),
    ("", "2022-03-01", {}, "2022-03-02", None),
    ("", "", {"2021-01-28": "began"}, "2021-01-28", "certain"),
    ("", "", {"2021-03-03": "holds"}, "2021-03-03", "attested"),
    ("", "", {"2021-01-28": "began", "2021-03-03": "holds"}, "2021-02-01", "certain"),
    ("", "", {"2021-01-28": "began", "2021-03-03": "holds"}, "2021-03-04", "possible"),
    ("", "", {"2021-01-28": "began", "2022-05-12": "ended"}, "2022-05-12", "certain"),
    ("", "", {"2021-01-28": "began", "2022-05-12": "ended"}, "2022-05-13", None),
    ("", "", {"2021-01-28": "began"}, "2021-01-27", None),
    ("", "2022", {"2021-01-28": "began"}, "2021-01-27", None),
    ("", "", {"2021-03-03": "holds", "2021-05-03": "holds"}, "2021-04-03", "possible"),
    ("", "", {"2021-03-03": "holds", "2021-05-03": "holds"}, "2021-05-04", None),
    ("", "", {"2021-03-03": "held"}, "2021-03-03", None),
    ("2021-02-01", "", {"2021-01-28": "began"}, "2021-01-29", None),
    ("", "2021-02-01", {"2021-01-28": "began", "2021-05-12": "ended"}, "2021-03-01", None),
]
SAID = [
    ("", "", {}, "start and end not known"),
    ("", "", {"2021-03-03": "holds"}, "attested 3 March 2021"),
    (
        "",
        "",
        {"2021-03-03": "holds", "2022-05-12": "holds"},
        "attested 3 March 2021 to 12 May 2022",
    ),
    ("", "", {"2021-01-28": "began", "2022-05-12": "holds"}, "since 28 January 2021"),
    ("", "", {"2021-01-28": "began", "2022-05-12": "ended"}, "28 January 2021 to 12 May 2022"),
    ("2021-02", "", {"2021-01-28": "began"}, "since February 2021"),
    ("", "2022", {"2021-03-03": "holds"}, "attested 3 March 2021, until 2022"),
    ("", "2022", {}, "until 2022"),
]


def membership(start, end, says):
    post = Post.objects.create(role="Mayor", label="Mayor of Porto")
    row = Membership.objects.create(
        person=Person.objects.create(name="Ana Silva"), post=post, start=start, end=end
    )
    for day, said in says.items():
        row.attestations.create(day=date.fromisoformat(day), says=said)
    return row


@pytest.mark.parametrize(("start", "end", "says", "day", "sureness"), SURE)
def test_the_evidence_answers_for_a_day(start, end, says, day, sureness):
    membership(start, end, says)
    found = Membership.objects.on(date.fromisoformat(day)).first()
    assert (found and found.sureness) == sureness


@pytest.mark.parametrize(("start", "end", "says", "words"), SAID)
def test_a_term_is_said_in_words(start, end, says, words):
    row = membership(start, end, says)
    assert term_in_words(row, list(row.attestations.all())) == words
