"""What the page of a person shows."""

from collections import namedtuple

from django.db.models import Count, DateField, DateTimeField, F, Max, Prefetch

from people.asking import day_asked, one_of
from people.coverage import by_month
from people.models import Person
from people.paging import Keyset
from people.standing import evident_standings

SHOWN = ("", "offices", "events", "quotations", "articles")
DAYS = {"events": "filed", "quotations": "day", "articles": "published_on"}
FEW, MANY = 12, 30

Moment = namedtuple("Moment", "day row template")
LINE = "people/line/{}.html"


def told(person, request, at):
    """Return what the page of ``person`` shows at the moment ``at``, as ``request`` filters it."""
    on, other = day_asked(request), request.GET.get("with", "")
    show = one_of(request, "show", SHOWN) or ("events" if other else "")
    rows = RowsOf(person, at, other)
    offices = sorted(evident_standings(person.memberships, at, on), key=_foremost)
    page = Keyset(request, *rows.page_of(show), MANY) if show in rows.PAGES else None
    names = list(person.names.public(at))
    return {
        "person": person,
        "names": [one for one in names if one.text != str(person)],
        "called": str(person),
        "portrait": rows.portrait(),
        "offices": offices,
        "on": on,
        "today": at.date(),
        "show": show,
        "shown": SHOWN,
        "other": rows.other,
        "page": page,
        "line": rows.line(show, page, offices),
        **(rows.aside() if not show else {}),
    }


class RowsOf:
    """What readers may see at ``at`` of one person; ``other`` is the slug of whom they met."""

    PAGES = {
        "events": ("-filed", DateField()),
        "articles": ("-published_at", DateTimeField()),
        "quotations": ("-day", DateField()),
    }

    def __init__(self, person, at, other=""):
        self.person, self.at, self.recent = person, at, {}
        self.other = Person.objects.public(at).filter(slug=other).first() if other else None

    def portrait(self):
        """Return the photo that stands for the person, ``None`` for none."""
        portrait = getattr(self.person, "portrait", None)
        return portrait.photo if portrait and portrait.photo.seen_at(self.at) else None

    def articles(self):
        """Return the articles that name the person."""
        articles = self.person.articles.model.objects
        rows = articles.public(self.at).naming(self.person, self.at).one_a_story(self.at)
        return rows.defer("body", "text", "folded")

    def events(self):
        """Return the events in which the person took part, those with ``other`` alone if asked."""
        rows = self.attended().filed()
        return rows.encounters().attended_by(self.other, self.at) if self.other else rows

    def attended(self):
        """Return the events in which the person took part."""
        events = self.person.events.model.objects
        return events.public(self.at).attended_by(self.person, self.at)

    def quotations(self):
        """Return the words of the person with the findings that they rest on."""
        model = self.person.quotations.model._meta.get_field("findings").related_model
        evidence = Prefetch("findings", model.objects.evident(self.at), to_attr="evident")
        rows = self.person.quotations.public(self.at).one_a_story(self.at).select_related("article")
        rows = rows.defer("article__body", "article__text", "article__folded")
        return rows.annotate(day=F("article__published_on")).prefetch_related(evidence)

    def met(self):
        """Return the people met, each with ``times`` and the ``last`` day."""
        met = self.attended().encounters()
        there = {"participations__event__in": met, "participations__visible_from__seen_by": self.at}
        others = Person.objects.public(self.at).filter(**there).exclude(pk=self.person.pk)
        return others.annotate(
            times=Count("participations__event", distinct=True),
            last=Max("participations__event__reported_on"),
        ).order_by("-times", "-last", "name")

    def page_of(self, show):
        """Return the rows of one kind, their order and the field that it reads."""
        rows = getattr(self, show)()
        rows = rows.with_wordings(self.at) if show == "quotations" else rows
        return (rows, *self.PAGES[show])

    def line(self, show, page, offices):
        """Return the entries of the time line, the latest first."""
        found = []
        if show in ("", "offices"):
            found = [Moment(_first_day(row), row, LINE.format("office")) for row in offices]
        for kind, day in DAYS.items():
            if show in ("", kind):
                rows = page if show else self._latest(kind, day)
                found += [Moment(getattr(row, day), row, LINE.format(kind[:-1])) for row in rows]
        dated = sorted((one for one in found if one.day), key=lambda one: one.day, reverse=True)
        return dated + [one for one in found if not one.day]

    def _latest(self, kind, day):
        self.recent[kind] = list(getattr(self, kind)().order_by(f"-{day}", "-pk")[:FEW])
        return self.recent[kind]

    def _coming(self):
        """Return what is to come of the latest events, the next first."""
        today = self.at.date()
        rows = [one for one in self.recent["events"] if one.date_last and one.date_last >= today]
        return sorted(rows, key=lambda one: (one.date_first, one.pk))[:3]

    def aside(self):
        """Return what stands beside the whole line: words, encounters and coverage."""
        return {
            "coming": self._coming(),
            "quotations": self.recent["quotations"][:3],
            "met": self.met()[:FEW],
            "bars": by_month(self.articles()),
        }


def _foremost(standing):
    """Order by what is held now, then by the latest report."""
    membership, status, attested, fresh, _ = standing
    latest = attested or max((one.day for one in membership.known), default=None)
    return not (status == "current" and fresh), -latest.toordinal() if latest else 0


def _first_day(standing):
    membership, *_ = standing
    days = [one.day for one in membership.known]
    return membership.start_first or min(days, default=None)
