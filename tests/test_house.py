"""The house: its rooms, its one arrow, and what stands in one place only."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("newsroom", "articles", "people", "tests", "bench")
TOP = """
manage.py requirements.txt README.md Makefile pyproject.toml .ci/run seeds newsroom articles people
templates static tests bench docs
""".split()
SOURCES = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
OURS = [file for file in SOURCES if "migrations" not in file.parts]


def name(file):
    return file.relative_to(ROOT).as_posix()


def imports(file):
    """Return the absolute names of the modules that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module)
    return found


def rooms_of(modules):
    return {module.split(".")[0] for module in modules}


def test_the_top_level_is_as_the_owner_wants_it():
    assert [one for one in TOP if not (ROOT / one).exists()] == []


@pytest.mark.parametrize(
    ("room", "others"),
    [("people", {"articles", "newsroom"}), ("articles", {"newsroom"})],
)
def test_the_arrow_points_one_way(room, others):
    for file in (ROOT / room).rglob("*.py"):
        assert not rooms_of(imports(file)) & others, name(file)


def test_extraction_knows_no_django_no_clock_and_no_database():
    for file in (ROOT / "articles" / "extraction").rglob("*.py"):
        assert not rooms_of(imports(file)) & {"django", "people", "time", "sqlite3"}, name(file)
        assert not re.search(r"\b(now|today)\(\)", file.read_text()), name(file)


def test_nothing_calls_out():
    for file in OURS:
        if file.parts[-2] != "browser" and "tests" not in file.parts:
            found = imports(file)
            assert not found & {"urllib.request", "http.client", "socket", "smtplib"}, name(file)
            assert not rooms_of(found) & {"requests", "httpx", "aiohttp"}, name(file)


def test_files_and_functions_are_short():
    for file in OURS:
        text = file.read_text()
        assert len(text.splitlines()) <= 400, name(file)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert node.end_lineno - node.lineno < 40, f"{name(file)}: {node.name}"


def places(words, *, but=()):
    return [name(f) for f in OURS if words in f.read_text() and name(f) not in {*but, SELF}]


SELF = name(Path(__file__))


def test_html_is_marked_safe_in_one_place_and_data_in_another():
    assert places("mark_safe") == ["articles/linking.py", "people/structured.py"]
    unsafe = [
        f for f in (ROOT / "templates").rglob("*") if f.is_file() and "|safe" in f.read_text()
    ]
    assert unsafe == []


def test_one_module_writes_what_readers_may_see():
    assert places("SET visible_from") == ["articles/visibility.py"]
    assert places("update(visible_from") == ["articles/visibility.py"]
    assert places(".visible_from =") == []


def test_there_are_no_generic_foreign_keys():
    assert places("GenericForeignKey") == []


def test_every_desk_page_is_a_desk_page():
    from django.contrib import admin

    from newsroom.models import User
    from people.desk import DeskAdmin

    for model, desk in admin.site._registry.items():
        if model._meta.app_label in ("articles", "people"):
            assert isinstance(desk, DeskAdmin), model
    assert User in admin.site._registry
