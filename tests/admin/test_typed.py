"""What is typed is read as a dispatch is, on save, and asks only about what changed."""

import pytest

from articles.importing import typed
from articles.models import Article, Verdict
from people.models import Membership, Person
from tests.admin.forms import fields_of
from tests.admin.test_desk import FORM, page, step, verdict

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
ADD = "/admin/articles/article/add/"
LEAD = "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah in Accra."
SAID = "“We will open the border in May,” said Kofi Ansah."
GUESS = "Businessman Kojo Owusu attended the ceremony."


def body(*paragraphs):
    return "".join(f"<p>{one}</p>" for one in paragraphs)


def write(client, *paragraphs, **fields):
    form = fields_of(client.get(ADD), FORM) | {"headline": "Talks in Accra"} | fields
    assert client.post(ADD, form | {"body": body(*paragraphs)}).status_code == 302
    return Article.objects.latest("pk")


def save(client, article, *paragraphs):
    form = fields_of(client.get(page(article)), FORM) | {"body": body(*paragraphs)}
    assert client.post(page(article), form).status_code == 302
    article.refresh_from_db()


def read(article, **fields):
    return {(one.kind, one.target): one for one in article.findings.filter(**fields)}


def test_a_saved_text_is_read_on_its_revision(sign_in):
    article = write(sign_in("editor"), LEAD, SAID)
    found = read(article)
    assert found["person", "Kofi Ansah"].state == "confirmed"
    for one in found.values():
        assert one.revision.number == 1
        assert one.text[one.start : one.end] == one.words
    assert article.mentions.filter(person__name="Yao Mensah").exists()
    assert article.quotations.get().person.name == "Kofi Ansah"


def test_autosave_reads_nothing(sign_in):
    client = sign_in("editor")
    article = write(client, "It rained.")
    told = {"_token": "0" * 32, "article": article.pk, "typed": f'{{"body": "{LEAD}"}}'}
    assert client.post("/admin/articles/article/open/", told).status_code == 200
    assert not article.findings.exists()


def test_saving_again_keeps_verdicts_moves_evidence_and_asks_only_about_what_changed(sign_in):
    client = sign_in("editor")
    article = write(client, LEAD, SAID, GUESS)
    client.post(verdict(read(article)["tag", "Ghana"], "confirm"))
    client.post(verdict(read(article)["tag", "Togo"], "reject"))
    before = read(article)
    save(client, article, "It was a cold day.", LEAD, SAID, GUESS)
    after = read(article)
    assert {key: one.pk for key, one in before.items()} == {k: one.pk for k, one in after.items()}
    assert {key: one.state for key, one in before.items()} == {
        key: one.state for key, one in after.items()
    }
    for one in after.values():
        assert article.text[one.start : one.end] == one.words
        assert one.revision.number == 2
    mention = article.mentions.filter(kind="name").first()
    assert article.text[mention.start : mention.end] == mention.words
    save(client, article, "It was a cold day.", LEAD, SAID, GUESS, "Minister Esi Darko spoke.")
    new = read(article).keys() - after.keys()
    assert new
    assert all("Darko" in target for _, target in new)


def test_a_sentence_that_goes_takes_its_proposals_and_asks_again_about_its_facts(sign_in):
    client = sign_in("editor")
    article = write(client, LEAD, SAID, GUESS)
    assert any("Owusu" in target for _, target in read(article, state="proposed"))
    save(client, article, LEAD)
    assert not any("Owusu" in target for _, target in read(article))
    quotation = read(article, kind="quotation", state="look again")
    assert quotation
    save(client, article, LEAD, SAID)
    assert not read(article, state="look again")
    assert len(read(article, kind="quotation", state="confirmed")) == 1


def test_a_rejected_reading_stays_rejected_when_its_sentence_comes_back(sign_in):
    client = sign_in("editor")
    article = write(client, LEAD, SAID)
    client.post(verdict(read(article, kind="quotation").popitem()[1], "reject"))
    save(client, article, LEAD)
    save(client, article, LEAD, SAID)
    assert {one.state for one in read(article, kind="quotation").values()} == {"rejected"}
    assert Verdict.objects.filter(taken_back=None, kind="quotation").count() == 1


def test_two_people_who_change_places_keep_their_mentions(sign_in):
    client = sign_in("editor")
    one, other = "Kofi Ansah, President of Ghana, spoke.", "Ama Mensa, President of Togo, spoke."
    article = write(client, one, other)
    save(client, article, other, one)
    for mention in article.mentions.filter(by_editor=False):
        assert article.text[mention.start : mention.end] == mention.words


def test_an_update_is_read_when_readers_see_it_and_not_before(sign_in, filed, client):
    publisher = sign_in("publisher")
    save(publisher, filed, *filed.paragraphs, "Minister of Trade of Togo Esi Darko spoke.")
    assert not Person.objects.filter(name="Esi Darko").exists()
    publisher.post(step(filed, "update"), {"version": filed.version, "kind": "update"})
    assert Person.objects.filter(name="Esi Darko").exists()
    assert "Esi Darko" in client.get("/people/esi-darko/").content.decode()
    assert filed.dispatch.names.get().name == "a.txt"


def test_publishing_waits_for_no_verdict_and_gives_the_facts_their_day(sign_in, client):
    publisher = sign_in("publisher")
    article = write(publisher, LEAD, GUESS, _step="publish", _promise="")
    assert article.status == "published"
    assert article.findings.open().exists()
    assert Membership.objects.filter(person__name="Kofi Ansah").exists()
    assert client.get("/people/kofi-ansah/").status_code == 200
    shown = client.get(article.get_absolute_url()).content.decode()
    assert 'href="/posts/president-of-ghana/"' in shown


def test_the_review_desk_shows_a_typed_text_and_its_marks(sign_in):
    client = sign_in("editor")
    article = write(client, LEAD)
    save(client, article, "It was a cold day.", LEAD)
    shown = client.get(f"/admin/review/{article.dispatch_id}/").content.decode()
    assert "It was a cold day." in shown
    assert ">Kofi Ansah</mark>" in shown


def test_what_cannot_be_read_is_saved_all_the_same(sign_in, monkeypatch):
    def broken(*args):
        raise ValueError("a fault in a rule")

    monkeypatch.setattr(typed, "_read", broken)
    client = sign_in("editor")
    article = write(client, LEAD)
    assert article.text == LEAD
    assert "could not be read" in client.get(page(article)).content.decode()
    assert article.dispatch_id is None


def test_a_tag_confirmed_beside_the_open_form_survives_its_save(sign_in):
    client = sign_in("editor")
    article = write(client, LEAD)
    form = fields_of(client.get(page(article)), FORM)
    client.post(verdict(read(article)["tag", "Ghana"], "confirm"))
    assert client.post(page(article), form | {"headline": "Another"}).status_code == 302
    assert list(article.tags.names()) == ["Ghana"]
    ghana = article.tags.get()
    form = fields_of(client.get(page(article)), FORM)
    assert form["tags_opened"] == str(ghana.pk)
    form.pop("tag_list")
    client.post(page(article), form)
    assert not article.tags.exists()
