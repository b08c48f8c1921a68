"""The desk as each group finds it."""

import pytest
from django.apps import apps
from django.contrib import admin
from django.core.management import call_command
from django.urls import NoReverseMatch, reverse

from articles.models import Article, Event, Finding, Quotation, Revision, Verdict
from newsroom.models import User
from people.models import Membership, Person, Tag
from tests.admin.forms import fields_of
from tests.factory import TEXT, file_dispatch

pytestmark = pytest.mark.django_db
FORM = "article_form"


def page(article):
    return reverse("admin:articles_article_change", args=[article.pk])


def step(article, name):
    return reverse("admin:article-step", args=[article.pk, name])


def verdict(finding, word):
    return reverse("admin:decide", args=[finding.pk, word])


@pytest.mark.parametrize("group", ["reporter", "editor", "publisher"])
def test_every_page_of_the_desk_answers_each_group(sign_in, filed, group):
    client = sign_in(group)
    assert client.get(reverse("admin:index")).status_code == 200
    for model, desk in admin.site._registry.items():
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        may = client.user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}")
        assert client.get(reverse(f"{name}_changelist")).status_code == (200 if may else 403)
        row = model.objects.first()
        if row and may:
            answer = client.get(reverse(f"{name}_change", args=[row.pk]))
            assert answer.status_code == 200, (name, desk)


def test_every_list_can_be_searched_and_filtered(sign_in, filed):
    client = sign_in("publisher")
    for model, desk in admin.site._registry.items():
        name = f"{model._meta.app_label}_{model._meta.model_name}"
        if not client.user.has_perm(f"{model._meta.app_label}.view_{model._meta.model_name}"):
            continue
        address = reverse(f"admin:{name}_changelist")
        asked = [{"q": "ansah"}] if desk.search_fields else []
        for query in [*asked, {"readers": "no"}, {"dated": "no"}, {"waiting": "yes"}]:
            assert client.get(address, query).status_code in (200, 302), (name, query)


def test_nobody_but_staff_gets_in(client):
    for name in ("admin:index", "admin:articles_article_changelist", "admin:people_person_add"):
        assert client.get(reverse(name)).status_code == 302


def test_no_shortcut_tells_strangers_what_exists(client, filed):
    assert client.get("/admin/r/1/1/").status_code in (302, 404)
    with pytest.raises(NoReverseMatch):
        reverse("admin:view_on_site", args=[1, 1])


def test_the_editor_sees_the_findings_with_their_sentences(sign_in, filed):
    panel = reverse("admin:article-readings", args=[filed.pk])
    editor = sign_in("editor")
    assert panel in editor.get(page(filed)).content.decode()
    shown = editor.get(panel).content.decode()
    for finding in filed.findings.exclude(kind="mention"):
        assert finding.sentence.split("“")[-1][:20] in shown
        assert f'data-finding="{finding.pk}"' in shown


def test_a_reporter_writes_and_submits_and_a_publisher_publishes(sign_in, client):
    reporter, publisher = sign_in("reporter"), sign_in("publisher")
    form = fields_of(reporter.get(reverse("admin:articles_article_add")), FORM)
    form |= {"headline": "Rain in Lomé", "body": "<p>It rained.</p>", "_step": "submit"}
    answer = reporter.post(reverse("admin:articles_article_add"), form)
    article = Article.objects.get()
    assert answer.url == page(article)
    assert article.author == reporter.user
    assert article.status == "submitted"
    assert reporter.post(step(article, "publish"), {"version": 2}).status_code == 403
    assert "Publish now" in publisher.get(step(article, "publish")).content.decode()
    publisher.post(step(article, "publish"), {"version": article.version})
    article.refresh_from_db()
    assert client.get(article.get_absolute_url()).status_code == 200
    assert [one.author for one in article.revisions.order_by("number")] == [
        reporter.user,
        reporter.user,
        publisher.user,
    ]


