"""Who said what: all words that readers may see, by person, words, tag and day."""

from django.db.models import DateField, F, Prefetch
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, Finding, Quotation
from people.asking import day_asked, one_of
from people.models import Person, Tag
from people.paging import Keyset

PAGE, LONGEST = 25, 200
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
