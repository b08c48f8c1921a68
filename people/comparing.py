"""What the desk shows of people, bodies and posts that may be one."""

from collections import defaultdict

from django.db.models import Count, Max, Prefetch

from people.faces import Face
from people.models import Membership, Organization, Person, Post
from people.terms import term_in_words

MOST = 12  # values of a property


def faces_of_people(keys):
    """Return the ``Face`` of each person of ``keys``: portrait, names, posts, two sentences."""
    held = Membership.objects.select_related("post").prefetch_related("attestations")
    rows = Person.objects.filter(pk__in=keys).select_related("portrait__photo")
    rows = rows.prefetch_related("names", Prefetch("memberships", held))
    said, known = _sentences(keys), _articles(keys)
    faces = {}
    for row in rows:
        number, last = known.get(row.pk, (0, None))
        lines = {
            "Names": [one.text for one in row.names.all()],
            "Posts": list(dict.fromkeys(str(one.post) for one in row.memberships.all())),
            "When": [
                f"{one.post}: {term_in_words(one, one.attestations.all())}"
                for one in row.memberships.all()
            ],
            "Born": [row.born] if row.born else [],
            "Died": [row.died] if row.died else [],
            "Articles": [f"{number}, the last of {last:%-d %B %Y}" if last else str(number)],
            "Read in": said[row.pk],
        }
        lines = {words: found[:MOST] for words, found in lines.items()}
        portrait = getattr(row, "portrait", None)
        faces[row.pk] = Face(row, lines, number, portrait and portrait.photo)
    return faces


def _articles(keys):
    rows = Person.objects.filter(pk__in=keys).order_by()
    told = rows.annotate(
        number=Count("articles", distinct=True), last=Max("articles__published_on")
    )
    return {pk: (number, last) for pk, number, last in told.values_list("pk", "number", "last")}


def _sentences(keys):
    """Return, for each person, the newest two sentences in which they were read."""
    found = defaultdict(list)
    read = {"findings__state": "confirmed", "findings__article__killed": False}
    rows = Person.objects.filter(pk__in=keys, **read).order_by()
    rows = rows.values("pk", "findings__sentence").annotate(newest=Max("findings__pk"))
    for row in rows.order_by("pk", "-newest")[: 50 * max(len(keys), 1)]:
        if len(found[row["pk"]]) < 2:
            found[row["pk"]].append(row["findings__sentence"])
    return found


def faces_of_bodies(keys):
    """Return the ``Face`` of each organization of ``keys``: what it belongs to and its posts."""
    rows = Organization.objects.filter(pk__in=keys).select_related("parent")
    faces = {}
    for row in rows.prefetch_related("posts", "parts"):
        posts = [str(one) for one in row.posts.all()]
        lines = {
            "Name": [row.name],
            "Belongs to": [str(row.parent)] if row.parent else [],
            "Posts": posts[:MOST],
            "Parts": [str(one) for one in row.parts.all()][:MOST],
        }
        faces[row.pk] = Face(row, lines, len(posts) + len(row.parts.all()))
    return faces


def faces_of_posts(keys):
    """Return the ``Face`` of each post of ``keys``: its body and who holds it when."""
    held = Membership.objects.select_related("person").prefetch_related("attestations")
    rows = Post.objects.filter(pk__in=keys).select_related("organization")
    faces = {}
    for row in rows.prefetch_related(Prefetch("memberships", held)):
        terms = row.memberships.all()
        lines = {
            "Label": [row.label],
            "Role": [row.role],
            "Body": [str(row.organization)] if row.organization else [],
            "Holders": list(dict.fromkeys(str(one.person) for one in terms))[:MOST],
            "When": [
                f"{one.person}: {term_in_words(one, one.attestations.all())}" for one in terms
            ][:MOST],
        }
        faces[row.pk] = Face(row, lines, len(terms))
    return faces


def clashing_terms(winner, loser):
    """Return (words, what the winner holds, what the loser holds) where that is not alike.

    The times of a post that both hold, and the bodies of their offices where none is common.
    """
    rows = Membership.objects.filter(person__in=[winner, loser])
    rows = rows.select_related("post__organization__parent__parent")
    rows = rows.prefetch_related("attestations")
    terms = defaultdict(lambda: defaultdict(list))
    for one in rows:
        told = term_in_words(one, one.attestations.all())
        terms[one.post][one.person_id].append(told)
    return _bodies_apart(rows, winner, loser) + [
        (str(post), "; ".join(held[winner.pk]), "; ".join(held[loser.pk]))
        for post, held in terms.items()
        if len(held) == 2 and held[winner.pk] != held[loser.pk]
    ]


def _bodies_apart(rows, winner, loser):
    """Return what clashes where the two serve different states or other topmost bodies."""
    posts, tops = defaultdict(list), defaultdict(set)
    for one in rows:
        top = _topmost(one.post.organization)
        if top:
            posts[one.person_id].append(str(one.post))
            tops[one.person_id].add(top)
    mine, theirs = tops[winner.pk], tops[loser.pk]
    if not mine or not theirs or mine & theirs:
        return []
    told = ["; ".join(dict.fromkeys(posts[one.pk])) for one in (winner, loser)]
    return [("Offices of different bodies", *told)]


def _topmost(body):
    while body and body.parent:
        body = body.parent
    return body
