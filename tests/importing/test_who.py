"""Who is who over several dispatches: one person, two people, or a question to an editor."""

import itertools
import json

import pytest
from django.core.management import call_command

from articles.decisions import confirm, take_back
from articles.extraction import extract
from articles.importing.identity import Standing, compare
from articles.importing.matching import Census, Directory, views_of
from articles.importing.reading import read
from articles.models import Finding
from newsroom.models import User
from people.models import Person
from tests.factory import file_dispatch

pytestmark = pytest.mark.django_db

GHANA = "date 2022-05-10 Minister of Energy of Ghana Kofi Mensah opened a power plant in Accra.\n"
LATER = "date 2022-06-02 "
ONE = {
    "the same office": LATER + "Minister of Energy of Ghana Kofi Mensah visited Kumasi.",
    "another office of the state": "date 2022-09-01 "
    + "Ambassador of Ghana Kofi Mensah met journalists.",
    "no office, the state is named": LATER + "“Ghana has light,” said Kofi Mensah.",
    "surname first": LATER + "Minister of Energy of Ghana Mensah Kofi visited Kumasi.",
    "a middle name, the same office": LATER
    + "Minister of Energy of Ghana Kofi Kwame Mensah visited Kumasi.",
    "an office in other words": LATER + "Energy Minister of Ghana Kofi Mensah visited Kumasi.",
}
ASKED = {
    "nothing but the name": LATER + "“There is light in the city,” said Kofi Mensah.",
    "a middle name, no office": LATER + "“Ghana has light,” said Kofi Kwame Mensah.",
    "an earlier office elsewhere": LATER.replace("2022", "2012")
    + "Mayor of Osaka in Japan, the Minister of Health of Japan Kofi Mensah opened a ward.",
    "two exclusive offices at one time": "date 2022-05-12 "
    "The President of Ghana thanked the Ambassador of Ghana Kofi Mensah.",
}
TWO = {
    "an office of another state at one time": LATER
    + "Minister of Health of Japan Kofi Mensah opened a ward.",
    "a longer name and another state": LATER
    + "Minister of Health of Japan Kofi Kwame Mensah opened a ward.",
    "one surname and initial": LATER + "Minister of Energy of Ghana Kwame Mensah met voters.",
}
SPELT = [
    ("Minister of Finance of Kyrgyzstan", "Talant Zhumabekov", "Talant Jumabekov"),
    ("Minister of Finance of Kyrgyzstan", "Askar Toktobayev", "Asqar Toqtobaev"),
    ("Foreign Minister of Azerbaijan", "Elchin Guliyev", "Elchin Kuliev"),
    ("Minister of Labour of Tajikistan", "Emomali Rahimov", "Imamali Rakhimow"),
    ("Minister of Culture of Russia", "Alexander Petrov", "Aleksandr Petroff"),
    ("Minister of Trade of Kazakhstan", "Talantbek Asanov", "Talant Asanov"),
    ("Minister of Trade of Russia", "Ivan Sidorov", "Ivan Petrovich Sidorov"),
]


@pytest.fixture
def run(tmp_path):
    """Return a function that imports texts as one run and returns (name, key, state) of each."""

    def imported(*texts, **options):
        folder = tmp_path / f"run-{sum(1 for _ in tmp_path.iterdir())}"
        folder.mkdir()
        files = []
        for number, text in enumerate(texts):
            files.append(folder / f"{number}.txt")
            files[-1].write_text(text, encoding="utf-8")
        report = folder / "report"
        call_command("import_seeds", *map(str, files), report=str(report), verbosity=0, **options)
        rows = sorted(map(json.loads, report.read_text().splitlines()), key=lambda row: row["file"])
        return [[(one["name"], one["key"], one["state"]) for one in row["people"]] for row in rows]

    return imported


def keys_and_states(documents):
    return [(document[0][1], document[0][2]) for document in documents]


