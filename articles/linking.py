"""The linked text of an article: names lead to people, the office words before them to posts."""

from django.db.models import F
from django.utils.safestring import mark_safe

from articles.body import linked


def linked_body(article, at):
    """Return the sanitised body of ``article`` with its links, as readers see it at ``at``.

    Only what has a public page is linked; the first link to each person is marked.
    """
    links, free = [], 0
    for start, end, url, first in sorted([*_people(article, at), *_posts(article, at)]):
        if start >= free:
            links.append((start, end, url, first))
            free = end
    return mark_safe(linked(article.body, links))


def _people(article, at):
    mentions = article.mentions.public(at).exclude(start=None).select_related("person")
    links, seen = [], set()
    for mention in mentions.filter(person__visible_from__lte=at).order_by("start", "-end"):
        first = mention.person_id not in seen
        links.append((mention.start, mention.end, mention.person.get_absolute_url(), first))
        seen.add(mention.person_id)
    return links


def _posts(article, at):
    """Return the links of office words; none where several posts share the words.

    A finding stands in its dispatch's text, so it is used only where the article's is the same.
    """
    read = article.findings.confirmed().filter(
        kind="post",
        dispatch__text=F("article__text"),
        attestation__visible_from__lte=at,
        attestation__membership__visible_from__lte=at,
        attestation__membership__post__visible_from__lte=at,
    )
    links = {}
    for one in read.select_related("attestation__membership__post"):
        url = one.attestation.membership.post.get_absolute_url()
        links.setdefault((one.start, one.end), set()).add(url)
    return [(*span, urls.pop(), False) for span, urls in links.items() if len(urls) == 1]
