"""The steps of an article between draft, submitted, published and withdrawn."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from articles import visibility
from articles.importing.facts import make_missing_facts
from articles.models import Article, Revision

DRAFT, SUBMITTED = Article.Status.DRAFT, Article.Status.SUBMITTED
PUBLISHED, WITHDRAWN = Article.Status.PUBLISHED, Article.Status.WITHDRAWN


@dataclass(frozen=True)
class Step:
    """A change of state: from which, to which, who may, and what its ``reason`` is for."""

    name: str
    label: str
    sources: tuple
    target: str
    permission: str
    says: str
    reason: str = ""


STEPS = {
    step.name: step
    for step in [
        Step(
            "submit",
            "Submit",
            (DRAFT,),
            SUBMITTED,
            "articles.change_article",
            "Hand it to the editors. You can read it, they can change it.",
        ),
        Step(
            "return",
            "Return to draft",
            (SUBMITTED,),
            DRAFT,
            "articles.decide_finding",
            "Give it back to its author.",
        ),
        Step(
            "publish",
            "Publish",
            (DRAFT, SUBMITTED),
            PUBLISHED,
            "articles.publish_article",
            "Show it to readers.",
        ),
        Step(
            "withdraw",
            "Withdraw",
            (PUBLISHED,),
            WITHDRAWN,
            "articles.withdraw_article",
            "Take it from readers at once. Its address answers with the notice and nothing else.",
            "Notice to readers",
        ),
        Step(
            "restore",
            "Publish again",
            (WITHDRAWN,),
            PUBLISHED,
            "articles.withdraw_article",
            "Show it to readers again, at the address that it had.",
            "Reason, for the newsroom",
        ),
    ]
}


class WrongStep(Exception):
    """The article's state does not allow this step, or the step lacks its reason."""


def steps_of(article, user):
    """Return the steps that ``user`` may take with ``article`` now."""
    return [
        step
        for step in STEPS.values()
        if article.status in step.sources and user.has_perm(step.permission)
    ]


@transaction.atomic
def take(step, article, by, reason=""):
    """Take ``article`` a step further and record it.

    Raises ``WrongStep`` where its state or a missing reason forbids it, and ``StaleWrite`` where
    somebody saved it since it was read.
    """
    if article.status not in step.sources:
        raise WrongStep(f"It is {article.get_status_display().lower()}: {step.label} is not open.")
    if step.reason and not reason.strip():
        raise WrongStep(f"{step.reason}: this field is empty.")
    article.status = step.target
    CHANGES.get(step.name, lambda *_: None)(article, reason)
    article.save()
    if step.name == "publish":
        make_missing_facts(article)
    Revision.objects.record(article, by, f"{step.label}. {reason}".strip()[:300])
    visibility.refresh(articles=[article.pk])


def _publish(article, _reason):
    now = timezone.now()
    article.published_at = article.published_at or max(now, article.due or now)


def _withdraw(article, reason):
    now = timezone.now()
    if article.first_public and article.first_public > now:
        article.first_public = None
    article.withdrawn_at, article.notice = now, reason


def _restore(article, _reason):
    article.withdrawn_at, article.notice = None, ""


CHANGES = {"publish": _publish, "withdraw": _withdraw, "restore": _restore}
