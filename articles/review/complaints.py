"""What readers report: a card a fact with its sentence and all complaints on it, and three acts."""

import uuid

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseNotAllowed
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone

from articles.closed import leaving_out_killed, without_killed
from articles.decisions import MAY_DECIDE, standing
from articles.importing.facts import NeedsPerson
from articles.models import Article, Finding, Report
from articles.publication import WITHDRAW
from articles.review.cards import Card
from articles.review.deciding import accept, reject, take_back
from articles.review.hiding import MAY_HIDE, shown_at, to_decide
from articles.review.journal import Refused
from people.numbers import number_in

MAY_LOOK, MAY_CLOSE = "articles.view_report", "articles.change_report"
PAGE = 20  # cards
LINKED = 200  # places that one decision linked
CLOSED = 30  # reports that were dealt with, the latest
ABOUT = (
    "article",
    "dispatch",
    "person",
    "mention",
    "event",
    "quotation",
    "attestation__membership",
)


def open_reports(user):
    """Return the reports that wait and of which ``user`` may know, of facts and of addresses."""
    return _known(user, Report.objects.open())


def _known(user, rows):
    rows = without_killed(user, rows, "finding__article")
    if user.has_perm(WITHDRAW):
        return rows
    killed = Article.objects.filter(killed=True).exclude(published_on=None)
    killed = killed.only("published_on", "slug")
    return rows.exclude(address__in=[one.get_absolute_url() for one in killed])


class Complaints:
    """The queue of readers' reports."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        view = self.site.admin_view
        return [
            path("review/reports/", view(self.show), name="review-reports"),
            path("review/reports/<int:pk>/<slug:act>/", view(self.act), name="review-report"),
            path("review/reports/<int:pk>/", view(self.linked), name="review-linked"),
        ]

    def show(self, request):
        if not request.user.has_perm(MAY_LOOK):
            raise PermissionDenied
        rows = open_reports(request.user).select_related(*(f"finding__{name}" for name in ABOUT))
        cards, rows = {}, list(rows.order_by("pk")[: PAGE * 10])
        for one in rows:
            cards.setdefault(one.finding_id or one.address, []).append(one)
        return self._page(
            request,
            "reports",
            "What readers report",
            rows=rows,
            cards=[_card(reports) for reports in list(cards.values())[:PAGE]],
            left=open_reports(request.user).count(),
            closed=_closed_lately(request.user),
            may_hide=request.user.has_perm(MAY_HIDE),
            may_close=request.user.has_perm(MAY_CLOSE),
            may_decide=request.user.has_perm(MAY_DECIDE),
        )

    def act(self, request, pk, act):
        """Take one of ``ACTS`` on a report and on all others on the same fact."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        if act not in ACTS:
            raise Http404
        permission, do = ACTS[act]
        if not request.user.has_perms([MAY_CLOSE, permission]):
            raise PermissionDenied
        rows = closed_reports if act == "reopen" else open_reports
        report = get_object_or_404(rows(request.user).select_related("finding__article"), pk=pk)
        return do(self, request, report)

    def _hide(self, request, report):
        row = _fact_of(report.finding) if report.finding else shown_at(report.address)
        if row is None:
            messages.error(request, "Readers see nothing of it any more: say that it stands.")
            return redirect("admin:review-reports")
        desk = self.site.get_model_admin(type(row))
        if not desk.has_view_permission(request, row):
            raise PermissionDenied
        desk.set_hidden(request, row, to_decide(request.user))
        return self._closed(request, report, "Hidden; it waits under Hidden until it is decided.")

    def _stands(self, request, report):
        return self._closed(request, report, "It stands.")

    def _reopen(self, request, report):
        """Let ``report`` wait again, with all others on the same fact."""
        same = closed_reports(request.user).filter(**_same(report))
        for one in same:
            self.site.get_model_admin(Report).log_change(request, one, "Opened again.")
        Report.objects.filter(pk__in=[one.pk for one in same]).update(
            closed_at=None, closed_by=None
        )
        messages.success(request, "It waits again.")
        return redirect("admin:review-reports")

    def _not_them(self, request, report):
        """Reject that the name means this person here; lead to where it was linked likewise."""
        finding = _person_of(report.finding)
        if finding is None:
            messages.error(request, "No person is named there any more.")
            return redirect("admin:review-reports")
        if not self.site.get_model_admin(Article).has_change_permission(request, finding.article):
            raise PermissionDenied
        try:
            reject(finding, request.user, uuid.uuid4().hex)
        except NeedsPerson as error:
            messages.error(request, str(error))
            return redirect("admin:review-reports")
        self._closed(request, report, f"Not {finding.person or finding.target}: rejected.")
        return redirect("admin:review-linked", finding.pk)

    def linked(self, request, pk):
        """List every place where the same decision, or else the same name, was linked.

        On POST take one of ``VERDICTS`` on one of them; the page then offers to take that back.
        """
        if not request.user.has_perms([MAY_LOOK, "articles.view_finding"]):
            raise PermissionDenied
        known = without_killed(request.user, Finding.objects.filter(kind="person"), "article")
        finding = get_object_or_404(known.select_related("person"), pk=pk)
        if request.method == "POST":
            return self._judged(request, known, finding)
        rows, decision = _linked_with(finding)
        rows = leaving_out_killed(rows.exclude(pk=finding.pk), "article").select_related("article")
        rows = rows.order_by("-article__published_on", "-pk")[:LINKED]
        last = known.filter(pk=number_in(request.GET.get("last"))).first() or finding
        return self._page(
            request,
            "linked",
            f"Where {finding.target} was linked too",
            finding=finding,
            decision=decision,
            rows=rows,
            last=last,
            undoes=standing(last).exclude(decision=None).exists(),
            may_decide=request.user.has_perm(MAY_DECIDE),
        )

    def _judged(self, request, known, finding):
        """Take a verdict on what was linked, and lead back to the list."""
        verdict = VERDICTS.get(request.POST.get("verdict"))
        one = get_object_or_404(
            known.select_related(*ABOUT), pk=number_in(request.POST.get("finding"))
        )
        desk = self.site.get_model_admin(Article)
        allowed = request.user.has_perm(MAY_DECIDE)
        if not allowed or not desk.has_change_permission(request, one.article):
            raise PermissionDenied
        if verdict is None:
            raise Http404
        try:
            decision = verdict(one, request.user, uuid.uuid4().hex)
        except (NeedsPerson, Refused) as error:
            messages.error(request, str(error))
        else:
            self.site.get_model_admin(Finding).log_change(request, one, str(decision)[:300])
            messages.success(request, f"{one.article}: {decision}.")
        address = redirect("admin:review-linked", finding.pk)
        address["Location"] += f"?last={one.pk}"
        return address

    def _closed(self, request, report, said):
        rows = Report.objects.open().filter(**_same(report))
        for one in rows:
            self.site.get_model_admin(Report).log_change(request, one, said)
        rows.update(closed_at=timezone.now(), closed_by=request.user)
        messages.success(request, said)
        return redirect("admin:review-reports")

    def _page(self, request, name, title, **told):
        context = self.site.each_context(request) | {"title": title, **told}
        return TemplateResponse(request, f"admin/review/{name}.html", context)


