"""Suggestions below the search field, chosen with the keyboard."""

import pytest
from playwright.sync_api import expect

from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def test_a_suggestion_is_chosen_with_keys(page, complaints, live_server, tmp_path):
    file_dispatch(tmp_path)
    page.goto(f"{live_server.url}/search/")
    field = page.get_by_role("combobox")
    field.press_sequentially("mens")
    page.get_by_role("option", name="Yao Mensah").wait_for()
    field.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "q-choices-0")
    field.press("Escape")
    expect(page.get_by_role("option")).to_have_count(0)
    field.press_sequentially("a")
    page.get_by_role("option", name="Yao Mensah").wait_for()
    field.press("ArrowDown")
    field.press("Enter")
    page.wait_for_url("**/people/yao-mensah/")
    assert complaints == []
