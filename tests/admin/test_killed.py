"""What a killed article told is shown to publishers alone, wherever the desk shows it."""

import re
from collections import deque

import pytest

from articles.models import Conflict, Report, StoryUpdate
from articles.publication import STEPS, take
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db
SECRET = re.compile(r"zanzebrook|velvet hammer", re.IGNORECASE)  # words of the killed one alone
KILLED = """date 2022-05-10 President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao \
Mensah in Zanzebrook. Press service of the presidency reported.

“We will bring the velvet hammer in May,” said Kofi Ansah.

Kofi Ansah opened the Zanzebrook conference. Ama Boateng thanked Kojo Owusu for Zanzebrook.
"""
STANDS = """date 2022-05-11 President of Ghana Yaw Boadu met with the Prime Minister of Togo Yao \
Mensah in Accra. Kofi Ansah, President of Ghana, noted that trade had grown.
"""
FEW = 5  # addresses of one shape
HREF = re.compile(r'(?:href|action|formaction)="([^"#]+)')


@pytest.fixture
def killed(tmp_path, django_user_model):
    """Return a killed article about which as much waits as can."""
    article = file_dispatch(tmp_path, KILLED)
    file_dispatch(tmp_path, STANDS, "b.txt")
    again = file_dispatch(tmp_path, f"{KILLED}\nThe Zanzebrook guests left.\n", "c.txt")
    StoryUpdate.objects.get_or_create(dispatch=again.dispatch, earlier=article.dispatch)
    quotation = article.quotations.first()
    type(quotation).objects.filter(pk=quotation.pk).update(hidden_reason="To be decided")
    finding = article.findings.confirmed().first()
    Report.objects.create(address=article.get_absolute_url(), finding=finding, words="No.")
    Report.objects.create(address=article.get_absolute_url(), words="No.")
    Conflict.objects.create(article=article, base=article.dispatch, theirs=again.dispatch)
    publisher = django_user_model.objects.create_superuser("root", password="x")
    for one in (article, again):
        take(STEPS["kill"], one, publisher, "It was wrong.")
    return article


def walk(client, seeds):
    """Yield (address, text) of every page of the desk that links lead to from ``seeds``."""
    queue, seen, shapes = deque(seeds), set(seeds), {}
    while queue:
        address = queue.popleft()
        answer = client.get(address, follow=True)
        if answer.status_code != 200 or "html" not in answer.headers["Content-Type"]:
            continue
        text = answer.content.decode()
        yield address, text
        base = address.split("?")[0]
        for found in HREF.findall(text):
            found = found.replace("&amp;", "&")
            found = base + found if found.startswith("?") else found
            shape = re.sub(r"\d+", "#", found.split("?")[0])
            few = shapes.setdefault(shape, set())
            wanted = found.startswith("/admin/") and "logout" not in found and "jsi18n" not in found
            if wanted and found not in seen and len(few) < FEW:
                few.add(found)
                seen.add(found)
                queue.append(found)


def test_no_page_of_the_desk_shows_an_editor_what_was_killed(sign_in, killed):
    editor, publisher = sign_in("editor"), sign_in("publisher")
    person = killed.people.filter(name="Kofi Ansah").first()
    seeds = ["/admin/", "/admin/review/", "/admin/review/contradictions/", "/admin/find/?q=z"]
    seeds += [f"/admin/review/at/?path={killed.get_absolute_url()}", "/admin/find/?q=zanzebrook"]
    seeds += [f"/admin/review/split/{person.pk}/", "/admin/review/hidden/"]
    seeds += ["/admin/review/lists/people/", "/admin/import/", "/admin/import/conflicts/"]
    seeds += ["/admin/articles/article/pointing/?q=zanzebrook"]
    shown = [address for address, text in walk(publisher, seeds) if SECRET.search(text)]
    assert len(shown) > 20
    leaks = []
    for address in dict.fromkeys([*shown, *seeds]):
        text = editor.get(address, follow=True).content.decode()
        echoed = re.sub("q(=|%3D)zanzebrook", "", text).replace("“zanzebrook”", "")
        echoed = echoed.replace('value="zanzebrook"', "").replace(killed.get_absolute_url(), "")
        if SECRET.search(echoed):
            leaks.append(f"{address}: {_around(echoed)}")
    assert not leaks, "\n".join(leaks)


def _around(text):
    found = SECRET.search(text)
    return text[max(found.start() - 90, 0) : found.end() + 60] if found else ""
