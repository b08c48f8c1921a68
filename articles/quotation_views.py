"""Who said what: all words that readers may see, by person, words, tag and day; chosen ones."""

from django.db.models import DateField, F, Max, Prefetch
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from articles.models import Article, Finding, Quotation
from articles.pull_quotes import speaker_of
from articles.structured import quotation_data
from articles.telling import said
from people.asking import day_asked, one_of
from people.former import MINUTES, gone
from people.models import Person, Tag
from people.paging import Keyset
from people.standing import standings_on
from people.structured import json_ld

PAGE, LONGEST = 25, 200
ABOUT, FEW = 200, 2  # characters of a description; offices beside a name
KINDS = ["", *Quotation.Kind.values]


def quotations(request):
    at, words = timezone.now(), request.GET.get("q", "")[:LONGEST].strip()
    kind = one_of(request, "kind", KINDS)
    person = Person.objects.public(at).filter(slug=request.GET.get("person", "")).first()
    tag = Tag.objects.public(at).filter(slug=request.GET.get("tag", "")).first()
    since, until = day_asked(request, "from"), day_asked(request, "to")
    asked = {"kind": kind, "person": person, "text__icontains": words}
    asked |= {"day__gte": since, "day__lte": until}
    rows = spoken(at).filter(**{name: value for name, value in asked.items() if value})
    if tag:
        rows = rows.filter(article__in=Article.objects.tagged(tag, at))
    return render(request, "articles/quotations.html", {
        "page": Keyset(request, rows, "-day", DateField(), PAGE),
        "words": words,
        "person": person,
        "tag": tag,
        "kind": kind,
        "since": since,
        "until": until,
        "title": _("Words of %(person)s") % {"person": person} if person else _("Quotations"),
        "about": _("Who said what and when, each with the article and the sentence that say so."),
    })  # fmt: skip


def quotation(request, key):
    """Answer the page of words that an editor chose; other public words lead into their article.

    410 where the words are shown no longer, as for every address that may have been public once.
    """
    at = timezone.now()
    found = of_key(key, at)
    if not found:
        last = Quotation.objects.aggregate(last=Max("pk"))["last"] or 0
        if key > last:
            raise Http404
        return gone(request)
    if not found.set_apart:
        answer = redirect(f"{found.article.get_absolute_url()}#q{key}")
        answer["Cache-Control"] = f"max-age={MINUTES}"
        return answer
    by, origin = speaker_of(found), f"{request.scheme}://{request.get_host()}"
    return render(request, "articles/quotation.html", {
        "quotation": found,
        "by": by,
        "offices": offices_of(found, at),
        "card": origin + reverse("quotation-card", args=[key]),
        "data": json_ld(quotation_data(found, by, origin)),
        "title": _("Words of %(person)s") % {"person": by},
        "about": Truncator(found.text).chars(ABOUT),
    })  # fmt: skip


def of_key(key, at):
    """Return the quotation of that key as readers may see it at ``at``, ``None`` for none."""
    evidence = Prefetch("findings", Finding.objects.evident(at), to_attr="evident")
    rows = Quotation.objects.public(at).filter(pk=key, article__visible_from__lte=at)
    rows = rows.select_related("article").prefetch_related(evidence)
    return next(iter(said(rows, at)), None)


def offices_of(quotation, at):
    """Return the memberships that the speaker held on the day of the words."""
    if not quotation.person:
        return []
    held = standings_on(quotation.person.memberships, at, quotation.article.published_on)
    return [row[0] for row in held if row[1] not in ("former", "unknown")][:FEW]


def spoken(at):
    """Return the quotations that readers may see, with speaker, article and evidence."""
    evidence = Prefetch("findings", Finding.objects.evident(at), to_attr="evident")
    rows = (
        Quotation.objects.public(at)
        .one_a_story(at)
        .exclude(person=None)
        .select_related("person", "article")
    )
    rows = rows.defer("article__body", "article__text", "article__folded")
    return rows.filter(person__visible_from__lte=at).annotate(
        day=F("article__published_on")
    ).prefetch_related(evidence)  # fmt: skip
