"""A real Chromium, and what it complains of."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

# Playwright's own event loop runs in this thread, which Django takes for an async context.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


SILENCE = "window.fetch = () => new Promise(() => {}); navigator.sendBeacon = () => true;"


@pytest.fixture(scope="session")
def chromium():
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        pytest.skip("No Chromium; on Debian: apt-get install chromium")
    flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def complaints():
    return []


@pytest.fixture
def page(chromium, complaints, request, transactional_db):
    """Return a page of the size that the test asks for; what its console says is kept."""
    width, scheme = getattr(request, "param", (1280, "light"))
    context = chromium.new_context(
        viewport={"width": width, "height": 844}, color_scheme=scheme, reduced_motion="reduce"
    )
    opened = context.new_page()
    opened.on("console", lambda said: complaints.append(said.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    busy = watched(context)
    yield opened
    quiet(context, busy)


def watched(context):
    """Return the set of requests of ``context`` that are under way, kept up to date."""
    busy = set()
    context.on("request", lambda one: busy.add(one))
    context.on("requestfinished", lambda one: busy.discard(one))
    context.on("requestfailed", lambda one: busy.discard(one))
    return busy


def quiet(context, busy):
    """Close ``context`` once nothing of it is under way: the database is emptied next."""
    for page in context.pages:
        page.evaluate(SILENCE)
    for _ in range(100):
        if busy and context.pages:
            context.pages[0].wait_for_timeout(50)
    context.close()
