"""Two revisions side by side, and an earlier one taken back as the next state."""

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime

from articles import visibility
from articles.clocks import city
from articles.importing.typed import read_typed
from articles.models import Article, Byline, Photo, PhotoUse, Revision
from articles.models.articles import day_of
from articles.models.bylines import names_of
from articles.models.photos import captions_kept, captions_of, photos_of
from articles.models.revisions import people_linked
from articles.next_state import link_people, set_tags, tags_called
from articles.wording import side_by_side

PLAIN = [
    ("standfirst", "Standfirst"),
    ("slug", "Address"),
    ("language", "Language"),
    ("published_at", "Published at"),
    ("status", "State"),
    ("publish_at", "Schedule"),
    ("embargo_until", "Embargo"),
]


MOMENTS = {"published_at", "publish_at", "embargo_until"}
SEEN = PLAIN[:3]  # what an update changes; times and state stay


def compared(before, after, plain=PLAIN):
    """Return (field, rows) of what differs between two revisions, tags and people included."""
    pairs = [("Headline", before.headline, after.headline), ("Text", before.text, after.text)]
    pairs += [(label, _words(before, name), _words(after, name)) for name, label in plain]
    pairs.append(("By", _names(before), _names(after)))
    pairs.append(("Tags", "\n\n".join(before.tags), "\n\n".join(after.tags)))
    pairs.append(("People linked by hand", _people(before), _people(after)))
    pairs.append(("Photos", _photos(before), _photos(after)))
    return [(label, side_by_side(old, new)) for label, old, new in pairs if old != new]


def compared_to_readers(article, revision):
    """Return (field, rows) of what readers will see changed once ``revision`` is shown to them."""
    people = revision.snapshot.get("people", [])
    if "restored" in revision.snapshot:
        people = people_linked(article)
    now = Revision.of(article, 0, sorted(article.tags.names()), people)
    now.snapshot |= {"bylines": names_of(article), "photos": photos_of(article)}
    now.snapshot["captions"] = captions_of(article)
    return compared(now, revision, SEEN)


def _words(revision, name):
    said = str(revision.snapshot.get(name) or "")
    moment = parse_datetime(said) if said and name in MOMENTS else None
    if moment is None:
        return said
    if name == "published_at" and revision.snapshot.get("precision") == Article.Precision.DAY:
        return f"{day_of(moment, Article.Precision.DAY):%-d %B %Y}"
    local = timezone.localtime(moment)
    return f"{local:%-d %B %Y, %H:%M} {city(timezone.get_current_timezone())}"


def _names(revision):
    return "\n\n".join(revision.snapshot.get("bylines", []))


def _people(revision):
    return "\n\n".join(one["name"] for one in revision.snapshot.get("people", []))


def _photos(revision):
    shown = Photo.objects.in_order(revision.snapshot.get("photos", []))
    said = captions_kept(revision)
    return "\n\n".join(f"{said.get(one.pk) or one} ({one.pk})" for one in shown)


@transaction.atomic
def restore(article, revision, by):
    """Make an earlier state the next one: of a live article it waits for an update.

    Its words, tags and hand-linked people come back; state and times stay. ``StaleWrite`` is
    raised where somebody saved since ``article`` was read. Returns the new revision.
    """
    reason, live = f"Restored revision {revision.number}.", article.live(timezone.now())
    before = list(article.tag_uses.values_list("tag", flat=True))
    moment = article.published_at, article.precision
    revision.lay_over(article)
    article.published_at, article.precision = moment
    more = {"restored": revision.number, "tags_before": before}
    if live:
        article.claim()
        told = {"tags": revision.tags, "pending": True, "more": more}
        told |= {name: revision.snapshot.get(name) for name in ("bylines", "photos", "captions")}
        kept = Revision.objects.record(article, by, reason, **told)
        kept.snapshot["people"] = revision.snapshot.get("people", [])
        kept.save(update_fields=["snapshot"])
        return kept
    article.save()
    if "bylines" in revision.snapshot:
        Byline.objects.put(article, revision.snapshot["bylines"])
    photos = PhotoUse.objects.put_kept(article, revision)
    touched = set_tags(article, tags_called(revision.tags), by, before)
    link_people(article, revision.snapshot.get("people", []))
    kept = Revision.objects.record(article, by, reason)
    read_typed(article, kept)
    visibility.refresh(articles=[article.pk], tags=touched, photos=photos)
    return kept
