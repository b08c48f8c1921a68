"""What is typed at the desk is read as a dispatch is: the same verbs, on a numbered revision."""

import hashlib
import uuid
from collections import defaultdict

from articles import visibility
from articles.anchoring import reanchor
from articles.extraction import extract
from articles.importing.ledger import Ledger
from articles.importing.matching import Directory
from articles.importing.reading import DispatchText
from articles.importing.storing import place_in_text, store_findings
from articles.importing.terms import settle_terms
from articles.importing.trust import Trust
from articles.importing.verdicts import Decided, decided
from articles.models import Article, Dispatch, DispatchName, Topic
from articles.paired_quotations import pair_wordings
from articles.review.weights import weigh_names

TYPED = "typed at the desk"


def read_typed(article, revision):
    """Read the text of ``revision``, which is what ``article`` says now, into findings.

    What was decided stays decided and moves with its sentence; only what is new is asked about.
    Call it inside the transaction of the save. Returns how many findings are new.
    """
    touched = defaultdict(set)
    _note(touched, article)
    article.dispatch = article.dispatch or _dispatch_of(article)
    article.read_in = revision
    rows = Article.objects.filter(pk=article.pk)
    rows.update(dispatch=article.dispatch, read_in=revision)
    reanchor(article, revision)
    new = _read(article)
    pair_wordings(article)
    _note(touched, article)
    visibility.refresh(**{kind: list(keys) for kind, keys in touched.items()})
    return new


def _read(article):
    before = article.findings.count()
    published = article.published_on and article.published_on.isoformat()
    found = extract(
        article.text,
        published=published,
        language=article.language or None,
        topics=Topic.objects.vocabulary(),
        above=article.headline,
    )
    if found.read:
        _store(article, _document(article, published), found)
        weigh_names(article.findings)
    return article.findings.count() - before


def _store(article, document, found):
    directory, ledger = Directory(), Ledger()
    named = directory.look_up([(document, found)])
    days = {article.published_on} - {None}
    ledger.read_ahead([found], days, named)
    names = list(article.dispatch.names.values_list("name", flat=True))
    verdicts = Decided()
    for one in decided(names).values():
        verdicts.update(one)
        verdicts.people.update(one.people)
    store_findings(
        article,
        found,
        directory.matches(document, found),
        Trust(),
        verdicts,
        ledger,
        {place_in_text(one.kind, one.target, one.start): one for one in _standing(article)},
    )
    ledger.write()
    settle_terms([article.pk])


def _standing(article):
    """Return the findings of ``article`` that stand in its text of today."""
    return article.findings.filter(revision=article.read_in).select_related("person")


def _document(article, published):
    """Return what matching asks of a dispatch, of a typed text."""
    return DispatchText(
        paragraphs=tuple(article.paragraphs),
        headline=article.headline,
        made_headline=article.headline,
        source=None,
        published=published,
        clock=None,
        zone_hint=None,
        date_origin=None,
        encoding="",
        sha256=article.dispatch.sha256,
    )


def _dispatch_of(article):
    """Return the new dispatch under which verdicts on a typed article are kept."""
    key = uuid.uuid4().hex
    dispatch = Dispatch.objects.create(
        sha256=hashlib.sha256(key.encode()).hexdigest(),
        raw=b"",
        text=article.text,
        language=article.language,
        notes=[TYPED],
    )
    DispatchName.objects.create(dispatch=dispatch, name=f"{TYPED}: {key}")
    return dispatch


def _note(touched, article):
    for kind, keys in visibility.linked_to(article).items():
        touched[kind] |= set(keys)
