"""What can harm somebody waits for a human, however good the rule that read it."""

import pytest

from articles.models import Rule
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db

DATED = "date 2022-05-10 "
HARMS = [
    ("quotation", "“Kojo Owusu stole the money,” said President of Ghana Kofi Ansah."),
    ("quotation", "“Abena Osei was ill for a year,” said President of Ghana Kofi Ansah."),
    ("event", "President of Ghana Kofi Ansah dismissed Minister of Energy Abena Osei."),
    ("event", "The Minister of Energy of Ghana Abena Osei was arrested in Accra."),
    ("post", "Minister of Energy of Ghana Abena Osei resigned on Thursday."),
    ("post", "Minister of Energy of Ghana Abena Osei was dismissed."),
    ("post", "Former Minister of Energy of Ghana Abena Osei, who was sacked in May, spoke."),
    ("person", "The suspect, Minister of Energy of Ghana Abena Osei, left the country."),
]
HARMLESS = [
    ("post", "Former Minister of Energy of Ghana Abena Osei spoke in Accra."),
    ("quotation", "“We will open the border,” said President of Ghana Kofi Ansah."),
    ("person", "President of Ghana Kofi Ansah met the families of the victims."),
]


@pytest.fixture
def all_trusted(db, tmp_path):
    """Let every rule confirm by itself, as far as it may."""
    file_dispatch(tmp_path, name="first.txt")
    Rule.objects.update(trusted=True)


def states(folder, kind, text):
    article = file_dispatch(folder, f"{DATED}{text}\n")
    return set(article.findings.filter(kind=kind).values_list("state", flat=True))


@pytest.mark.parametrize(("kind", "text"), HARMS)
def test_no_rule_confirms_what_can_harm(tmp_path, all_trusted, kind, text):
    assert states(tmp_path, kind, text) == {"proposed"}


@pytest.mark.parametrize(("kind", "text"), HARMLESS)
def test_a_trusted_rule_confirms_what_cannot(tmp_path, all_trusted, kind, text):
    assert states(tmp_path, kind, text) == {"confirmed"}