def both_ways(run, one, other, together):
    """Import two texts in one run or in two, and return key and state of the person of each."""
    if together:
        return keys_and_states(run(one, other))
    return keys_and_states(run(one) + run(other))


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("case", ONE)
def test_one_person_is_known_again(run, case, together):
    (first, _), (second, state) = both_ways(run, GHANA, ONE[case], together)
    assert (second, state) == (first, "confirmed")
    assert Person.objects.count() == 1


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("case", ASKED)
def test_what_is_doubtful_is_a_proposal_with_candidate_and_reason(run, case, together):
    states = [state for _, state in both_ways(run, GHANA, ASKED[case], together)]
    assert sorted(states) == ["confirmed", "proposed"]
    asked = Finding.objects.get(kind="person", state="proposed")
    assert asked.candidates == [str(Person.objects.get().uid)]
    assert asked.why


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("case", TWO)
def test_two_people_of_like_names_are_told_apart(run, case, together):
    (first, _), (second, state) = both_ways(run, GHANA, TWO[case], together)
    assert first != second
    assert state == "confirmed"
    assert Person.objects.count() == 2


@pytest.mark.parametrize(("office", "one", "other"), SPELT)
def test_spellings_of_one_holder_are_one_person(run, office, one, other):
    texts = [
        f"date 2022-05-1{n} {office} {name} met voters." for n, name in enumerate((one, other))
    ]
    (first, _), (second, _) = keys_and_states(run(*texts))
    assert first == second
    assert Person.objects.count() == 1


@pytest.mark.parametrize("said", ["(née Bekova)", ", born Bekova,", "(formerly Bekova)"])
def test_who_changed_her_surname_is_known_under_both(run, said):
    run("date 2020-05-10 Minister of Trade of Kazakhstan Aida Bekova met voters.\n")
    [people] = run(f"date 2022-05-10 Ambassador of Kazakhstan Aida Asanova {said} met voters.\n")
    assert [(key, state) for _, key, state in people] == [("aida-bekova", "confirmed")]
    [[(_, key, _)]] = run("date 2023-05-10 Minister of Health of Kazakhstan Aida Asanova left.\n")
    assert key == "aida-bekova"


def test_a_text_that_gives_one_the_names_of_two_is_asked_about(run):
    run("date 2020-05-10 Minister of Trade of Kazakhstan Aida Bekova met voters.\n")
    run("date 2020-05-11 Minister of Trade of Kazakhstan Aida Asanova met voters.\n")
    text = "date 2022-05-10 Minister of Trade of Kazakhstan Aida Asanova (née Bekova) left.\n"
    [[(_, _, state)]] = run(text)
    asked = Finding.objects.get(kind="person", state="proposed")
    assert (state, len(asked.candidates)) == ("proposed", 2)


def test_children_of_one_name_are_not_one_child(run):
    text = "date 2022-05-1{} Minister of Trade of Russia Oleg Bunin met {} and her son Timur.\n"
    documents = run(text.format(1, "Anna Lind"), text.format(2, "Olga Roth"))
    keys = [{name: key for name, key, _ in people} for people in documents]
    assert keys[0]["Oleg Bunin"] == keys[1]["Oleg Bunin"]
    assert keys[0]["Timur"] != keys[1]["Timur"]


def test_a_sister_in_the_same_office_is_another():
    text = "date 2022-05-10 Minister of Trade of Russia {} met voters."
    brother, sister = (one_of(text.format(f"Sasha Sidoro{end}")) for end in ("v", "va"))
    assert compare(brother, sister)[0] == Standing.OTHER


def test_a_footballer_is_not_the_minister(run):
    sport = LATER + "In Ghana the footballer Kofi Mensah scored twice, said coach Yao Adu.\n"
    [[minister], people] = run(GHANA, sport)
    assert minister[1] not in {key for name, key, _ in people if name == "Kofi Mensah"}


def test_a_bare_name_before_two_bearers_is_asked_about_whatever_the_day(run):
    bare = "date 2022-01-01 “The road is open,” said Kofi Mensah.\n"
    japan = LATER + "Minister of Health of Japan Kofi Mensah opened a ward.\n"
    documents = run(bare, GHANA, japan)
    assert [people[0][2] for people in documents] == ["proposed", "confirmed", "confirmed"]
    assert len({people[0][1] for people in documents}) == 3


