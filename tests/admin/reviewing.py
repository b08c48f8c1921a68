"""What the tests of the review share: a dispatch with work in it, and how an act is sent."""

import itertools

from django.apps import apps
from django.urls import reverse

from articles.models import Verdict

JSON = {"Accept": "application/json"}
MORE = (
    "\n\nAma Boateng thanked Kojo Owusu. Esi Darko chaired the session. The Minister of Energy of "
    "Ghana Abena Osei was arrested in Accra. Kofi Ansah noted that trade had grown.\n"
)
keys = (f"key-{number}" for number in itertools.count())


def act(client, article, verb, key=None, **fields):
    """Send one act as the page's script does, and return the answer."""
    address = reverse("admin:review-act", args=[article.dispatch_id])
    sent = {"verb": verb, "key": key or next(keys), **fields}
    return client.post(address, sent, headers=JSON)


def page(article):
    return reverse("admin:review", args=[article.dispatch_id])


def waiting(article, kind="person"):
    return article.findings.filter(state="proposed", kind=kind).first()


def rows():
    """Return what the database holds of facts, findings and verdicts, but for their history."""
    left_out = {"Decision", "Dispatch"}
    models = [*apps.get_app_config("articles").get_models()]
    models += apps.get_app_config("people").get_models()
    held = {}
    for model in models:
        if model.__name__ not in left_out:
            found = model.objects.filter(taken_back=None) if model is Verdict else model.objects
            held[model.__name__] = sorted(map(_plain, found.all().values()))
    return held


def _plain(row):
    keys_that_move = {"id", "mention_id", "attestation_id", "quotation_id", "tag_use_id"}
    keys_that_move |= {"event_id", "membership_id", "created", "quotation_key"}
    return str({name: value for name, value in row.items() if name not in keys_that_move})
