"""A signed-in desk, and what must hold for every page of it."""

from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Group

from newsroom.models import User

ROWS_ALIKE = {"exclude": [["tbody tr:nth-child(n+9)"]]}  # a long list is judged by its first rows
QUICK = {"resultTypes": ["violations"], "preload": False}  # reads no style sheet a second time
SCREENS = [(360, "light"), (1280, "dark")]  # each width and each scheme once: browsers are slow


def sign_in(page, live_server, group="publisher", name="ada", zone="Asia/Bishkek"):
    """Sign in on ``page`` as a new account of ``group``; return the account."""
    user = User.objects.create_user(name, password="long enough 12", is_staff=True, time_zone=zone)
    user.groups.add(Group.objects.get(name=group))
    page.set_default_timeout(8000)
    page.goto(f"{live_server.url}/admin/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", "long enough 12")
    page.click("[type=submit]")
    return user


def change_page(live_server, article):
    return f"{live_server.url}/admin/articles/article/{article.pk}/change/"


def broken_rules(page):
    """Return the rules of accessibility that the page breaks, with the first place of each."""
    found = Axe().run(page, ROWS_ALIKE, QUICK).response["violations"]
    return [(one["id"], one["nodes"][0]["html"][:160]) for one in found]


def too_wide(page):
    return page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0


def small_targets(page, within):
    """Return the words of buttons and links in ``within`` that are lower than 44 pixels."""
    return page.evaluate(
        """(within) => [...document.querySelectorAll(within)].flatMap((one) =>
            [...one.querySelectorAll('button, a, summary, select')])
            .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent.trim())""",
        within,
    )


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