def test_order_of_files_changes_nobody(run):
    japan = LATER + "Minister of Health of Japan Kofi Mensah opened a ward.\n"
    bare = LATER + "“Japan is near,” said Kofi Mensah in Tokyo, Japan.\n"
    found = set()
    for texts in itertools.permutations([GHANA, japan, bare]):
        documents = dict(zip(texts, run(*texts, dry_run=True), strict=True))
        found.add(tuple(documents[text][0] for text in (GHANA, japan, bare)))
    [(ghana, other, third)] = found
    assert ghana[1] != other[1] == third[1]


def test_order_decides_nothing_where_a_career_links_two_offices(run):
    """Each of two short notices alone would not tell; the third names both offices."""
    mayor = "date 2022-05-10 Mayor of Kumasi Kofi Mensah met voters.\n"
    judge = "date 2022-05-11 Judge of the Supreme Court of Ghana Kofi Mensah met lawyers.\n"
    both = (
        "date 2022-05-12 Mayor of Kumasi Kofi Mensah, former Judge of the Supreme Court of Ghana, "
        "met students in Ghana.\n"
    )
    found = set()
    for texts in itertools.permutations([mayor, judge, both]):
        documents = dict(zip(texts, run(*texts, dry_run=True), strict=True))
        found.add(tuple(documents[text][0] for text in (mayor, judge, both)))
    assert len(found) == 1


def test_two_who_are_not_the_same_stay_two(run):
    run(GHANA)
    first = Person.objects.get()
    second = Person.objects.create(name="Kofi Mensah", public_figure=True)
    Person.objects.not_same_as(first, second, None)
    [[(_, key, state)]] = run(ONE["the same office"])
    assert (key, state) == (first.slug, "confirmed")
    [[(_, key, state)]] = run(ASKED["nothing but the name"])
    assert state == "proposed"
    assert set(Finding.objects.get(state="proposed", kind="person").candidates) == {
        str(first.uid),
        str(second.uid),
    }


def test_a_merged_person_is_found_under_both_names(run):
    run(GHANA, LATER + "Minister of Health of Japan Kwame Osei opened a ward.\n")
    mensah, osei = Person.objects.order_by("pk")
    Person.objects.same_as(mensah, osei, None)
    [[(_, key, _)]] = run("date 2022-07-01 Minister of Health of Japan Kwame Osei met doctors.\n")
    assert key == mensah.slug


def read_and_extracted(text):
    document = read(text.encode(), "a.txt")
    return document, extract(document.text, published=document.published)


def one_of(text):
    [view] = views_of(*read_and_extracted(text))
    return view


def test_a_crowd_is_looked_up_in_a_fixed_number_of_queries(django_assert_num_queries):
    documents = []
    for number in range(20):
        name = f"Kofi {'ABCDEFGHIJKLMNOPQRST'[number]}essah"
        text = f"date 2022-05-10 Minister of Energy of Ghana {name} met voters.\n"
        documents.append(read_and_extracted(text))
        Person.objects.create(name=name, public_figure=not number)
    census = Census()
    for pair in documents:
        census.add(*pair)
    with django_assert_num_queries(6):
        Directory(census).look_up(documents)


def test_an_editors_choice_of_person_is_kept_when_the_dispatch_is_filed_anew(tmp_path, run):
    run(GHANA)
    asked = LATER + "“There is light in the city,” said Kofi Mensah.\n"
    editor = User.objects.create(username="ada")
    article = file_dispatch(tmp_path, asked)
    finding = article.findings.get(kind="person")
    other = Person.objects.create(name="Kofi Mensah", public_figure=True)
    finding.person = other
    confirm(finding, editor)
    known = Person.objects.exclude(pk=other.pk).get()
    assert Person.objects.pairs().apart(known.uid, other.uid)
    again = file_dispatch(tmp_path, asked + "\nPrices fell, he added.\n")
    assert again == article
    finding = again.findings.get(kind="person")
    assert (finding.person, finding.state) == (other, "confirmed")
    take_back(finding, editor)
    assert not Person.objects.pairs().apart(known.uid, other.uid)
