"""Each kind of page that the desk's addresses name is for everybody, in both schemes and widths."""

import pytest
from django.contrib import admin
from playwright.sync_api import Error

from newsroom.models import User
from tests.admin.addresses import addresses, fill
from tests.browser.desk import broken_rules, enter, low_targets, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE = 360
LOOKS = [(1280, "light"), (PHONE, "dark"), (1280, "dark"), (PHONE, "light")]
ALIKE = ("history", "delete", "hide", "merge")  # one page, whatever the row
NO_PAGE = ("ERR_HTTP_RESPONSE_CODE_FAILURE", "Download is starting")
STILL = """for (const one of document.getAnimations())
    if (one.effect.getComputedTiming().iterations < 9) one.finish()"""


@pytest.fixture
def draft(page, live_server, settings, tmp_path):
    """Sign ``page`` in as one who sees all, over a row of each kind; return a draft."""
    settings.MEDIA_ROOT = tmp_path / "media"
    root = User.objects.create_superuser("root", password="long enough 12")
    enter(page, live_server, root)
    return fill(tmp_path, root)


def kinds(draft):
    """Return one address for each kind of page, those of models by the class of their desk."""
    desks = {
        f"{model._meta.app_label}_{model._meta.model_name}": type(desk).__name__
        for model, desk in admin.site._registry.items()
    }
    found = {}
    for name, address in addresses(draft):
        page, _, act = name.rpartition("_")
        kind = (act if act in ALIKE else desks[page], act) if page in desks else name
        if act != "add" or (desks.get(page), "change") not in found:
            found.setdefault(kind, address)
    return found


def opened(page, address):
    """Open ``address`` and tell whether it is a page of its own: some answer forms alone."""
    try:
        answer = page.goto(address)
    except Error as error:
        if not any(one in str(error) for one in NO_PAGE):
            raise
        return False
    html = "html" in answer.headers.get("content-type", "")
    return answer.status == 200 and html and page.locator("title").count() == 1


def faults_of(page):
    page.evaluate(STILL)
    wide = ["wider than the screen"] if too_wide(page) else []
    low = low_targets(page) if page.viewport_size["width"] == PHONE else []
    return broken_rules(page) + wide + low


def test_every_page_of_the_desk_is_for_everybody(page, draft, live_server):
    """Neighbours in the list of addresses are seen in another width and scheme by turns."""
    seen, faults = 0, []
    for address in kinds(draft).values():
        width, scheme = LOOKS[seen % len(LOOKS)]
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme)
        if opened(page, live_server.url + address):
            seen += 1
            faults += [(address, width, scheme, one) for one in faults_of(page)]
    assert seen > 75
    assert not faults, "\n".join(map(str, faults))
