"""A signed-in desk, and what must hold for every page of it."""

from zoneinfo import ZoneInfo

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Group
from django.test import Client
from django.utils import timezone
from playwright.sync_api import expect

from newsroom.models import User

PASSWORD = "long enough 12"
ZONE = "Asia/Bishkek"
ROWS_ALIKE = {"exclude": [["tbody tr:nth-child(n+9)"]]}  # a long list is judged by its first rows
QUICK = {"resultTypes": ["violations"], "preload": False}  # reads no style sheet a second time
SCREENS = [(360, "dark")]  # the narrowest; every width and scheme is asked in test_every_page


class Held:
    """Requests that are kept from the server until they are let go; later ones pass."""

    def __init__(self):
        self.routes, self.open = [], False

    def take(self, route):
        if self.open:
            route.continue_()
        else:
            self.routes.append(route)

    def let_go(self):
        self.open = True
        for route in self.routes:
            route.continue_()


def today_at_the_desk():
    """Return the day that it is for the accounts of ``account``, which begins before ours."""
    return timezone.localdate(timezone=ZoneInfo(ZONE))


def account(name, group, zone=ZONE):
    """Return a new account of ``group`` whose password is ``PASSWORD``."""
    user = User.objects.create_user(name, password=PASSWORD, is_staff=True, time_zone=zone)
    user.groups.add(Group.objects.get(name=group))
    return user


def sign_in(page, live_server, group="publisher", name="ada", zone=ZONE):
    """Give ``page`` the session of a new account of ``group``, without the form; return it."""
    user = account(name, group, zone)
    enter(page, live_server, user)
    return user


def enter(page, live_server, user):
    """Give ``page`` a session of ``user``."""
    client = Client()
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    cookie = {"name": "sessionid", "value": client.session.session_key, "url": live_server.url}
    page.context.add_cookies([cookie])


def sign_in_by_form(page, name):
    """Fill in the form to sign in that ``page`` shows, and wait for the desk."""
    page.fill("[name=username]", name)
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    expect(page.locator("#logout-form")).to_be_attached()


def change_page(live_server, article):
    return f"{live_server.url}/admin/articles/article/{article.pk}/change/"


def broken_rules(page, within=None):
    """Return the rules of accessibility that the page breaks, with the first place of each."""
    found = Axe().run(page, within or ROWS_ALIKE, QUICK).response["violations"]
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found]


def too_wide(page):
    return page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0


def sideways(page, selector):
    """Return the words of what ``selector`` finds and can be scrolled sideways."""
    return page.evaluate(
        """(selector) => [...document.querySelectorAll(selector)]
            .filter((one) => one.scrollWidth > one.clientWidth + 1)
            .map((one) => one.textContent.trim())""",
        selector,
    )


def small_targets(page, within, kinds="button, a, summary, select"):
    """Return the words of what is pressed in ``within`` that is lower than 44 pixels."""
    return page.evaluate(
        """([within, kinds]) => [...document.querySelectorAll(within)].flatMap((one) =>
            [...one.querySelectorAll(kinds)])
            .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent.trim() || one.outerHTML)""",
        [within, kinds],
    )


def save(page):
    """Save the form of ``page`` by key and wait for the page that answers."""
    with page.expect_navigation():
        page.keyboard.press("Control+s")


def saved(page):
    """Wait until the page says that all its verdicts, sent one by one, have reached the server."""
    page.locator("#saved[data-is=saved]").wait_for(timeout=60_000)


def reach(page, key, wanted, most=200):
    """Press ``key`` until ``wanted`` has the focus, as who has no mouse does."""
    for _ in range(most):
        if wanted.evaluate("(one) => one === document.activeElement"):
            break
        page.keyboard.press(key)
    expect(wanted).to_be_focused()


def write(page, words):
    """Type ``words`` into the article's text."""
    editor = page.locator("[contenteditable]").first
    editor.click()
    page.keyboard.type(words)
    return editor


def low_targets(page):
    """Return what is pressed on the page and lower than 44 pixels; links in text need not be.

    Nor need the buttons between the two boxes of choices of Django: their pictures are strips.
    """
    return page.evaluate(
        """() => [...document.querySelectorAll(
            'button, [type=submit], select, summary, .button, .object-tools a, [role=button]')]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }))
            .filter((one) => !one.closest('.selector'))
            .filter((one) => { const { width, height } = one.getBoundingClientRect();
                               return width > 1 && height > 1 && height < 43.5; })
            .map((one) => `low: ${one.outerHTML.slice(0, 120)}`)"""
    )
