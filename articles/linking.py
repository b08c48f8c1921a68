"""The linked text of an article: names lead to people, the office words before them to posts."""

from django.utils.safestring import mark_safe

from articles.body import linked
from articles.pull_quotes import pull_quotes


def linked_body(article, mentions, findings, chosen=()):
    """Return the sanitised body of ``article`` with its links and pull quotes.

    ``mentions`` are those of people with a public page, ``findings`` the confirmed ones of posts
    that readers may see, ``chosen`` the quotations to be set apart. The first link to each person
    is marked.
    """
    links, free = [], 0
    for start, end, url, first in sorted([*_people(mentions), *_posts(article, findings)]):
        if start >= free:
            links.append((start, end, url, first))
            free = end
    return mark_safe(linked(article.body, links, pull_quotes(article, chosen)))


def _people(mentions):
    links, seen = [], set()
    spans = (one for one in mentions if one.start is not None)
    for mention in sorted(spans, key=lambda one: (one.start, -one.end)):
        first = mention.person_id not in seen
        links.append((mention.start, mention.end, mention.person.get_absolute_url(), first))
        seen.add(mention.person_id)
    return links


def _posts(article, findings):
    """Return the links of office words; none where several posts share the words.

    A finding stands in the text it was read in, so it is used only where the article's is the same.
    """
    links = {}
    for one in findings:
        if one.same_text and one.attestation:
            url = one.attestation.membership.post.get_absolute_url()
            links.setdefault((one.start, one.end), set()).add(url)
    return [(*span, urls.pop(), False) for span, urls in links.items() if len(urls) == 1]
