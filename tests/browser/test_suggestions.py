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


def test_a_name_is_taken_into_the_form_of_quotations(page, complaints, live_server, tmp_path):
    file_dispatch(tmp_path)
    page.goto(f"{live_server.url}/quotations/")
    field = page.get_by_label("Who spoke")
    field.press_sequentially("kofi")
    page.get_by_role("option", name="Kofi Ansah").click()
    expect(field).to_have_value("Kofi Ansah")
    expect(page.get_by_role("option", name="Kofi Ansah")).to_have_count(0)
    page.get_by_role("button", name="Show").click()
    expect(page.locator("figure.quote")).to_have_count(1)
    assert complaints == []