ACTS = {
    "hide": (MAY_HIDE, Complaints._hide),
    "stands": (MAY_CLOSE, Complaints._stands),
    "not-them": (MAY_DECIDE, Complaints._not_them),
    "reopen": (MAY_CLOSE, Complaints._reopen),
}
VERDICTS = {"not-them": reject, "stands": accept, "undo": take_back}


def closed_reports(user):
    """Return the reports that were dealt with and of which ``user`` may know."""
    return _known(user, Report.objects.exclude(closed_at=None))


def _closed_lately(user):
    rows = closed_reports(user).select_related("finding", "closed_by")
    return rows.order_by("-closed_at", "-pk")[:CLOSED]


def _same(report):
    return {"finding": report.finding} if report.finding else {"address": report.address}


def _card(reports):
    """Return the fact of ``reports``, its sentence as three parts, and where it is corrected."""
    first = reports[0]
    finding = first.finding
    card = finding and Card(finding, "", None)
    return {
        "first": first,
        "reports": reports,
        "card": card,
        "fact": card and card.fact,
        "person": finding and _name_in(finding),
        "correct": _review_of(finding) if finding else first.address,
    }


def _review_of(finding):
    address = reverse("admin:review", args=[finding.dispatch_id])
    return f"{address}?card={finding.pk}#card-{finding.pk}"


def _fact_of(finding):
    fact = Card(finding, "", None).fact
    return fact and fact[1]


def _name_in(finding):
    return finding.target if finding.kind == "person" else finding.reading.get("person")


def _person_of(finding):
    """Return the finding by which the person of ``finding`` was read there, or ``None``."""
    if finding is None or finding.kind == "person":
        return finding
    rows = finding.article.findings.confirmed().filter(kind="person", target=_name_in(finding))
    return rows.select_related("article", "dispatch", "person").first()


def _linked_with(finding):
    """Return (findings, decision): what the last decision on ``finding`` before this one linked."""
    said = finding.dispatch.verdicts.filter(
        kind="person", target=finding.target, words=finding.words, state="confirmed"
    )
    decision = next((one.decision for one in said.select_related("decision") if one.decision), None)
    rows = Finding.objects.confirmed().filter(kind="person", target=finding.target)
    if decision:
        keys = [one["finding"] for one in decision.journal.get("changed", [])]
        if rows.filter(pk__in=keys).exclude(pk=finding.pk).exists():
            return rows.filter(pk__in=keys), decision
    return rows.filter(person=finding.person), None
