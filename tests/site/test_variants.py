"""A protected address, written in other ways and asked by other methods, stays as closed."""

import pytest
from django.utils import timezone

from articles.models import Article, PreviewLink, Revision
from newsroom.models import User
from tests.site.test_visibility import HIDDEN, MARK, planted

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
METHODS = ["get", "head", "options", "post", "put", "patch", "delete"]
SHUT = (301, 302, 400, 403, 404, 405, 410)  # a GET follows where these lead
ODD = {
    "HTTP_AUTHORIZATION": "Bearer 1",
    "HTTP_CLIENT_IP": "127.0.0.1",
    "HTTP_COOKIE": "preview=1; draft=1; is_staff=1; sessionid=x",
    "HTTP_FORWARDED": "for=127.0.0.1;proto=https",
    "HTTP_FRONT_END_HTTPS": "on",
    "HTTP_IF_MATCH": "*",
    "HTTP_ORIGIN": "https://evil.example",
    "HTTP_PREFER": "preview",
    "HTTP_PRAGMA": "no-cache",
    "HTTP_PURPOSE": "preview",
    "HTTP_REFERER": "/admin/",
    "HTTP_SEC_PURPOSE": "prefetch",
    "HTTP_TRUE_CLIENT_IP": "127.0.0.1",
    "HTTP_USER_AGENT": "facebookexternalhit",
    "HTTP_VIA": "1.1 evil",
    "HTTP_X_CUSTOM_IP_AUTHORIZATION": "127.0.0.1",
    "HTTP_X_DEBUG": "1",
    "HTTP_X_DRAFT": "1",
    "HTTP_X_FORWARDED_FOR": "127.0.0.1",
    "HTTP_X_FORWARDED_HOST": "evil.example",
    "HTTP_X_FORWARDED_PORT": "443",
    "HTTP_X_FORWARDED_PREFIX": "/admin",
    "HTTP_X_FORWARDED_PROTO": "https",
    "HTTP_X_FORWARDED_SCHEME": "https",
    "HTTP_X_FORWARDED_SERVER": "evil.example",
    "HTTP_X_FORWARDED_SSL": "on",
    "HTTP_X_HOST": "evil.example",
    "HTTP_X_HTTP_METHOD": "PUT",
    "HTTP_X_HTTP_METHOD_OVERRIDE": "DELETE",
    "HTTP_X_METHOD_OVERRIDE": "PUT",
    "HTTP_X_ORIGINAL_URL": "/admin/",
    "HTTP_X_ORIGINATING_IP": "127.0.0.1",
    "HTTP_X_PREVIEW": "1",
    "HTTP_X_REAL_IP": "127.0.0.1",
    "HTTP_X_REMOTE_USER": "root",
    "HTTP_X_REQUESTED_WITH": "XMLHttpRequest",
    "HTTP_X_REWRITE_URL": "/admin/",
    "HTTP_X_USER": "root",
    "HTTP_X_WAP_PROFILE": "https://evil.example/x.xml",
    "HTTP_X_AUTH_TOKEN": "1",
    "REMOTE_USER": "root",
}
ASKED = "?preview=1&draft=1&status=draft&token=x&revision=1&format=json&_method=PUT"


def variants(address):
    """Yield other spellings of ``address``."""
    yield address.rstrip("/")
    yield f"/{address}"
    yield address.replace("/", "//")
    yield f"/.{address}"
    yield f"/%2e{address}"
    yield f"/x/..{address}"
    yield f"{address};x"
    yield f"{address.rstrip('/')};x/"
    yield f"{address}?"
    yield f"{address}{ASKED}"
    yield f"{address}%20"
    yield f"{address}%2f"
    yield f"{address}."
    yield f"{address.rstrip('/')}.json"
    yield f"{address}index.html"
    yield address.upper()
    yield address.title()
    yield f"/ru{address}"
    yield address.replace("a", "%61")
    yield f"{address}%23x"


def protected(article):
    """Return the addresses that tell of ``article``, or would."""
    revision = article.revisions.first()
    by = User.objects.create_superuser("root", password="long enough 12")
    link = PreviewLink(article=article, revision=revision, by=by, expires=timezone.now())
    link.save()
    pk = article.pk
    rows = [article, *article.people.all(), *article.events.all()]
    desk = f"/admin/articles/article/{pk}"
    return [
        *(row.get_absolute_url() for row in rows),
        f"{article.get_absolute_url()}card.png",
        f"/api/v1/articles/{pk}/",
        link.get_absolute_url(),
        *(f"{desk}/{page}/" for page in ("change", "history", "preview/page", "revisions")),
        f"/admin/articles/revision/{revision.pk}/change/",
        "/admin/articles/article/",
        f"/admin/find/?q={MARK}",
    ]


def test_no_spelling_and_no_method_opens_what_is_closed(client):
    article = planted(**HIDDEN["a draft"])
    client.raise_request_exception = False
    tried = 0
    for address in protected(article):
        for spelled in [address, *variants(address)]:
            for method in METHODS if spelled == address else ("get", "head", "options"):
                answer = getattr(client, method)(spelled, follow=method == "get")
                tried += 1
                place = (method, spelled, answer.status_code)
                last = answer.redirect_chain[-1][0] if getattr(answer, "redirect_chain", 0) else ""
                shut = answer.status_code in SHUT or "/login/" in last
                assert shut, (place, last)
                assert MARK not in answer.content.decode().casefold() or MARK in spelled, place
                assert MARK not in str(answer.headers).casefold() or MARK in spelled, place
    assert tried > 800


def test_what_anybody_reads_is_told_by_any_method_that_reads_alone(client):
    article = planted()
    url = article.get_absolute_url()
    read = client.get(url)
    head = client.head(url)
    assert (read.status_code, head.status_code, head.content) == (200, 200, b"")
    for name in ("Content-Type", "Last-Modified"):
        assert read.get(name) == head.get(name)


def test_no_header_cookie_or_query_changes_what_a_public_address_answers(client):
    shown, hidden = (
        planted(),
        Article.objects.create(headline="Hidden", body="<p>x</p>", published_at=timezone.now()),
    )
    Revision.objects.record(hidden, None, "")
    url = shown.get_absolute_url()
    plain, staff = client.get(url), User.objects.create_superuser("root", password="long enough 12")
    assert len(ODD) >= 40
    for name, value in ODD.items():
        answer = client.get(url, **{name: value})
        assert (answer.status_code, answer.content) == (200, plain.content), name
        assert client.get(hidden.get_absolute_url(), **{name: value}).status_code == 404, name
    assert client.get(hidden.get_absolute_url() + ASKED).status_code == 404
    asked = client.get(url + ASKED).content.replace(ASKED.replace("&", "&amp;").encode(), b"")
    assert asked == plain.content
    client.force_login(staff, "django.contrib.auth.backends.ModelBackend")
    assert client.get(url).content == plain.content
    assert client.get(hidden.get_absolute_url()).status_code == 404
    assert "Cookie" not in client.get(url).get("Vary", "")
