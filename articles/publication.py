"""The one table of an article's steps between draft, submitted, published and withdrawn.

Buttons, bulk actions and the JSON address of the desk all ask this table: who may take which
step, from where to where, and what is checked first.
"""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.checking import blocking, chosen_of, stored
from articles.importing.facts import make_missing_facts
from articles.models import Article, Revision

DRAFT, SUBMITTED = Article.Status.DRAFT, Article.Status.SUBMITTED
PUBLISHED, WITHDRAWN = Article.Status.PUBLISHED, Article.Status.WITHDRAWN
CHANGE, DECIDE = "articles.change_article", "articles.decide_finding"
PUBLISH, WITHDRAW = "articles.publish_article", "articles.withdraw_article"
TAKEN = "Another article of that day has or had the address “%s”: choose another slug."


class WrongStep(Exception):
    """The article's state does not allow this step; the words say why and what to do."""


@dataclass(frozen=True)
class Step:
    """A change of state: from which, to which, who may, and what is checked.

    ``reason`` is what a required reason is for. ``seen`` is whether readers must see the article,
    must not, or ``None`` for either. ``checks`` return words for what forbids it.
    """

    name: str
    label: str
    sources: tuple
    target: str
    permission: str
    says: str
    reason: str = ""
    seen: bool | None = None
    checks: tuple = ()

    def open_to(self, article, at):
        """Tell whether ``article`` may take this step at the moment ``at``, whoever asks."""
        stands = article.status in self.sources
        if self.name == "kill":
            stands = stands and not article.killed
        if self.seen is not None:
            stands = stands and not article.hidden and self.seen == article.live(at)
        return stands


def needs_headline(article):
    """A missing headline blocks."""
    return "" if article.headline.strip() else "It has no headline: write one."


def needs_clearance(article):
    """Nothing of the table of checks may hold it back."""
    return blocking(stored(article, timezone.now()))


def needs_change(article):
    """An update needs a next state."""
    known = hasattr(article, "next_state")
    waits = article.next_state if known else Revision.objects.next_of(article)
    return "" if waits else "Nothing waits: change the article and save it first."


def needs_address(article):
    """The address of a next state must not be another article's."""
    return TAKEN % article.slug if article.address_taken() else ""


def needs_developing(article):
    """Only what develops can end to."""
    return "" if article.developing else "It is not marked Developing."


def needs_end(article):
    """What develops already begins no more."""
    return "It is marked Developing already." if article.developing else ""


STEPS = {
    step.name: step
    for step in [
        Step(
            "submit",
            "Submit",
            (DRAFT,),
            SUBMITTED,
            CHANGE,
            "Hand it to the editors. You can read it, they can change it.",
            checks=(needs_headline,),
        ),
        Step(
            "return",
            "Return to draft",
            (SUBMITTED,),
            DRAFT,
            DECIDE,
            "Give it back to its author, with your note on top of it.",
        ),
        Step(
            "publish",
            "Publish",
            (DRAFT, SUBMITTED),
            PUBLISHED,
            PUBLISH,
            "Show it to readers at the time that the button names.",
            checks=(needs_clearance,),
        ),
        Step(
            "reschedule",
            "Re-schedule",
            (PUBLISHED,),
            PUBLISHED,
            PUBLISH,
            "Show it to readers at another time, which the button names.",
            seen=False,
            checks=(needs_clearance,),
        ),
        Step(
            "unschedule",
            "Unschedule",
            (PUBLISHED,),
            DRAFT,
            PUBLISH,
            "Make it a draft again. Readers have not seen it and will not.",
            seen=False,
        ),
        Step(
            "update",
            "Update",
            (PUBLISHED,),
            PUBLISHED,
            PUBLISH,
            "Show readers the state that you have saved, in place of the one they see.",
            seen=True,
            checks=(needs_change, needs_address, needs_clearance),
        ),
        Step(
            "discard",
            "Discard the changes",
            (PUBLISHED,),
            PUBLISHED,
            DECIDE,
            "Readers keep what they see. The saved changes stay in the history.",
            seen=True,
            checks=(needs_change,),
        ),
        Step(
            "settle",
            "End Developing",
            (PUBLISHED,),
            PUBLISHED,
            PUBLISH,
            "Take the mark off. It keeps its place by its date, and its address.",
            checks=(needs_developing,),
        ),
        Step(
            "develop",
            "Mark Developing",
            (PUBLISHED,),
            PUBLISHED,
            PUBLISH,
            "Put it on top of the front as Developing, until somebody ends it or nothing comes in.",
            seen=True,
            checks=(needs_end,),
        ),
        Step(
            "withdraw",
            "Withdraw",
            (PUBLISHED,),
            WITHDRAWN,
            WITHDRAW,
            "Take it from readers at once. Its address answers with the notice and nothing else.",
            "Notice to readers",
        ),
        Step(
            "kill",
            "Kill",
            (PUBLISHED, WITHDRAWN),
            WITHDRAWN,
            WITHDRAW,
            "Take it from readers at once, and close its text and history to all but publishers.",
            "Notice to readers",
        ),
        Step(
            "restore",
            "Restore as a draft",
            (WITHDRAWN,),
            DRAFT,
            WITHDRAW,
            "Make it a draft again. Readers keep the notice until a publisher publishes it anew.",
            "Reason, for the newsroom",
        ),
    ]
}


