"""The next state of a live article: kept as a revision that waits, shown by an update."""

from django.db import models, transaction
from django.utils import timezone

from articles import visibility
from articles.decisions import discard
from articles.harm import ACCUSING
from articles.importing.typed import read_typed
from articles.models import Byline, Correction, Mention, PhotoUse, Revision, TaggedArticle
from articles.publication import STEPS, WrongStep, take
from articles.translating import flag_versions
from people.models import Person, Tag


class Kind(models.TextChoices):
    """What an update is, in the words of the question that the editor answers."""

    TYPO = "typo", "A typo: no date moves, nothing is said"
    UPDATE = "update", "An update: the time of the update is shown"
    CORRECTION = "correction", "A correction: what was wrong and what is right is shown"


@transaction.atomic
def update(article, by, kind, wrong="", right="", repeats_nothing=False):
    """Show readers the state of ``article`` that waits, in place of the one they see.

    Raises ``WrongStep`` where nothing waits or a correction lacks its words or repeats an
    accusation, ``StaleWrite`` where somebody saved it since it was read.
    """
    kind, revision = Kind(kind), Revision.objects.next_of(article)
    if kind == Kind.CORRECTION:
        _check_words(wrong, right, repeats_nothing)
    if revision is None:
        raise WrongStep("Nothing waits: change the article and save it first.")
    before = article.text
    wanted = tags_called(revision.tags)
    touched = set_tags(article, wanted, by, revision.snapshot.get("tags_before", []))
    if "restored" in revision.snapshot:
        link_people(article, revision.snapshot["people"])
    revision.lay_over(article)
    if "bylines" in revision.snapshot:
        Byline.objects.put(article, revision.snapshot["bylines"])
    photos = PhotoUse.objects.put_kept(article, revision)
    if kind != Kind.TYPO:
        article.updated_at, article.to_correct = timezone.now(), None
    said = f"{kind.label.partition(':')[0]}. {wrong} {right}"
    take(STEPS["update"], article, by, said.strip())
    if kind == Kind.CORRECTION:
        flag_versions(Correction.objects.create(article=article, wrong=wrong, right=right, by=by))
    if article.text != before:
        read_typed(article, article.revisions.first())
    visibility.refresh(articles=[article.pk], tags=touched, photos=photos)


def _check_words(wrong, right, repeats_nothing):
    if not wrong.strip() or not right.strip():
        raise WrongStep("A correction says what was wrong and what is right: write both.")
    if ACCUSING.search(wrong) and not repeats_nothing:
        raise WrongStep(
            "What was wrong must not repeat an accusation: say *An earlier version misdescribed "
            "the charges.* If it accuses nobody, tick the box below."
        )


def set_tags(article, tags, by, before):
    """Let ``article`` have ``tags``; return the keys of those that came or went.

    ``before`` are the keys of the tags that were on the page: one that came to the article since
    is not taken off. What is taken off stays away: no import proposes it again.
    """
    rows = {row.tag_id: row for row in article.tag_uses.select_related("tag")}
    wanted = {tag.pk: tag for tag in tags}
    wanted |= {key: rows[key].tag for key in rows.keys() - set(before)}
    for key in rows.keys() - wanted.keys():
        discard(rows[key], by)
        rows[key].delete()
    for key in wanted.keys() - rows.keys():
        TaggedArticle.objects.create(tag=wanted[key], content_object=article)
    return rows.keys() ^ wanted.keys()


def link_people(article, people):
    """Let exactly ``people``, as a snapshot keeps them, be linked to ``article`` by hand."""
    wanted = {one["uid"] for one in people}
    rows = article.mentions.filter(by_editor=True, start=None).select_related("person")
    gone = [row for row in rows if str(row.person.uid) not in wanted]
    keys = {row.person_id for row in gone}
    there = {str(row.person.uid) for row in rows}
    for row in gone:
        row.delete()
    for person in Person.objects.standing().filter(uid__in=wanted - there):
        Mention.objects.create(article=article, person=person)
        keys.add(person.pk)
    visibility.refresh(articles=[article.pk], people=keys)


def tags_called(names):
    """Return the tags of these names today: a merged one is what it was merged into."""
    found = (Tag.objects.called(name) or Tag.objects.create(name=name) for name in names)
    return {tag.pk: tag for tag in found}.values()
