"""What an article costs a reader: bytes, and lines that jump."""

import gzip

import pytest

from tests.factory import file_dispatch

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
COLD, WARM, SCRIPTS = 150_000, 60_000, 15_000  # bytes, compressed
JUMP = 0.03  # of the height: what a text may shrink or grow when its font arrives


@pytest.fixture
def story(tmp_path, transactional_db, live_server):
    return live_server.url + file_dispatch(tmp_path).get_absolute_url()


def weighed(page, address):
    """Return the compressed bytes of each file of a first view, by its address."""
    answers = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address, wait_until="networkidle")
    packed = {one.url: one.body() for one in answers}
    return {
        url: len(body if url.endswith((".woff2", ".png")) else gzip.compress(body))
        for url, body in packed.items()
    }


def test_a_first_view_of_an_article_is_light(page, story):
    found = weighed(page, story)
    fonts = sum(size for url, size in found.items() if url.endswith(".woff2"))
    scripts = sum(size for url, size in found.items() if url.endswith(".js"))
    assert fonts > 0
    assert sum(found.values()) <= COLD
    assert sum(found.values()) - fonts <= WARM
    assert 0 < scripts <= SCRIPTS
    assert all(url.startswith(story.split("/articles/")[0]) for url in found)


def heights(page):
    lines = "(all) => all.map((one) => one.getBoundingClientRect().height)"
    return page.locator("h1, .body p, aside li").evaluate_all(lines)


def test_nothing_jumps_when_the_fonts_arrive(page, story):
    page.goto(story)
    page.evaluate("document.fonts.ready")
    arrived = heights(page)
    page.route("**/*.woff2", lambda route: route.abort())
    page.reload()
    waiting = heights(page)
    assert len(arrived) == len(waiting) > 5
    for before, after in zip(waiting, arrived, strict=True):
        assert abs(before - after) <= JUMP * after + 1