def moment_of(article):
    """Return the moment at which publishing ``article`` shows it, ``None`` for at once."""
    return max(filter(None, [chosen_of(article), article.embargo_until]), default=None)


def may_take(step, article, user):
    """Tell whether ``user`` may take ``step`` with ``article``.

    Reporters may only with their own; nobody but a publisher with one that was killed.
    """
    if article.killed and not user.has_perm(WITHDRAW):
        return False
    own = article.author_id == user.pk or user.has_perm(DECIDE)
    return user.has_perm(step.permission) and (step.permission != CHANGE or own)


def steps_of(article, user):
    """Return the steps that ``user`` may take with ``article`` now."""
    at = timezone.now()
    return [
        step
        for step in STEPS.values()
        if step.open_to(article, at) and may_take(step, article, user)
        if step.name in ("publish", "submit", "update")
        or not any(one(article) for one in step.checks)
    ]


@transaction.atomic
def take(step, article, by, reason=""):
    """Take ``article`` a step further and record it.

    Raises ``WrongStep`` where its state, a check or a missing reason forbids it, and
    ``StaleWrite`` where somebody saved it since it was read.
    """
    check(step, article, reason)
    CHANGES.get(step.name, lambda *_: None)(article, reason)
    article.status = step.target
    article.save()
    if step.target == PUBLISHED:
        make_missing_facts(article)
    Revision.objects.record(article, by, f"{step.label}. {reason}".strip()[:300])
    visibility.refresh(articles=[article.pk])


def check(step, article, reason):
    """Raise ``WrongStep`` where ``article`` may not take ``step``."""
    if not step.open_to(article, timezone.now()):
        raise WrongStep(f"It is {article.get_status_display().lower()}: {step.label} is not open.")
    if step.reason and not reason.strip():
        raise WrongStep(f"{step.reason}: this field is empty.")
    for problem in filter(None, (one(article) for one in step.checks)):
        raise WrongStep(problem)


def _publish(article, _reason):
    """Let the date follow the moment at which readers see it, unless it lies in the past."""
    now, moment = timezone.now(), moment_of(article)
    if article.publish_at is None and moment not in (None, article.embargo_until):
        article.publish_at = moment
    if article.published_at is None or article.published_at > now:
        article.published_at = max(now, moment or now)


def _unschedule(article, _reason):
    if article.first_public and article.first_public > timezone.now():
        article.first_public = None


def _settle(article, _reason):
    article.developing_since = None


def _develop(article, _reason):
    article.developing_since = timezone.now()


def _withdraw(article, reason):
    now = timezone.now()
    article.developing_since = None
    if article.first_public and article.first_public > now:
        article.first_public = None
    article.withdrawn_at, article.notice = now, reason


def _kill(article, reason):
    _withdraw(article, reason)
    article.killed = True


def _restore(article, _reason):
    article.killed = False


CHANGES = {
    "publish": _publish,
    "reschedule": _publish,
    "unschedule": _unschedule,
    "settle": _settle,
    "develop": _develop,
    "withdraw": _withdraw,
    "kill": _kill,
    "restore": _restore,
}
