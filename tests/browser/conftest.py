"""A real Chromium, and what it complains of."""

import os
import shutil
from contextlib import contextmanager, suppress

import pytest
from django.core.signals import request_finished, request_started
from playwright.sync_api import Error, expect, sync_playwright

# Playwright's own event loop runs in this thread, which Django takes for an async context.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

PATIENCE = 20_000  # milliseconds: a machine with much to do is late, not wrong
SILENCE = "window.fetch = () => new Promise(() => {}); navigator.sendBeacon = () => true;"
expect.set_options(timeout=PATIENCE)


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
def page(visitor, complaints, request):
    """Return a page of the size that the test asks for; what its console says is kept."""
    width, scheme = getattr(request, "param", (1280, "light"))
    size = {"width": width, "height": 844}
    opened = visitor(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    opened.on("console", lambda said: complaints.append(said.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    return opened


@pytest.fixture
def scriptless(visitor):
    """Return a page of a browser that runs no script."""
    return visitor(java_script_enabled=False)


@pytest.fixture
def visitor(chromium, transactional_db):
    """Return what opens a page for somebody else: a context with cookies of its own.

    All are closed once nothing of them is under way: the database is emptied next.
    """
    opened = []

    def visit(**options):
        context = chromium.new_context(**options)
        context.set_default_timeout(PATIENCE)
        opened.append((context, watched(context)))
        return context.new_page()

    with answered() as under_way:
        yield visit
        for context, busy in opened:
            quiet(context, busy, under_way)


def watched(context):
    """Return the set of requests of ``context`` that are under way, kept up to date."""
    busy = set()
    context.on("request", lambda one: busy.add(one))
    context.on("requestfinished", lambda one: busy.discard(one))
    context.on("requestfailed", lambda one: busy.discard(one))
    return busy


@contextmanager
def answered():
    """Yield what the server is answering, kept up to date: it goes on where a browser has left."""
    under_way = []

    def begun(**_):
        under_way.append(1)

    def done(**_):
        under_way.pop()

    request_started.connect(begun)
    request_finished.connect(done)
    yield under_way
    request_started.disconnect(begun)
    request_finished.disconnect(done)


def silence(page):
    """Let the scripts of ``page`` ask for nothing more; where it is on its way, the next does."""
    with suppress(Error):
        page.evaluate(SILENCE)


def quiet(context, busy, under_way):
    """Close ``context`` once neither it nor the server has anything to do."""
    for page in context.pages:
        silence(page)
    for _ in range(100):
        if (busy or under_way) and context.pages:
            context.pages[0].wait_for_timeout(50)
    context.close()
