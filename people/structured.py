"""Data for search engines: schema.org as JSON-LD (https://www.w3.org/TR/json-ld11/)."""

import json

from django.utils.safestring import mark_safe

# Within a script element nothing is unescaped, so what could end it is written as JSON escapes.
ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}
CONTEXT = "https://schema.org"


def json_ld(*things):
    """Return the script elements that hold ``things``, empty values left out."""
    written = (json.dumps(_full({"@context": CONTEXT} | one), ensure_ascii=False) for one in things)
    return mark_safe(
        "\n".join(
            f'<script type="application/ld+json">{one.translate(ESCAPES)}</script>'
            for one in written
        )
    )


def _full(value):
    if isinstance(value, dict):
        return {key: _full(one) for key, one in value.items() if one not in (None, "", [], {})}
    return [_full(one) for one in value] if isinstance(value, list) else value


def crumbs(origin, *steps):
    """Return a BreadcrumbList of (name, address) steps."""
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": origin + address}
        for place, (name, address) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def person_data(person, names, offices, origin):
    """Return a Person with the offices as roles; dates only where an editor typed them."""
    return {
        "@type": "Person",
        "@id": origin + person.get_absolute_url(),
        "name": person.name,
        "alternateName": [one.text for one in names],
        "description": person.summary,
        "url": origin + person.get_absolute_url(),
        "hasOccupation": [_role(row[0], origin) for row in offices],
    }


def _role(membership, origin):
    return {
        "@type": "Role",
        "hasOccupation": {"@type": "Occupation", "name": membership.post.label},
        "startDate": membership.start,
        "endDate": membership.end,
        "url": origin + membership.post.get_absolute_url(),
    }


def organization_data(organization, posts, origin):
    """Return an Organization whose members hold their posts in an OrganizationRole."""
    return {
        "@type": "Organization",
        "name": organization.name,
        "url": origin + organization.get_absolute_url(),
        "member": [_member(post, row[0], origin) for post, holders in posts for row in holders],
    }


def _member(post, membership, origin):
    person = membership.person
    return {
        "@type": "OrganizationRole",
        "roleName": post.role,
        "startDate": membership.start,
        "endDate": membership.end,
        "member": {
            "@type": "Person",
            "name": person.name,
            "url": origin + person.get_absolute_url(),
        },
    }
