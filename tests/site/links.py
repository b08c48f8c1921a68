"""A walk over the site, from link to link."""

import html5lib


def walked(client, places):
    """Yield (address, answer) of ``places`` and of all to which their pages lead, each once.

    A walk that does not begin in Russian stays in English: the pages are the same.
    """
    seen, waiting = set(), list(places)
    outside = () if any(one.startswith("/ru/") for one in places) else ("/ru/",)
    while waiting:
        address = waiting.pop()
        if (
            address in seen
            or not address.startswith("/")
            or address.startswith(("/static/", "/admin/", *outside))
        ):
            continue
        seen.add(address)
        answer = client.get(address)
        yield address, answer
        if answer["Content-Type"].startswith("text/html"):
            page = html5lib.parse(answer.content.decode(), namespaceHTMLElements=False)
            waiting += [one.get("href").partition("#")[0] for one in page.iter("a")]
