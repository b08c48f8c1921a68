"""Each page that the desk's addresses name is for everybody, light and dark, wide and narrow."""

import pytest
from django.test import Client

from newsroom.models import User
from tests.admin.addresses import addresses, fill
from tests.browser.desk import broken_rules, too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LOOKS = [(1280, "light"), (360, "dark"), (1280, "dark"), (360, "light")]
ALIKE = ("_history", "_delete", "_hide")  # one page, whatever the row
STILL = """for (const one of document.getAnimations())
    if (one.effect.getComputedTiming().iterations < 9) one.finish()"""


@pytest.fixture
def signed_in(page, live_server, settings, tmp_path):
    """Sign ``page`` in as one who sees all, over a row of each kind."""
    settings.MEDIA_ROOT = tmp_path / "media"
    root = User.objects.create_superuser("root", password="long enough 12")
    client = Client()
    client.force_login(root, "django.contrib.auth.backends.ModelBackend")
    client.draft = fill(tmp_path, root)
    cookie = {"name": "sessionid", "value": client.session.session_key, "url": live_server.url}
    page.context.add_cookies([cookie])
    return client


def pages(client):
    """Return the addresses that answer ``client`` with a page of their own."""
    shown, seen = [], set()
    for name, address in addresses(client.draft):
        alike = next((one for one in ALIKE if name.endswith(one)), name)
        if alike in seen and alike in ALIKE:
            continue
        answer = client.get(address)
        whole = "html" in answer.headers["Content-Type"] and b"<html" in answer.content
        if answer.status_code == 200 and whole:
            shown.append(address)
            seen.add(alike)
    return shown


def test_every_page_of_the_desk_is_for_everybody(page, signed_in, live_server):
    """Neighbours in the list of addresses are seen in another width and scheme by turns."""
    found = pages(signed_in)
    assert len(found) > 80
    faults = []
    for number, address in enumerate(found):
        width, scheme = LOOKS[number % len(LOOKS)]
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme)
        page.goto(live_server.url + address)
        page.evaluate(STILL)
        broken = broken_rules(page) + (["too wide"] if too_wide(page) else [])
        faults += [(address, width, scheme, one) for one in broken]
    assert not faults, "\n".join(map(str, faults))
