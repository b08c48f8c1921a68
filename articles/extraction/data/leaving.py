"""How news says that somebody's office is over: by the verb of the one who leaves or removes."""

LEAVES = frozenset("resigned resigns quit quits stepped died".split())
# Of the one who loses the office, after a form of *be*.
LOST = frozenset(
    "dismissed sacked fired removed relieved ousted deposed toppled unseated recalled impeached "
    "axed killed slain murdered assassinated".split()
)
# Before the one who loses it.
REMOVES = frozenset(
    "dismissed dismisses sacked sacks fired fires removed removes relieved ousted ousts remove "
    "deposed toppled unseated recalled recalls axed killed "
    "murdered assassinated".split()
)
NOUNS = frozenset({"resignation", "dismissal", "removal", "ouster", "sacking", "recall"})
# What is said before these nouns where the office is indeed over.
ACCEPTED = frozenset(
    "accepted accepts approved approves announced announces confirmed on signed ordered orders "
    "after following".split()
)
# What is left: *resigned from his post* means the office just named.
LEFT_BY = "(?:posts?|positions?|offices?|jobs?|duties|roles?|cabinet|government)"
