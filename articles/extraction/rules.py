"""Every rule of extraction by name: what it reads, and whether it may confirm by itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """``confirms`` only where the words are explicit; the editors' decision outranks it."""

    name: str
    about: str
    kind: str
    confirms: bool = False


_TABLE = (
    ("person.office", "a full name right after a full office", "person", True),
    ("person.apposition", "a full name with its office after it in commas", "person", True),
    ("person.speaker", "a full name at a verb of speech", "person", True),
    ("person.verb", "a full name before a verb of which people are the subject", "person", False),
    ("person.given", "a given name and a surname, alone", "person", False),
    ("person.single", "one name after a title: “King A”", "person", False),
    ("person.initial", "an initial and a surname", "person", False),
    ("person.role", "a full name after a calling: “lawyer A B”", "person", False),
    ("person.honorific", "a name after an honorific", "person", False),
    ("person.aged", "a full name with an age or a country in commas or brackets", "person", False),
    (
        "person.noun",
        "a full name in commas after a noun of people: “the bride, A B,”",
        "person",
        False,
    ),
    ("person.body", "a full name right after an office and a body of many words", "person", False),
    ("person.list", "a full name in a row with people", "person", False),
    ("person.byline", "who wrote, reported or edited", "person", False),
    (
        "person.object",
        "a full name after words that a person follows: “succeeds”, “led by”",
        "person",
        False,
    ),
    ("person.again", "a full name whose last word stands alone elsewhere", "person", False),
    ("person.kin", "one name after a noun of kin: “his wife A”", "person", False),
    ("mention.name", "the full name again", "mention", True),
    ("mention.surname", "a surname that one person of the text has", "mention", True),
    ("mention.title", "an office alone that one person of the text holds", "mention", True),
    ("post.before", "the office right before the name", "post", True),
    (
        "post.reached",
        "the office before the name, of a body that only the name ends",
        "post",
        False,
    ),
    ("post.after", "the office after the name, in commas", "post", False),
    ("post.country", "an office of “the country”, resolved by speaker or text", "post", True),
    ("post.appointed", "the office after “appointed” and a name", "post", False),
    ("post.counterpart", "the office of a “counterpart” of another country", "post", False),
    ("post.same", "“the former minister”, of the post that the text names", "post", False),
    ("post.near", "a bare office, of the body of its kind that the text names", "post", False),
    ("post.state", "an office of state, of the only state in the text", "post", False),
    ("post.leads", "an office told by a verb of leading: “who heads the agency”", "post", False),
    ("post.position", "the office that “this post” or “his duties” mean", "post", False),
    ("post.succeeded", "the office of whom somebody replaced or succeeds", "post", False),
    ("post.ended", "a serving office that the text tells its holder lost", "post", False),
    ("post.later", "an office whose holder a later sentence names, with an age", "post", False),
    ("post.career", "an office told by a verb: “was appointed”, “served as”", "post", False),
    ("post.plural", "a title in the plural before several names", "post", False),
    ("post.listed", "an office in the plural, its field or place in brackets", "post", False),
    ("post.joint", "offices shared: Presidents of A and B, X and Y", "post", True),
    ("quote.name", "a speaker named at the verb", "quotation", True),
    ("quote.near", "the first name of the clause with the verb", "quotation", False),
    ("quote.title", "an office at the verb, whose holder the text names", "quotation", False),
    ("quote.pronoun", "a pronoun at the verb", "quotation", False),
    ("quote.previous", "the speaker of the sentence before", "quotation", False),
    ("quote.institution", "an institution at the verb", "quotation", False),
    ("quote.reported", "reported speech: “noted that”, “promised to”", "quotation", False),
    ("tag.country", "a country that the text names", "tag", False),
    ("tag.organization", "an organization whose post is named", "tag", False),
    ("tag.topic", "a topic by two of its words", "tag", False),
)
RULES = {row[0]: Rule(*row) for row in _TABLE}
