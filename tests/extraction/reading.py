"""What extraction finds in a text, in the words of the tables."""

from articles.extraction import extract

DAY = "2022-05-10"  # a Tuesday


def found(text):
    return extract(text, published=DAY)


def names(text):
    return {person.name for person in found(text).people}


def posts(text):
    result = found(text)
    return {(result.people[one.person].name, one.label, one.status) for one in result.posts}


def events(text):
    result = found(text)
    return {
        (one.kind, *sorted(result.people[place].name for place in one.people))
        for one in result.events
    }


def quotes(text):
    return [(one.kind, one.by, one.speaker, one.text) for one in found(text).quotes]


def titles(text):
    """Return (words, person) of each office that stands for somebody."""
    result = found(text)
    return {
        (one.evidence.span.of(text), result.people[one.person].name)
        for one in result.mentions
        if one.kind == "title"
    }


def told(text):
    """Return the labels of the posts of ``text``, with how they are held."""
    return {
        label if status == "current" else f"{label} ({status})" for _, label, status in posts(text)
    }
