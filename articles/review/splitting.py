"""Part of what is told of a person is somebody else's: one act for many texts, undone as one."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.template.defaultfilters import pluralize
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone

from articles import visibility
from articles.closed import leaving_out_killed
from articles.models import Article, Decision, Finding
from articles.review import cards
from articles.review.deciding import become_person
from articles.review.journal import Refused, once, undo
from people.merging import move
from people.models import Person
from people.numbers import number_in, numbers_in
from people.pairs import Contradicted

AT_ONCE = 100  # texts that one page shows; asked again it shows the next
TYPED = {  # what an editor entered, which no finding supports: how to find it, by relation
    "names": {"kind__in": ["spelling", "original", "former"]},
    "memberships": {"entered_by__isnull": False},
    "quotations": {"by_editor": True},
    "mentions": {"by_editor": True},
}


def texts_of(person):
    """Return the confirmed findings of ``person``, one a text, the newest texts first."""
    rows = Finding.objects.confirmed().filter(kind="person", person=person)
    rows = leaving_out_killed(rows, "article").select_related("article", "dispatch")
    rows = rows.defer("article__body", "dispatch__raw")
    return rows.order_by("-article__published_on", "-pk")


def typed_of(person):
    """Return (relation, row) of what editors entered of ``person``."""
    return [
        (relation, row)
        for relation, found in TYPED.items()
        for row in getattr(person, relation).filter(**found)[:AT_ONCE]
    ]


def split(person, other, texts, typed, by, key):
    """Give ``texts``, keys of findings, and ``typed``, (relation, key), of ``person`` to ``other``.

    ``other`` is a person, or the name of a new one. Returns the ``Decision``. Raises ``Refused``
    where nothing was chosen or both are one.
    """
    findings = list(texts_of(person).filter(pk__in=texts))
    if not findings and not typed:
        raise Refused("Choose what is somebody else's.")
    if other == person:
        raise Refused("Choose somebody else: these are one person.")

    def do(act):
        chosen = other if isinstance(other, Person) else Person.objects.create(name=other)
        texts = f"{len(findings)} text{pluralize(len(findings))}"
        act.decision.said = f"{chosen} in {texts} of {person}"[:300]
        for one in findings:
            become_person(act, one, chosen, by)
        for relation in TYPED:
            act.moved += _moved(person, chosen, relation, typed)
        act.touch({"people": [person.pk, chosen.pk]})
        _tell_apart(person, chosen, by, key)

    articles = {one.article_id for one in findings}
    return once(key, by, Decision.Verb.SPLIT, f"{person}", articles, do)


def _moved(person, other, relation, typed):
    keys = [key for kind, key in typed if kind == relation]
    rows = getattr(person, relation).filter(pk__in=keys, **TYPED[relation])
    field = rows.model._meta.get_field("person")
    return move(rows.model._base_manager.filter(pk__in=rows.values("pk")), field, person, other)


def _tell_apart(person, other, by, key):
    try:
        Person.objects.not_same_as(person, other, by, key)
    except Contradicted as error:
        raise Refused(str(error)) from error


class Splitting:
    """The page on which an editor chooses what is somebody else's."""

    def __init__(self, site):
        self.site = site

    def urls(self):
        split, back = self.site.admin_view(self.show), self.site.admin_view(self.undo)
        return [
            path("review/split/<int:pk>/", split, name="review-split"),
            path("review/split/<int:pk>/undo/<int:decision>/", back, name="review-unsplit"),
        ]

    def _person(self, request, pk):
        person = get_object_or_404(Person.objects.standing(), pk=pk)
        allowed = request.user.has_perms(["people.change_person", "articles.decide_finding"])
        if not allowed or not self.site.get_model_admin(Person).has_change_permission(
            request, person
        ):
            raise PermissionDenied
        return person

    def show(self, request, pk):
        person = self._person(request, pk)
        if request.method == "POST":
            return self._split(request, person)
        asked = request.GET.get("who", "")[:100].strip()
        page = texts_of(person)[:AT_ONCE]
        context = self.site.each_context(request) | {
            "title": f"Split {person}",
            "person": person,
            "texts": page,
            "number": texts_of(person).count(),
            "typed": typed_of(person),
            "who": asked,
            "others": _others(person, asked),
            "done": _done(person),
            "page_key": timezone.now().strftime("%Y%m%d%H%M%S%f"),
        }
        return TemplateResponse(request, "admin/review/split.html", context)

    def _split(self, request, person):
        key = f"{request.POST.get('key', '')[:40]}-{person.pk}"
        try:
            if not self._may_change(request):
                raise Refused("Some of these texts are not yours to change.")
            other = _chosen(request.POST)
            typed = [_typed_key(one) for one in request.POST.getlist("typed")]
            texts = numbers_in(request.POST.getlist("text"))
            done = split(person, other, texts, [one for one in typed if one], request.user, key)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return redirect("admin:review-split", person.pk)
        self.site.get_model_admin(Person).log_change(request, person, str(done))
        messages.success(request, f"{done}.")
        return redirect("admin:review-split", person.pk)

    def _may_change(self, request):
        """Tell whether the user may change each of the articles of the chosen texts."""
        desk = self.site.get_model_admin(Article)
        chosen = numbers_in(request.POST.getlist("text"))
        articles = Article.objects.filter(findings__in=chosen).distinct().defer("body", "text")
        return all(desk.has_change_permission(request, one) for one in articles)

    def undo(self, request, pk, decision):
        person = self._person(request, pk)
        done = get_object_or_404(Decision, pk=decision, verb=Decision.Verb.SPLIT)
        if request.method == "POST":
            left = undo(done)
            visibility.refresh(people=[person.pk])
            words = f"{done}: taken back."
            messages.success(request, words)
            for one in left:
                messages.warning(request, f"Decided again since and left alone: {one.target}")
        return redirect("admin:review-split", person.pk)


def _chosen(posted):
    """Return the person chosen in a form, or the name of a new one."""
    wanted, name = posted.get("person", ""), posted.get("name", "").strip()[:200]
    if wanted in ("", "new"):
        if not name:
            raise Refused("Say whose it is: choose a person or write a name.")
        return name
    try:
        return get_object_or_404(Person.objects.standing(), uid=wanted)
    except ValidationError as error:
        raise Refused("That is no person: choose one of the list.") from error


def _typed_key(said):
    relation, _, key = said.partition("-")
    number = number_in(key)
    return (relation, number) if relation in TYPED and number else None


def _others(person, asked):
    """Return whom it may be: people found by ``asked``, or else by the last word of the name."""
    words = asked or person.name.split()[-1]
    rows = list(Person.objects.search(words).exclude(pk=person.pk).order_by("name", "pk")[:9])
    told = cards.described(rows)
    return [cards.Candidate(0, one, *told[one.pk]) for one in rows]


def _done(person):
    """Return the splits of ``person`` that stand, the latest first."""
    rows = Decision.objects.filter(verb=Decision.Verb.SPLIT, taken_back=None)
    return rows.filter(key__endswith=f"-{person.pk}").select_related("by")[:10]
