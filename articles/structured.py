"""Articles and events as schema.org tells them."""

from articles.models import Article


def article_data(told, origin, site_name):
    """Return a NewsArticle of what ``telling.told`` found; a day without a clock stays a day."""
    article = told["article"]
    day = article.precision == Article.Precision.DAY
    moment = article.published_on if day else article.published_at
    return {
        "@type": "NewsArticle",
        "mainEntityOfPage": origin + article.get_absolute_url(),
        "headline": article.headline[:110],
        "description": article.lead,
        "inLanguage": article.language,
        "image": [*(origin + one.address() for one in told["photos"]), told["card"]],
        "datePublished": moment.isoformat(),
        "dateModified": article.updated_at.isoformat() if article.updated_at else None,
        "author": _authors(told["bylines"]) or _house(article.source or site_name),
        "publisher": {"@type": "NewsMediaOrganization", "name": site_name, "url": f"{origin}/"},
        "keywords": [tag.name for tag in told["tags"]],
        "mentions": [_person(person, origin) for person, _ in told["people"]],
        "about": [_event(event, origin) for event in told["events"]],
        "correction": [f"{one.wrong} {one.right}" for one in told["corrections"]],
    }


def _authors(names):
    return [{"@type": "Person", "name": name} for name in names]


def _house(name):
    return {"@type": "Organization", "name": str(name)}


def event_data(event, participations, origin):
    """Return an Event; without a day of its own it has none here either."""
    people = [_person(one.person, origin) for one, _ in participations if one.person]
    return _event(event, origin) | {
        "endDate": event.end,
        "location": {"@type": "Place", "name": event.place} if event.place else None,
        "attendee": people,
    }


def quotation_data(quotation, by, origin):
    """Return a Quotation with who said it and the article that it stands in."""
    article = quotation.article
    return {
        "@type": "Quotation",
        "text": quotation.text,
        "inLanguage": article.language,
        "creator": _person(quotation.person, origin) if quotation.person else _house(by),
        "dateCreated": article.published_on.isoformat(),
        "isPartOf": {
            "@type": "NewsArticle",
            "headline": article.headline[:110],
            "url": origin + article.get_absolute_url(),
        },
    }


def _event(event, origin):
    return {
        "@type": "Event",
        "name": event.title,
        "startDate": event.date,
        "url": origin + event.get_absolute_url(),
    }


def _person(person, origin):
    return {"@type": "Person", "name": person.name, "url": origin + person.get_absolute_url()}
