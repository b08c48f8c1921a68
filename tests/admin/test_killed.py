"""What a killed article told is shown to publishers alone, wherever the desk shows it."""

import re
from collections import deque

import pytest

from articles.models import Article, Event
from tests.admin.closed import SECRET, kill_one

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
FEW = 1  # address of one shape
HREF = re.compile(r'(?:href|action|formaction)="([^"#]+)')


@pytest.fixture
def killed(settings, tmp_path, django_user_model):
    settings.MEDIA_ROOT = tmp_path / "media"
    return kill_one(tmp_path, django_user_model.objects.create_superuser("root", password="x"))


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
    seeds += ["/admin/articles/article/pointing/?q=zanzebrook", "/admin/hand-over/"]
    seeds += ["/admin/planning/?month=2022-05", "/admin/planning/calendar.ics?month=2022-05"]
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


def test_the_years_above_a_list_tell_an_editor_of_no_killed_article(sign_in, killed):
    Article.objects.filter(killed=True).update(published_on="1999-05-10")
    alone = Event.objects.exclude(coverage__article__killed=False)
    Event.objects.filter(pk__in=alone, coverage__article=killed).update(reported_on="1999-05-10")
    editor, publisher = sign_in("editor"), sign_in("publisher")
    for page in ("/admin/articles/article/", "/admin/articles/event/"):
        assert "__year=1999" in publisher.get(page).content.decode()
        assert "__year=1999" not in editor.get(page).content.decode()