def test_a_reporter_cannot_change_what_is_not_theirs(sign_in, filed):
    reporter = sign_in("reporter")
    editor_form = fields_of(sign_in("editor").get(page(filed)), FORM)
    assert reporter.post(page(filed), editor_form | {"headline": "Forged"}).status_code == 403
    finding = filed.findings.first()
    assert reporter.post(verdict(finding, "reject")).status_code == 403
    person = Person.objects.first()
    hide = reverse("admin:people_person_hide", args=[person.pk])
    assert reporter.post(hide, {"reason": "forged"}).status_code == 403
    quotation = Quotation.objects.first()
    change = reverse("admin:articles_quotation_change", args=[quotation.pk])
    assert reporter.post(change, {"text": "forged"}).status_code == 403
    filed.refresh_from_db()
    assert filed.headline != "Forged"


def test_a_reporter_reads_a_colleagues_draft_and_cannot_change_it(sign_in):
    article = Article.objects.create(headline="Rain", body="<p>Rain.</p>")
    reporter = sign_in("reporter")
    assert reporter.get(page(article)).status_code == 200
    assert reporter.post(page(article), {"headline": "Forged"}).status_code == 403
    assert reporter.post(step(article, "submit"), {"version": 1}).status_code == 403


def test_an_editor_cannot_publish(sign_in, filed):
    editor = sign_in("editor")
    assert editor.post(step(filed, "withdraw"), {"version": 1, "reason": "x"}).status_code == 403


def test_a_verdict_needs_a_post(sign_in, filed):
    assert sign_in("editor").get(verdict(filed.findings.first(), "reject")).status_code == 405


def test_withdrawing_asks_for_a_notice_and_leaves_410(sign_in, client, filed):
    publisher, url = sign_in("publisher"), filed.get_absolute_url()
    answer = publisher.post(step(filed, "withdraw"), {"version": filed.version, "reason": " "})
    assert answer.status_code == 200
    assert "required" in answer.content.decode()
    publisher.post(step(filed, "withdraw"), {"version": filed.version, "reason": "It was wrong."})
    gone = client.get(url)
    assert gone.status_code == 410
    assert "It was wrong." in gone.content.decode()
    assert "Ansah" not in gone.content.decode()
    assert client.get("/people/kofi-ansah/").status_code == 404
    filed.refresh_from_db()
    publisher.post(step(filed, "restore"), {"version": filed.version, "reason": "It was right."})
    assert client.get(url).status_code == 410
    filed.refresh_from_db()
    assert filed.status == "draft"
    publisher.post(step(filed, "publish"), {"version": filed.version})
    assert client.get(url).status_code == 200


def test_a_stale_form_is_refused_with_a_diff_and_keeps_what_was_typed(sign_in, filed):
    one, other = sign_in("editor"), sign_in("publisher")
    mine, theirs = (fields_of(client.get(page(filed)), FORM) for client in (one, other))
    other.post(page(filed), theirs | {"headline": "Their headline"})
    answer = one.post(page(filed), mine | {"headline": "My headline"})
    shown = answer.content.decode()
    assert "a-publisher saved this article" in shown
    assert "<del>Their</del> headline" in shown
    assert "<ins>My</ins> headline" in shown
    assert 'value="My headline"' in shown
    assert Revision.objects.next_of(filed).headline == "Their headline"
    again = fields_of(answer, FORM)
    assert one.post(page(filed), again).status_code == 302
    assert Revision.objects.next_of(filed).headline == "My headline"


def test_markup_that_an_editor_pastes_is_made_harmless(sign_in, client, filed):
    editor = sign_in("editor")
    body = '<p onclick="x()">Hello<script>x()</script> <a href="javascript:x()">there</a></p>'
    editor.post(page(filed), fields_of(editor.get(page(filed)), FORM) | {"body": body})
    filed.refresh_from_db()
    sign_in("publisher").post(step(filed, "update"), {"version": filed.version, "kind": "typo"})
    filed.refresh_from_db()
    assert "script" not in filed.body
    assert "onclick" not in filed.body
    assert filed.text == "Hello there"
    assert "x()" not in client.get(filed.get_absolute_url()).content.decode()


