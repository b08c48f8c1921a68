"""What an editor marked or corrected in a text is kept when its dispatch is filed anew."""

from articles.anchoring import place_of
from articles.importing.facts import NeedsPerson, make_fact
from articles.models import Finding


def keep_marks(article):
    """Make the facts of the editors' own findings of ``article`` again, in its present text.

    One whose sentence is gone, or that is about somebody who is no longer there, is to be looked
    at again.
    """
    marked = article.findings.confirmed().filter(rule=Finding.EDITOR).select_related("dispatch")
    for one in sorted(marked, key=lambda one: one.kind != Finding.Kind.PERSON):
        one.article = article
        start = place_of(one, article.text)
        try:
            if start is None:
                raise NeedsPerson("its sentence is gone")
            if one.kind == Finding.Kind.MENTION:
                length = one.reading["end"] - one.reading["start"]
                one.reading |= {"start": start, "end": start + length}
            make_fact(one)
        except NeedsPerson:
            one.state = Finding.State.LOOK_AGAIN
            one.save(update_fields=["state"])
