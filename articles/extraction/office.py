"""An office as it is read: its title, its body, and how it is held."""

from dataclasses import dataclass

from .bodies import with_article


@dataclass(slots=True, eq=False)
class Office:
    """An office at the tokens ``first`` to ``last``; ``body`` is "" where none is said.

    ``bodies`` holds several where one title is shared; ``of_country`` marks *of the country*.
    """

    first: int
    last: int
    title: str
    body: str
    status: str
    parent: str = ""
    link: str = "of"
    posted: str = ""
    definite: bool = False
    of_country: bool = False
    bodies: tuple[str, ...] = ()
    state: bool = False
    article: bool = True  # whether the text says *the* before the body
    served: bool = False  # another's office is part of the title
    of: str = "of"  # what stands before the body: *MP for Kapit*
    reached: bool = False  # only the name that follows says where the body ends

    @property
    def label(self):
        return self.labelled(self.title, self.body, self.state)

    def labelled(self, title, body, state):
        """Return the words of the office with another title and body."""
        of = f" {self.of} {with_article(body, state, self.article)}{body}" if body else ""
        return f"{title}{of}" + (f" {self.link} {self.posted}" if self.posted else "")