def test_a_rejected_person_disappears_and_stays_away(sign_in, client, filed, tmp_path):
    editor = sign_in("editor")
    finding = filed.findings.get(kind="person", target="Yao Mensah")
    assert client.get("/people/yao-mensah/").status_code == 200
    answer = editor.post(verdict(finding, "reject"))
    assert answer.url.startswith(page(filed))
    assert client.get("/people/yao-mensah/").status_code == 404
    assert "Mensah" not in client.get("/people/").content.decode()
    again = file_dispatch(tmp_path, TEXT.replace("thanked", "greeted"))
    assert again == filed
    assert client.get("/people/yao-mensah/").status_code == 404
    finding = again.findings.get(kind="person", target="Yao Mensah")
    assert finding.state == "rejected"
    editor.post(verdict(finding, "take-back"))
    editor.post(verdict(finding, "confirm"))
    assert Verdict.objects.filter(taken_back=None).count() == 1
    for one in again.findings.filter(kind="post", target__startswith="Yao"):
        editor.post(verdict(one, "confirm"))
    assert client.get("/people/yao-mensah/").status_code == 200


def test_a_rejected_event_leaves_the_article_and_its_people(sign_in, client, filed):
    event = Event.objects.get(kind="meeting")
    finding = filed.findings.get(event=event)
    sign_in("editor").post(verdict(finding, "reject"))
    assert client.get(event.get_absolute_url()).status_code == 404
    assert event.title not in client.get(filed.get_absolute_url()).content.decode()
    assert event.title not in client.get("/people/kofi-ansah/").content.decode()


def test_a_script_is_told_the_state_after_a_verdict(sign_in, filed):
    finding = filed.findings.filter(kind="tag").first()
    accept = {"Accept": "application/json"}
    answer = sign_in("editor").post(verdict(finding, "confirm"), headers=accept)
    assert answer.json() == {"state": "confirmed", "error": ""}
    assert list(filed.tags.names()) == [finding.target]


def test_a_fact_about_somebody_unconfirmed_is_refused_with_the_remedy(sign_in, filed):
    editor = sign_in("editor")
    person = filed.findings.get(kind="person", target="Yao Mensah")
    post = filed.findings.get(kind="post", target__startswith="Yao Mensah")
    editor.post(verdict(person, "reject"))
    accept = {"Accept": "application/json"}
    answer = editor.post(verdict(post, "confirm"), headers=accept)
    assert answer.status_code == 409
    assert "Confirm the person first: Yao Mensah" in answer.json()["error"]


def test_what_can_harm_is_left_out_of_a_bulk_verdict(sign_in, tmp_path):
    text = (
        "date 2022-05-10 Minister of Energy of Ghana Ama Boateng was arrested in Accra.\n\n"
        "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah.\n"
    )
    article = file_dispatch(tmp_path, text)
    harmful = article.findings.get(kind="event", reading__kind="arrest")
    assert harmful.state == "proposed"
    editor = sign_in("editor")
    keys = list(article.findings.filter(kind__in=["event", "tag"]).values_list("pk", flat=True))
    answer = editor.post(
        reverse("admin:articles_finding_changelist"),
        {"action": "confirm_selected", "_selected_action": keys, "confirmed": "yes"},
        follow=True,
    )
    assert "can harm somebody" in answer.content.decode()
    harmful.refresh_from_db()
    assert harmful.state == "proposed"
    assert not article.findings.filter(kind="tag").exclude(state="confirmed").exists()


