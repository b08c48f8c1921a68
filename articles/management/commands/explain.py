"""Print a dispatch with its findings, for whoever works on the rules."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from articles.extraction import extract
from articles.extraction.rules import RULES
from articles.importing.files import bytes_of
from articles.importing.reading import Refused, read

COLOURS = {"person": "36", "post": "33", "event": "35", "quotation": "32", "tag": "34"}


class Command(BaseCommand):
    help = "Prints what is read in a dispatch: each finding with its words, rule and confidence."

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILE")

    def handle(self, *, files, no_color, **options):
        for file in map(Path, files):
            try:
                document = read(bytes_of(file), file.name)
            except Refused as error:
                raise CommandError(f"{file}: {error}") from error
            self._explain(file, document, plain=no_color or not self.stdout.isatty())

    def _explain(self, file, document, plain):
        found = extract(document.text, published=document.published, above=document.above)
        self.stdout.write(f"{file}: {document.encoding}, language {found.language}")
        self.stdout.write(f"headline   {document.headline or document.made_headline}")
        self.stdout.write(f"published  {document.published} (from {document.date_origin})\n")
        for kind, evidence, words in sorted(_told(found), key=lambda one: one[1].span.start):
            mark = "+" if RULES[evidence.rule].confirms else "?"
            line = f"{mark} {kind:9} {evidence.confidence:.2f} {evidence.rule:26} {words}"
            self.stdout.write(line if plain else f"\033[{COLOURS[kind]}m{line}\033[0m")
            self.stdout.write(f"    {evidence.span.of(document.text)!r}")
        if not found.read:
            self.stdout.write(f"not read: there are no rules for the language {found.language}")


def _told(found):
    """Yield (kind, evidence, what it says) of every finding."""
    names = [person.name for person in found.people]
    for person in found.people:
        yield "person", person.evidence, person.name
    for post in found.posts:
        yield "post", post.evidence, f"{names[post.person]}: {post.label} ({post.status})"
    for event in found.events:
        day = event.date or "no day"
        yield "event", event.evidence, f"{event.kind}: {event.title}, {day}"
    for quote in found.quotes:
        said = f"{quote.speaker or 'nobody'} ({quote.kind}, by {quote.by}): {quote.text[:70]}"
        yield "quotation", quote.evidence, said
    for tag in found.tags:
        yield "tag", tag.evidence, tag.name
