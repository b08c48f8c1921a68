"""Who said what: all words that readers may see, by person, words, tag and day; chosen ones."""

from django.db.models import DateField, Exists, Max, OuterRef, Prefetch, Q
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
from people.called import called
from people.former import MINUTES, gone
from people.models import Person, Tag
from people.paging import Keyset
from people.standing import standings_on
from people.structured import json_ld

PAGE, LONGEST = 25, 200
ABOUT, FEW = 200, 2  # characters of a description; offices beside a name
KINDS = ["", *Quotation.Kind.values]
WORDED = 200  # quotations that a search finds by their words in another language


def quotations(request):
    asked = Asked(request, timezone.now())
    person = asked.person
    return render(request, "articles/quotations.html", {
        "asked": asked,
        "page": Keyset(request, asked.rows(), "-said_on", DateField(), PAGE),
        "title": _("Words of %(person)s") % {"person": person} if person else _("Quotations"),
        "about": _("Who said what and when, each with the article and the sentence that say so."),
    })  # fmt: skip


class Asked:
    """What the address of the list asks for; raises 404 for a value that there cannot be."""

    def __init__(self, request, at):
        self.at, self.words = at, self._said(request, "q")
        self.kind = one_of(request, "kind", KINDS)
        self.since, self.until = day_asked(request, "from"), day_asked(request, "to")
        self.who, self.about = self._said(request, "person"), self._said(request, "tag")
        people = Person.objects.public(at).annotate(called=called("pk"))
        self.person = people.filter(slug=self.who).first() if self.who else None
        tags = Tag.objects.public(at)
        self.tag = tags.filter(slug=self.about).first() if self.about else None

    @staticmethod
    def _said(request, name):
        return request.GET.get(name, "")[:LONGEST].strip()

    def rows(self):
        """Return the quotations asked for; nothing for a person or tag that is not known."""
        rows = in_any_language(spoken(self.at), self.words, self.at)
        rows = rows.filter(kind=self.kind) if self.kind else rows
        rows = rows.filter(said_on__gte=self.since) if self.since else rows
        rows = rows.filter(said_on__lte=self.until) if self.until else rows
        if self.person:
            rows = rows.filter(person=self.person)
        elif self.who:
            named = Person.objects.public(self.at).search(self.who)
            rows = rows.filter(person__in=named.order_by().values("pk"))
        if self.about:
            tags = [self.tag] if self.tag else Tag.objects.public(self.at).search(self.about)
            rows = rows.filter(article__in=Article.objects.tagged_any(tags, self.at))
        return rows


def in_any_language(rows, words, at):
    """Return those of ``rows`` that hold ``words``, themselves or in another language."""
    found = rows.search(words)
    if not words:
        return found
    worded = Quotation.objects.public(at).filter(article__visible_from__seen_by=at)
    worded = worded.exclude(wording_of=None).search(words).order_by()
    keys = list(worded.values_list("wording_of", flat=True)[:WORDED])
    return rows.filter(Q(pk__in=found.order_by().values("pk")) | Q(pk__in=keys)) if keys else found


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
    rows = Quotation.objects.public(at).filter(pk=key, article__visible_from__seen_by=at)
    rows = rows.select_related("article").prefetch_related(evidence).with_wordings(at)
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
    # Asked of each row, not joined: the rows are read in the order of their days.
    speakers = Person.objects.public(at).filter(pk=OuterRef("person"))
    rows = Quotation.objects.public(at).one_a_story(at).filter(Exists(speakers))
    rows = rows.select_related("person", "article").prefetch_related(evidence).with_wordings(at)
    return rows.defer("folded", "article__body", "article__text", "article__folded")