def test_a_person_is_hidden_in_one_act_and_stays_hidden(sign_in, client, filed, tmp_path):
    person = Person.objects.get(name="Yao Mensah")
    editor, hide = sign_in("editor"), reverse("admin:people_person_hide", args=[person.pk])
    assert editor.get(hide).status_code == 200
    editor.post(hide, {"reason": "court order"})
    for address in ("/people/yao-mensah/", "/posts/prime-minister-of-togo/"):
        assert client.get(address).status_code == 404, address
    assert "Mensah" not in client.get("/events/").content.decode()
    for address in ("/", "/people/", "/events/", "/search/?q=mensah", "/api/v1/people/"):
        shown = client.get(address).content.decode()
        assert "/people/yao-mensah/" not in shown, address
    file_dispatch(tmp_path, TEXT.replace("2022-05-10", "2022-05-11"), "b.txt")
    assert client.get("/people/yao-mensah/").status_code == 404
    editor.post(hide)
    assert client.get("/people/yao-mensah/").status_code == 200


@pytest.mark.django_db(transaction=True)  # a row is locked only inside a transaction of our own
def test_an_article_is_hidden_and_shown_again(sign_in, client, filed):
    editor, url = sign_in("editor"), filed.get_absolute_url()
    hide = reverse("admin:articles_article_hide", args=[filed.pk])
    editor.post(hide, {"reason": "a court order"})
    assert client.get(url).status_code == 404
    assert client.get("/people/kofi-ansah/").status_code == 404
    editor.post(hide)
    assert client.get(url).status_code == 200


def test_a_single_fact_is_hidden(sign_in, client, filed, tmp_path):
    editor = sign_in("editor")
    membership = Membership.objects.get(person__name="Kofi Ansah")
    hide = reverse("admin:people_membership_hide", args=[membership.pk])
    editor.post(hide, {"reason": "disputed"})
    assert client.get("/posts/president-of-ghana/").status_code == 404
    quotation = Quotation.objects.get()
    editor.post(reverse("admin:articles_quotation_hide", args=[quotation.pk]), {"reason": "libel"})
    assert "“" not in client.get("/people/kofi-ansah/").content.decode()
    file_dispatch(tmp_path, TEXT.replace("Press service", "The press service"))
    assert Quotation.objects.get().hidden_reason == "libel"
    assert "“" not in client.get("/people/kofi-ansah/").content.decode()
    event = Event.objects.get(kind="meeting")
    editor.post(reverse("admin:articles_event_hide", args=[event.pk]), {"reason": "wrong"})
    assert client.get(event.get_absolute_url()).status_code == 404


def test_an_editor_tags_and_links_by_hand(sign_in, client, filed):
    editor = sign_in("editor")
    tag = Tag.objects.create(name="Borders")
    guest = Person.objects.create(name="Abena Owusu", public_figure=True)
    form = fields_of(editor.get(page(filed)), FORM) | {"tag_list": [tag.pk]}
    last = int(form["mentions-TOTAL_FORMS"])
    form |= {
        "mentions-TOTAL_FORMS": last + 1,
        f"mentions-{last}-person": guest.pk,
        f"mentions-{last}-words": "",
        f"mentions-{last}-kind": "name",
        f"mentions-{last}-id": "",
        f"mentions-{last}-article": filed.pk,
    }
    assert editor.post(page(filed), form).status_code == 302
    assert client.get("/tags/borders/").status_code == 404
    filed.refresh_from_db()
    sign_in("publisher").post(step(filed, "update"), {"version": filed.version, "kind": "typo"})
    assert filed.headline in client.get("/tags/borders/").content.decode()
    assert filed.headline in client.get("/people/abena-owusu/").content.decode()
    assert filed.revisions.count() == 3
    assert filed.revisions.get(number=2).author == editor.user


