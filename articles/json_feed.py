"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as a form of Django's feeds."""

import json

from django.utils.feedgenerator import SyndicationFeed

VERSION = "https://jsonfeed.org/version/1.1"


class JsonFeed(SyndicationFeed):
    content_type = "application/feed+json"

    def write(self, outfile, encoding):
        """Write the feed to ``outfile`` as text; ``encoding`` is that of HTTP."""
        found = {
            "version": VERSION,
            "title": self.feed["title"],
            "home_page_url": self.feed["link"],
            "feed_url": self.feed["feed_url"],
            "description": self.feed["description"],
            "items": [_item(one) for one in self.items],
        }
        outfile.write(json.dumps(found, ensure_ascii=False))


def _item(item):
    authors = {"authors": [{"name": item["author_name"]}]} if item["author_name"] else {}
    return authors | {
        "id": item["unique_id"] or item["link"],
        "url": item["link"],
        "title": item["title"],
        "content_text": item["description"],
        "date_published": item["pubdate"].isoformat(),
        "date_modified": item["updateddate"].isoformat(),
    }
