"""Long lists, page by page, from the row where the last page ended."""

import pytest
from django.db.models import CharField
from django.http import Http404
from django.test import RequestFactory

from people.models import Organization
from people.paging import Keyset

pytestmark = pytest.mark.django_db


def page(query="", size=3):
    request = RequestFactory().get(f"/?{query}")
    return Keyset(request, Organization.objects.all(), "name", CharField(), size)


@pytest.fixture
def eight():
    for number in range(8):
        Organization.objects.create(name=f"Body {number}, of all")


def test_it_walks_to_the_end_and_back_the_same_way(eight):
    there, query = [], ""
    while not there or query:
        found = page(query)
        there.append([one.name[5] for one in found])
        query = found.older
    assert there == [["0", "1", "2"], ["3", "4", "5"], ["6", "7"]]
    back = page(found.newer)
    assert [one.name[5] for one in back] == ["3", "4", "5"]
    assert [one.name[5] for one in page(back.newer)] == ["0", "1", "2"]
    assert page(back.newer).newer == ""


def test_a_row_that_comes_between_moves_no_page(eight):
    second = page().older
    Organization.objects.create(name="Body 0 and a new one")
    assert [one.name[5] for one in page(second)] == ["3", "4", "5"]


def test_other_questions_of_the_address_are_kept(eight):
    assert page("show=events").older.startswith("show=events&")


@pytest.mark.parametrize("place", ["x", "Body,x", "Body,", "Body,-1", "Body,9999999999999999999"])
def test_a_place_that_is_none_is_not_found(eight, place):
    with pytest.raises(Http404):
        page(f"older={place}")
