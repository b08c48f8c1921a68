"""Words of a translation and of its original: one quotation in two languages."""

import html5lib
import pytest
from django.urls import reverse

from articles import visibility
from articles.models import Article, Quotation
from people.models import Person
from tests.admin.forms import fields_of
from tests.admin.test_desk import page, step
from tests.admin.test_translations import published, translated

pytestmark = [pytest.mark.django_db, pytest.mark.one_database]
RUSSIAN = "Мы откроем границу в мае."
BODY = f"<p>«{RUSSIAN}» – сказал Кофи Анса.</p>"
ENGLISH = "We will open the border in May"
FORM = "quotation_form"


def typed(article, text=RUSSIAN, **fields):
    speaker = fields.pop("person", None) or Person.objects.get(name="Kofi Ansah")
    return Quotation.objects.create(article=article, person=speaker, text=text, **fields)


def in_russian(publisher, filed):
    """Return the published Russian version of ``filed``, with its words typed."""
    draft = translated(publisher, filed)
    typed(draft)
    return published(publisher, draft, headline="Граница", body=BODY)


def figures(client, address):
    """Return the (language, words) of each figure of words on a page, and where they lead."""
    answer = client.get(address)
    assert answer.status_code == 200, address
    parsed = html5lib.parse(answer.content.decode(), namespaceHTMLElements=False)
    return [
        [(one.get("lang"), "".join(one.itertext())) for one in figure.findall("blockquote")]
        for figure in parsed.iter("figure")
        if "said" in (figure.get("class") or "")
    ]


def change_page(row):
    return reverse("admin:articles_quotation_change", args=[row.pk])


@pytest.mark.parametrize(
    "address", ["/quotations/", "/people/kofi-ansah/?show=quotations", "/ru/quotations/"]
)
def test_both_wordings_stand_as_one_quotation_each_with_its_language(
    sign_in, client, filed, address
):
    other = in_russian(sign_in("publisher"), filed)
    [found] = [one for one in figures(client, address) if ENGLISH in one[0][1]]
    assert found[1:] == [("ru", RUSSIAN)]
    told = client.get(address).content.decode()
    assert told.count(RUSSIAN) == 1
    assert f"{other.get_absolute_url()}#q" in told


@pytest.mark.parametrize("words", ["границу", "border", "GRANITSU"])
def test_it_is_found_by_its_words_in_either_language(sign_in, client, filed, words):
    typed(filed, "It rains.", kind="indirect")
    in_russian(sign_in("publisher"), filed)
    [found] = figures(client, f"/quotations/?q={words}")
    assert ENGLISH in found[0][1]
    assert found[1] == ("ru", RUSSIAN)


def test_a_chosen_quotation_has_both_on_its_page_also_in_russian(sign_in, client, filed):
    in_russian(sign_in("publisher"), filed)
    Quotation.objects.filter(article=filed).update(chosen=True)
    row = filed.quotations.get(text__startswith=ENGLISH)
    for language in ("", "/ru"):
        [found] = figures(client, f"{language}/quotations/{row.pk}/")
        assert [words for _, words in found] == [row.text, RUSSIAN]
        assert found[1][0] == "ru"


def test_readers_see_no_wording_of_a_draft_nor_one_that_is_hidden_or_withdrawn(
    sign_in, client, filed
):
    publisher = sign_in("publisher")
    draft = translated(publisher, filed)
    row = typed(draft)
    other = published(publisher, draft, headline="Граница", body=BODY)
    assert len(figures(client, "/quotations/")[0]) == 2
    publisher.post(f"/admin/review/hide/quotation/{row.pk}/")
    assert RUSSIAN not in client.get("/quotations/").content.decode()
    publisher.post(f"/admin/review/hide/quotation/{row.pk}/", {"show": "1"})
    assert RUSSIAN in client.get("/quotations/").content.decode()
    publisher.post(step(other, "withdraw"), {"version": other.version, "reason": "Wrong."})
    assert RUSSIAN not in client.get("/quotations/").content.decode()


def test_what_the_rules_read_in_a_translation_is_paired_too(sign_in, filed):
    publisher = sign_in("publisher")
    Article.objects.filter(pk=filed.pk).update(language="ru")
    draft = translated(publisher, filed, "en")
    body = "<p>“We shall open the border in May,” said President of Ghana Kofi Ansah.</p>"
    published(publisher, draft, body=body)
    [read] = draft.quotations.filter(by_editor=False)
    assert read.wording_of == filed.quotations.get(text__startswith=ENGLISH)


def test_where_a_speaker_has_several_an_editor_says_which_is_which(sign_in, client, filed):
    publisher = sign_in("publisher")
    typed(filed, "It rains.")
    visibility.refresh(articles=[filed.pk])
    draft = translated(publisher, filed)
    row = typed(draft)
    published(publisher, draft, headline="Граница", body=BODY)
    row.refresh_from_db()
    assert row.wording_of is None
    rain, border = filed.quotations.order_by("-pk")
    shown = publisher.get(change_page(row))
    offered = shown.context["adminform"].form.fields["wording_of"].queryset
    assert set(offered) == {rain, border}
    form = fields_of(shown, FORM)
    publisher.post(change_page(row), form | {"wording_of": border.pk})
    row.refresh_from_db()
    assert row.wording_of == border
    told = publisher.get(page(draft)).content.decode()
    assert "The same words in the original" in told
    assert border.text[:40] in told
    assert len([one for one in figures(client, "/quotations/") if len(one) == 2]) == 1


def test_words_of_another_article_or_a_killed_original_are_not_offered(sign_in, filed):
    publisher, editor = sign_in("publisher"), sign_in("editor")
    draft = translated(publisher, filed)
    row = typed(draft)
    other = Article.objects.create(headline="Rain", body="<p>x</p>")
    foreign = typed(other, "It rains.")
    form = fields_of(publisher.get(change_page(row)), FORM) | {"wording_of": foreign.pk}
    assert "wording_of" in publisher.post(change_page(row), form).context["adminform"].form.errors
    assert b"wording_of" not in publisher.get(change_page(foreign)).content
    Article.objects.filter(pk=filed.pk).update(killed=True, status="withdrawn")
    fields = editor.get(change_page(row)).context["adminform"].form.fields
    assert not fields["wording_of"].queryset.exists()
