"""The report of an import: one JSON object a document, keys in the order of the contract."""


def refused(name, refusal):
    """Return the report of a file that could not be read."""
    return report_of(name, "refused", f"{refusal.reason}. {refusal.remedy}")


def report_of(name, outcome, reason=None, url=None, read=None, findings=None):
    """Return one document's report; what is absent is ``None`` or an empty list."""
    return {
        "file": name,
        "outcome": outcome,
        "reason": reason,
        "url": url,
        "headline": (read.headline or read.made_headline) if read else None,
        "published": read.published if read else None,
        "source": read.source if read else None,
        **(findings or {"people": [], "posts": [], "events": [], "quotes": []}),
    }


def findings_of(found, keys, states, read):
    """Return the report's lists of people, posts, events and quotes."""
    names = [person.name for person in found.people]
    return {
        "people": [
            _person(person, key, state)
            for person, key, state in zip(found.people, keys, states["people"], strict=True)
        ],
        "posts": [
            {
                "person": names[post.person],
                "title": post.title,
                "body": post.body or None,
                "label": post.label,
                "status": post.status,
                "state": state,
            }
            for post, state in zip(found.posts, states["posts"], strict=True)
        ],
        "events": [
            _event(event, names, state, read)
            for event, state in zip(found.events, states["events"], strict=True)
        ],
        "quotes": [
            {
                "speaker": quote.speaker or None,
                "text": quote.text,
                "kind": quote.kind,
                "by": quote.by,
                "state": state,
            }
            for quote, state in zip(found.quotes, states["quotes"], strict=True)
        ],
    }


def _person(person, key, state):
    return {
        "name": person.name,
        "key": key,
        "surfaces": list(person.surfaces),
        "state": state,
    }


def _event(event, names, state, read):
    return {
        "kind": event.kind,
        "title": event.title,
        "date": event.date,
        "end": event.end,
        "reported": read.published,
        "place": event.place,
        "people": [names[place] for place in event.people],
        "state": state,
    }
