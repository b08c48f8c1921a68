"""The review of a dispatch: its screen, and the address that takes what is decided there."""

import uuid

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseNotAllowed, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse

from articles.decisions import MAY_DECIDE, standing
from articles.importing.facts import NeedsPerson
from articles.models import Article, Decision, Finding
from articles.review import cards, deciding, queues
from articles.review.everywhere import confirm_everywhere, reach_of
from articles.review.journal import Refused, undo
from articles.review.pen import KINDS, mark
from people.asking import wants_json
from people.models import Person
from people.numbers import number_in
from people.sounding import sounding_like

SEEN = "reviewed"  # in the session: the dispatches that *next* leaves out
REMEMBERED = 200
LONGEST_KEY = 64


class Changed(ValueError):
    """Somebody else decided the finding since the page was opened."""


def article_for(site, request, dispatch, change=False):
    """Return the article of ``dispatch``; raise 404, or ``PermissionDenied`` for who may not."""
    article = get_object_or_404(
        Article.objects.select_related("dispatch", "source", "read_in"), dispatch=dispatch
    )
    desk = site.get_model_admin(Article)
    allowed = desk.has_view_permission(request, article)
    allowed = allowed and request.user.has_perm("articles.view_finding")
    if not allowed or (change and not may_decide(site, request, article)):
        raise PermissionDenied
    return article


def may_decide(site, request, article):
    """Tell whether the user may decide on what was read in ``article``."""
    desk = site.get_model_admin(Article)
    return request.user.has_perm(MAY_DECIDE) and desk.has_change_permission(request, article)


class Screen:
    """One dispatch: text left, cards right."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        return [
            path("review/<int:dispatch>/", self.site.admin_view(self.show), name="review"),
            path("review/<int:dispatch>/act/", self.site.admin_view(self.act), name="review-act"),
            path(
                "review/<int:dispatch>/everywhere/<int:finding>/",
                self.site.admin_view(self.everywhere),
                name="review-everywhere",
            ),
            path("review/next/", self.site.admin_view(self.next), name="review-next"),
            path("review/people/", self.site.admin_view(self.people), name="review-people"),
        ]

    def show(self, request, dispatch):
        article = article_for(self.site, request, dispatch)
        _remember(request, dispatch)
        found = cards.cards_of(article)
        context = self.site.each_context(request) | shown_of(self.site, request, article, found)
        context |= {
            "paragraphs": cards.paragraphs_of(article, found),
            "left": queues.number_of(queues.waiting(request.user)),
        }
        return TemplateResponse(request, "admin/review/dispatch.html", context)

    def next(self, request):
        """Lead to the dispatch whose findings unlock most, of those not looked at yet."""
        order = _order(request)
        if not request.user.has_perm("articles.view_finding"):
            raise PermissionDenied
        found = queues.next_dispatch(request.user, request.session.get(SEEN, []), order)
        if found is None:
            request.session[SEEN] = []
            messages.success(request, "You have been through all that waits.")
            return redirect("admin:review-queue")
        return redirect(reverse("admin:review", args=[found]) + f"?order={order}")

    def people(self, request):
        """Answer the type-ahead: people by any spelling, with their posts and last mention."""
        if not request.user.has_perm("people.view_person"):
            raise PermissionDenied
        rows = _people_found(request, request.GET.get("q", ""))
        return JsonResponse({"people": [_as_json(one) for one in rows]})

    def everywhere(self, request, dispatch, finding):
        """Say in how many texts a name can be confirmed as one person; on POST confirm it."""
        article = article_for(self.site, request, dispatch, change=True)
        found = get_object_or_404(article.findings.select_related("person"), pk=finding)
        back = f"{reverse('admin:review', args=[dispatch])}#card-{finding}"
        try:
            if request.method == "POST":
                key = request.POST.get("key", "")[:LONGEST_KEY] or uuid.uuid4().hex
                done = confirm_everywhere(found, request.user, key)
                self.site.get_model_admin(Finding).log_change(request, found, str(done))
                messages.success(request, f"{done}.")
                return redirect(back)
            reach = reach_of(found)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return redirect(back)
        context = self.site.each_context(request) | {
            "title": f"{found.target} everywhere",
            "reach": reach,
            "posts": cards.described([reach.person])[reach.person.pk][0],
            "page_key": uuid.uuid4().hex,
            "back": back,
        }
        return TemplateResponse(request, "admin/review/everywhere.html", context)

    def act(self, request, dispatch):
        """Take one act. A script that asks for JSON is told the new states."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        article = article_for(self.site, request, dispatch, change=True)
        before = _states(article)
        try:
            decision, left = self._taken(request, article)
            error, status = _left(left), 409 if left else 200
        except (Refused, NeedsPerson, Changed) as refusal:
            decision, error, status = None, str(refusal), 409
        if wants_json(request):
            told = _answer(request.user, article, before, decision, error)
            return JsonResponse(told, status=status)
        if error:
            messages.error(request, error)
        elif decision:
            messages.success(request, f"{decision}.")
        return redirect(_place_of_next(request, article))

    def _taken(self, request, article):
        asked = request.GET.dict() | request.POST.dict()
        if asked.get("verb") == "undo":
            known = Decision.objects.filter(dispatch=article.dispatch)
            decision = get_object_or_404(known, key=asked.get("of"))
            left = undo(decision)
        else:
            decision, left = _decided(asked, article, request.user), []
        desk = self.site.get_model_admin(Finding)
        said = f"{'Took back ' if asked.get('verb') == 'undo' else ''}{decision}"
        desk.log_change(request, article.findings.first(), said[:300])
        return decision, left