def test_a_mention_that_an_editor_removed_does_not_come_back(sign_in, filed, tmp_path):
    editor = sign_in("editor")
    form = fields_of(editor.get(page(filed)), FORM)
    title = filed.mentions.get(kind="title")
    place = next(key for key, value in form.items() if value == str(title.pk) and "-id" in key)
    editor.post(page(filed), form | {place.replace("-id", "-DELETE"): "on"})
    assert not filed.mentions.filter(kind="title").exists()
    finding = Finding.objects.get(kind="mention", words=title.words)
    assert finding.state == "rejected"


def test_two_people_are_merged_and_the_old_address_leads_on(sign_in, client, filed, tmp_path):
    file_dispatch(tmp_path, TEXT.replace("Yao Mensah", "Yaovi Mensah"), "b.txt")
    winner, loser = (Person.objects.get(name=name) for name in ("Yao Mensah", "Yaovi Mensah"))
    people = reverse("admin:people_person_changelist")
    chosen = {"action": "merge", "_selected_action": [winner.pk, loser.pk]}
    editor = sign_in("editor")
    plan = editor.post(people, chosen).url
    assert plan == reverse("admin:people_person_merge", args=[winner.pk, loser.pk])
    assert "Keep Yaovi Mensah instead" in editor.get(plan).content.decode()
    editor.post(plan)
    answer = client.get("/people/yaovi-mensah/")
    assert answer.status_code == 301
    assert answer.url == "/people/yao-mensah/"
    assert answer["Cache-Control"] == "max-age=300"
    articles = client.get("/people/yao-mensah/?show=articles").content.decode()
    assert articles.count('<li class="article">') == 2


def test_what_readers_have_seen_cannot_be_deleted(sign_in, client, filed):
    publisher, person = sign_in("publisher"), Person.objects.first()
    for model, row in (("articles_article", filed), ("people_person", person)):
        answer = publisher.post(reverse(f"admin:{model}_delete", args=[row.pk]), {"post": "yes"})
        assert "readers see it" in answer.content.decode()
        assert client.get(row.get_absolute_url()).status_code == 200


def test_a_deleted_draft_stays_away(sign_in, tmp_path):
    draft = file_dispatch(tmp_path, status="draft")
    delete = reverse("admin:articles_article_delete", args=[draft.pk])
    assert sign_in("publisher").post(delete, {"post": "yes"}).status_code == 302
    call_command("import_seeds", str(tmp_path))
    assert not Article.objects.exists()


def test_autocomplete_finds_a_person_in_another_spelling(sign_in, filed):
    query = {"app_label": "articles", "model_name": "mention", "field_name": "person"}
    query["term"] = "Менса"
    answer = sign_in("editor").get(reverse("admin:autocomplete"), query)
    assert [one["text"] for one in answer.json()["results"]] == ["Yao Mensah"]


def test_the_desk_shows_times_in_the_zone_of_its_user(sign_in, filed):
    editor = sign_in("editor")
    User.objects.filter(pk=editor.user.pk).update(time_zone="Asia/Bishkek")
    assert 'value="06:00:00"' in editor.get(page(filed)).content.decode()


def test_no_model_of_ours_is_without_a_desk():
    inline = {"Name", "Attestation", "Byline", "Coverage", "Participation", "TaggedArticle"}
    inline |= {"Assignment", "RelatedArticle", "StoryPart", "Pictured", "PhotoUse", "Portrait"}
    kept = {"Conflict", "Decision", "Delivery", "DispatchName", "Opening", "Shingle", "Verdict"}
    kept |= {"GivenPermissions", "HandOver", "PreviewLink", "SavedFilter", "Slot"}
    ours = {
        model
        for app in ("articles", "people", "newsroom")
        for model in apps.get_app_config(app).get_models()
        if not model.__name__.startswith("Former") and model.__name__ not in inline | kept
    }
    assert ours <= set(admin.site._registry)


def test_the_sign_in_page_bears_the_newsrooms_name_and_not_its_address(client, settings):
    page = client.get("/admin/login/").content.decode()
    assert f'<a href="/admin/">{settings.SITE_NAME} · desk</a>' in page
