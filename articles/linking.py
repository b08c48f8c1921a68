"""The linked text of an article: each mention leads to its person."""

from django.utils.safestring import mark_safe

from articles.body import linked


def linked_body(article, at):
    """Return the sanitised body of ``article`` with a link at each mention that readers may see.

    Only people with a public page at the moment ``at`` are linked, the first time marked.
    """
    links, seen, free = [], set(), 0
    mentions = article.mentions.public(at).exclude(start=None).select_related("person")
    for mention in mentions.filter(person__visible_from__lte=at).order_by("start", "-end"):
        if mention.start < free:
            continue
        first = mention.person_id not in seen
        links.append((mention.start, mention.end, mention.person.get_absolute_url(), first))
        seen.add(mention.person_id)
        free = mention.end
    return mark_safe(linked(article.body, links))
