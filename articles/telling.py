"""What the page of an article shows."""

from django.db.models import BooleanField, Case, Exists, F, OuterRef, Q, Subquery, Value, When

from articles.linking import linked_body
from articles.models import Article, PhotoUse, StoryUpdate
from articles.models.bylines import Names, names_of
from articles.related import related
from articles.translating import versions_of
from people.called import called
from people.models import Attestation, Tag

OFFICES = 3  # shown beside a name
SPEAKERS = ("person", "post", "organization")


def told(article, at):
    """Return what the page of ``article`` shows at the moment ``at``."""
    mentions = article.mentions.filter(person__visible_from__seen_by=at).public(at)
    mentions = mentions.annotate(called=called("person", article.published_on))
    mentions = list(mentions.select_related("person"))
    for one in mentions:
        one.person.called = one.called
    facts = list(_facts(article, at))
    offices = [one for one in facts if one.attestation]
    quotations = said(article.quotations.public(at), at)
    names = {one.person_id: one.called for one in mentions}
    for one in quotations:
        if one.person:
            one.person.called = names.get(one.person_id)
    return {
        "article": article,
        "bylines": article.by if hasattr(article, "by") else names_of(article),
        "photos": _photos(article, at),
        "body": linked_body(
            article, mentions, offices, [one for one in quotations if one.set_apart]
        ),
        "people": _people(mentions, offices, article.published_on),
        "events": article.events.public(at).order_by("pk"),
        "quotations": quotations,
        "corrections": list(article.corrections.all()) if article.updated_at else [],
        "tags": Tag.objects.public(at).filter(
            uses__in=article.tag_uses.filter(visible_from__seen_by=at)
        ),
        "facts": [one for one in facts if not one.quotation_id],
        "speech": {one.quotation_id: one for one in facts if one.quotation_id},
        "notes": _notes(article, at),
        "versions": _versions(article, at),
        "related": related(article, at),
    }


def said(quotations, at):
    """Return ``quotations`` in a list, each with the speaker where readers may see that row."""
    found = list(quotations.select_related(*SPEAKERS))
    for one in found:
        for kind in SPEAKERS:
            row = getattr(one, kind)
            if row and not (row.visible_from and row.visible_from <= at):
                setattr(one, kind, None)
    return found


def with_extras(articles):
    """Return ``articles`` knowing which of the rarer parts they have: few pages ask for them.

    ``by`` are the names under the headline.
    """
    here, filed = OuterRef("pk"), OuterRef("dispatch")
    again = StoryUpdate.objects.filter(state=StoryUpdate.State.CONFIRMED)
    return articles.annotate(
        by=Names(),
        has_photos=Exists(PhotoUse.objects.filter(article=here)),
        has_versions=Exists(Article.objects.filter(translation_of=here)),
        has_notes=Exists(again.filter(Q(earlier=filed) | Q(dispatch=filed))),
    )


def _has(article, part):
    """Tell whether ``article`` has a rarer part; where nobody asked, it may."""
    return getattr(article, f"has_{part}", True)


def _photos(article, at):
    if not _has(article, "photos"):
        return []
    return [one.shown for one in article.photo_uses.public(at)]


def _versions(article, at):
    if not article.translation_of_id and not _has(article, "versions"):
        return []
    return versions_of(article).public(at)


def _facts(article, at):
    """Return the evidence for each post, event and quotation of ``article`` that readers see."""
    office = Q(
        attestation__visible_from__seen_by=at, attestation__membership__visible_from__seen_by=at
    )
    office &= Q(attestation__membership__person__visible_from__seen_by=at)
    office &= Q(attestation__membership__post__visible_from__seen_by=at)
    shown = office | Q(event__visible_from__seen_by=at) | Q(quotation__visible_from__seen_by=at)
    as_filed = When(revision=None, dispatch__text=F("article__text"), then=Value(True))
    as_typed = When(revision=F("article__read_in"), then=Value(True))
    left = Attestation.objects.public(at).filter(
        membership=OuterRef("attestation__membership"), says=Attestation.Says.ENDED
    )
    rows = article.findings.confirmed().filter(shown).judged().defer("reading")
    rows = rows.annotate(
        same_text=Case(as_filed, as_typed, default=Value(False), output_field=BooleanField()),
        left=Subquery(left.order_by("day").values("day")[:1]),
    )
    return rows.select_related(
        "event", "attestation__membership__post", "attestation__membership__person"
    )


def _people(mentions, offices, day):
    """Return (person, standings on ``day``) of the people named, as the text names them."""
    people = {one.person_id: one.person for one in sorted(mentions, key=_place)}
    held, known = {}, {}
    for one in offices:
        ended = Attestation(day=one.left, says=Attestation.Says.ENDED) if one.left else None
        said = known.setdefault(one.attestation.membership, set())
        said |= {one.attestation, ended} - {None}
    for membership, said in known.items():
        standing = (membership, *membership.standing_on(day, said))
        held.setdefault(membership.person_id, []).append(standing)
    return [(person, held.get(key, [])[:OFFICES]) for key, person in people.items()]


def _place(mention):
    return mention.start is None, mention.start or 0, mention.person.name


def _notes(article, at):
    """Return (kind, earlier or later, article) of the reports that tell this story again."""
    if not article.dispatch_id or not _has(article, "notes"):
        return []
    rows = StoryUpdate.objects.about(article).told().filter(state=StoryUpdate.State.CONFIRMED)
    notes = []
    for row in rows.exclude(earlier=None):
        later = row.earlier_id == article.dispatch_id
        other = getattr(row.dispatch if later else row.earlier, "article", None)
        if other and other.visible_from and other.visible_from <= at:
            notes.append((row.kind, later, other))
    return notes