def shown_of(site, request, article, found):
    """Return what a page with the cards ``found`` in ``article`` shows beside its text."""
    history = list(cards.history_of(article.dispatch))
    groups = {name: [one for one in found if one.group == name] for name in GROUPS}
    who = request.GET.get("who", "")
    return {
        "title": article.headline,
        "article": article,
        "waiting": groups["waiting"],
        "folded": [(GROUPS[name], groups[name]) for name in ("decided", "by rule")],
        "history": history,
        "latest": _latest(history, found),
        "may_decide": may_decide(site, request, article),
        "page_key": uuid.uuid4().hex,
        "order": _order(request),
        "kinds": KINDS,
        "who": who,
        "asked": _asked(request),
        "meet": _people_found(request, who),
    }


def _latest(history, found):
    """Return the finding of a person whom the last decision confirmed, if it did."""
    changed = history[0].journal.get("changed") if history and not history[0].taken_back else None
    pk = changed[0]["finding"] if changed else None
    told = (one.finding for one in found if one.finding.pk == pk)
    return next((one for one in told if (one.kind, one.state) == ("person", "confirmed")), None)


GROUPS = {"waiting": "Waiting", "decided": "Decided by editors", "by rule": "Confirmed by rules"}
SIMPLE = {
    "accept": deciding.accept,
    "reject": deciding.reject,
    "flag": deciding.flag,
    "propose": deciding.propose,
}


def _decided(asked, article, by):
    verb = asked.get("verb")
    key = asked.get("key") or _key_of_form(asked)
    if not key or len(key) > LONGEST_KEY:
        raise Refused("The request has no key: reload the page.")
    done = Decision.objects.filter(key=key, by=by).first()
    if done:
        return done
    if verb == "rest":
        return deciding.confirm_rest(article, by, key)
    if verb == "mark":
        context = {name: asked.get(name, "") for name in ("words", "before", "after")}
        return mark(article, by, key, asked.get("kind"), **context)
    finding = _finding(asked, article)
    if verb in SIMPLE:
        return SIMPLE[verb](finding, by, key)
    if verb == "person":
        return deciding.choose(finding, by, key, _person(asked), asked.get("name", ""))
    if verb == "correct":
        return deciding.correct(finding, by, key, asked)
    raise Refused("That is no verb of the review.")


def _key_of_form(asked):
    """Return the key of a plain form: the page's, with what was pressed on it."""
    page = asked.get("page")
    return page and f"{page}{asked.get('verb')}{asked.get('finding') or asked.get('kind') or ''}"


def _finding(asked, article):
    finding = get_object_or_404(article.findings, pk=number_in(asked.get("finding", "")))
    was = asked.get("was")
    if was and was != finding.state:
        last = standing(finding).select_related("by").first()
        who = f" by {last.by}" if last else ""
        raise Changed(f"It was decided meanwhile{who}: now {finding.state}.")
    return finding


def _person(asked):
    uid = asked.get("person", "")
    if uid in ("", "new"):
        return None
    try:
        return get_object_or_404(Person.objects.standing(), uid=uid)
    except ValidationError as error:
        raise Refused("That is no person: choose one of the list.") from error


def _states(article):
    rows = article.findings.values_list("pk", "state", "flagged")
    return {key: {"state": state, "flagged": flagged} for key, state, flagged in rows}


def _answer(user, article, before, decision, error):
    after = _states(article)
    return {
        "error": error,
        "decision": decision
        and {
            "key": decision.key,
            "said": str(decision),
            "verb": decision.verb,
            "back": bool(decision.taken_back),
        },
        "states": after,
        "made": [key for key in after if key not in before],
        "left": queues.number_of(queues.waiting(user)),
    }


def _left(findings):
    if not findings:
        return ""
    names = ", ".join(one.target for one in findings[:5])
    return f"Decided again since, so it stays: {names}. Take the later decision back first."


def _place_of_next(request, article):
    address = reverse("admin:review", args=[article.dispatch_id])
    wanted = number_in(request.POST.get("next", ""))
    return f"{address}?order={_order(request)}" + (f"#card-{wanted}" if wanted else "")


def _order(request):
    order = request.POST.get("order") or request.GET.get("order")
    return order if order in queues.ORDERS else "first"


def _asked(request):
    return number_in(request.GET.get("card", ""))


def _people_found(request, words, limit=8):
    words = words.strip()[:100]
    if not words or not request.user.has_perm("people.view_person"):
        return []
    rows = list(Person.objects.search(words).order_by("name", "pk")[:limit])
    rows = rows or sounding_like(Person.objects.standing(), words, limit)
    told = cards.described(rows)
    return [cards.Candidate(0, one, *told[one.pk]) for one in rows]


def _as_json(candidate):
    last = candidate.last.isoformat() if candidate.last else ""
    person = candidate.person
    return {"uid": str(person.uid), "name": person.name, "posts": candidate.posts, "last": last}


def _remember(request, dispatch):
    seen = [one for one in request.session.get(SEEN, []) if one != dispatch]
    request.session[SEEN] = [*seen, dispatch][-REMEMBERED:]
