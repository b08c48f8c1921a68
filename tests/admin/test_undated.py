"""A draft without a date: what is known from it counts, and its date brings the facts at once."""

import pytest
from django.urls import reverse

from articles.models import Finding
from people.models import Membership
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db
HERE = "Minister of Energy of Ghana Ama Boateng spoke.\n"


@pytest.fixture
def undated(tmp_path):
    article = file_dispatch(tmp_path, HERE)
    assert article.published_at is None
    assert article.findings.get(kind="post").state == "confirmed"
    assert not Membership.objects.exists()
    return article


def test_everywhere_minds_the_posts_that_only_an_undated_draft_tells(sign_in, undated, tmp_path):
    for day, office in (("04", "Minister of Trade of Togo"), ("05", "Minister of Trade of Ghana")):
        text = f"date 2022-06-{day} Ama Boateng, {office}, thanked the guests.\n"
        other = file_dispatch(tmp_path, text, f"{day}.txt")
        Finding.objects.filter(article=other).update(state="proposed", person=None)
    finding = undated.findings.get(kind="person")
    address = reverse("admin:review-everywhere", args=[undated.dispatch_id, finding.pk])
    shown = sign_in("editor").get(address).content.decode()
    assert "another country or body: Togo" in shown
    assert "another office: Minister of Trade of Ghana" in shown


def test_a_date_that_is_typed_gives_the_posts_their_attestations(sign_in, undated):
    client = sign_in("editor")
    dated = {"published_at_0": "2022-05-10", "published_at_1": "06:00", "precision": "day"}
    form = fields_of(client.get(page(undated)), FORM) | dated
    assert client.post(page(undated), form).status_code == 302
    undated.refresh_from_db()
    assert undated.status == "draft"
    held = Membership.objects.get()
    assert str(held.post) == "Minister of Energy of Ghana"
    assert held.attestations.get().day == undated.published_on
    assert undated.findings.get(kind="post").attestation == held.attestations.get()
