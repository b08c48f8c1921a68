"""A story that comes again under another name, corrected, or taken back."""

import itertools

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.importing.nearness import same_story, sketch_of
from articles.importing.reading import read
from articles.importing.updates import propose_updates
from articles.models import Article, Shingle, StoryUpdate
from tests.factory import file_dispatch
from tests.importing.reports import import_folder

pytestmark = pytest.mark.django_db

LEAD = "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah in Accra."
REST = (
    "The sides discussed trade between the two countries, the price of cocoa, the new road along "
    "the coast and the bridge over the Volta. They agreed to open the border for lorries in May."
)
MORE = "A protocol on the matter will be signed in Lome, the press service of the president said."
OTHER = (
    "Minister of Energy of Peru Ana Quispe opened a power plant in Cusco. It will give light to "
    "forty villages in the mountains, where there was none until now, and cost six million."
)
STORY = {
    "a.txt": f"date 2022-05-10 Leaders meet in Accra\n\n{LEAD}\n\n{REST}\n",
    "b.txt": f"date 2022-05-11 Leaders agree on border\n\n{LEAD}\n\n{REST}\n\n{MORE}\n",
    "c.txt": f"date 2022-05-12 Border will open in May\n\n{LEAD}\n\n{MORE}\n\n{REST}\n\nRain.\n",
    "d.txt": f"date 2022-05-11 Light for Cusco\n\n{OTHER}\n",
}


def proposed():
    """Return the names of (dispatch, kind, earlier) of what waits at the desk."""
    rows = StoryUpdate.objects.open().exclude(earlier=None)
    return {(row.dispatch.names.get().name, row.kind, row.earlier.names.get().name) for row in rows}


def test_an_update_of_another_name_is_proposed_and_told(tmp_path):
    report = import_folder(tmp_path, STORY)
    assert proposed() == {("b.txt", "update", "a.txt"), ("c.txt", "update", "b.txt")}
    assert report["b.txt"]["outcome"] == "created"
    assert report["b.txt"]["reason"] == "may be an update of a.txt"
    assert report["d.txt"]["reason"] is None


@pytest.mark.parametrize("order", list(itertools.permutations("abc")))
def test_the_order_of_imports_does_not_decide_what_updates_what(tmp_path, order):
    for letter in order:
        file_dispatch(tmp_path, STORY[f"{letter}.txt"], f"{letter}.txt")
    assert proposed() == {("b.txt", "update", "a.txt"), ("c.txt", "update", "b.txt")}


def test_the_same_story_a_week_later_is_no_update(tmp_path):
    late = STORY["b.txt"].replace("2022-05-11", "2022-05-18")
    import_folder(tmp_path, {"a.txt": STORY["a.txt"], "b.txt": late})
    assert proposed() == set()


def test_what_an_editor_rejected_is_not_proposed_again(tmp_path):
    import_folder(tmp_path, {name: STORY[name] for name in ("a.txt", "c.txt")})
    StoryUpdate.objects.update(state="rejected")
    file_dispatch(tmp_path, STORY["b.txt"], "b.txt")
    assert proposed() == {("b.txt", "update", "a.txt"), ("c.txt", "update", "b.txt")}
    assert StoryUpdate.objects.get(state="rejected").earlier.names.get().name == "a.txt"


def test_nothing_is_proposed_twice(tmp_path):
    import_folder(tmp_path, STORY)
    shingles = Shingle.objects.count()
    import_folder(tmp_path, STORY)
    assert len(proposed()) == StoryUpdate.objects.count() == 2
    assert Shingle.objects.count() == shingles


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"date 2022-05-11 CORRECTED-Leaders meet in Accra\n\n{LEAD}\n\n{REST}\n", "correction"),
        (f"KILL\n\nLeaders meet in Accra\n\n{LEAD}\n\n{REST}\n", "withdrawal"),
        ("date 2022-05-12 WITHDRAWN: Leaders meet in Accra\n\nIt was wrong.\n", "withdrawal"),
        ("The story headlined “Leaders meet in Accra” is withdrawn.\n", "withdrawal"),
    ],
)
@pytest.mark.parametrize("first", ["a.txt", "k.txt"])
def test_what_takes_a_story_back_is_joined_to_it_whichever_came_first(tmp_path, text, kind, first):
    texts = {"a.txt": STORY["a.txt"], "k.txt": text}
    for name in sorted(texts, key=lambda name: name != first):
        file_dispatch(tmp_path, texts[name], name)
    assert proposed() == {("k.txt", kind, "a.txt")}
    assert Article.objects.get(dispatch__names__name="k.txt").status == "draft"


def unlike(number):
    """Return a story that shares no run of words with the others."""
    words = " ".join(f"{word}{number}" for word in "one two three four five six".split() * 9)
    return f"date 2022-05-11 Stories of the {number}th day\n\nIt rained {words} in Accra.\n"


def test_a_story_is_found_without_comparing_it_with_every_other(tmp_path):
    counts = []
    for number, others in enumerate((3, 60)):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        import_folder(folder, {f"{n}.txt": unlike(f"{number}-{n}") for n in range(others)})
        story = {
            f"{number}{name}": STORY[name].replace("2022-05", f"2022-{number + 6:02}")
            for name in STORY
        }
        import_folder(folder, story)
        documents = [read(text.encode(), name) for name, text in story.items()]
        Shingle.objects.filter(dispatch__sha256__in=[one.sha256 for one in documents]).delete()
        StoryUpdate.objects.all().delete()
        with CaptureQueriesContext(connection) as queries:
            propose_updates(documents)
        assert len(proposed()) == 2, proposed()
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (f"{LEAD} {REST}", f"{LEAD} {REST} {MORE}", True),
        (f"{LEAD} {REST}", f"{MORE} {REST} {LEAD}", True),
        (f"{LEAD} {REST}", f"{LEAD} {OTHER}", False),
        (f"{LEAD} {REST}", f"{unlike(1)} {unlike(2)} {OTHER} {MORE} {LEAD} {REST}", False),
        ("It rained.", "It rained.", False),
    ],
)
def test_versions_of_a_story_share_half_of_the_shorter_one(one, other, same):
    assert same_story(one, other) is same_story(other, one) is same
    if same:
        assert len(set(sketch_of(one)) & set(sketch_of(other))) > 1
