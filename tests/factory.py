"""A small newsroom of invented people in real countries, filed the way users file it."""

from django.core.management import call_command

from articles.models import Article

LEAD = (
    "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah in Accra. "
    "Press service of the presidency reported."
)
SAID = "“We will open the border in May,” said Kofi Ansah."
TITLE_ALONE = "The President of Ghana thanked his guest."
TEXT = f"date 2022-05-10 {LEAD}\n\n{SAID}\n\n{TITLE_ALONE}\n"


def file_dispatch(folder, text=TEXT, name="a.txt", **options):
    """Import ``text`` as a file of that name and return its article."""
    (folder / name).write_text(text, encoding="utf-8")
    call_command("import_seeds", str(folder / name), verbosity=0, **options)
    return Article.objects.filter(dispatch__names__name=name).latest("pk")
