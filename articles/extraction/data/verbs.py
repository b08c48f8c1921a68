"""Verbs by which news reports speech, and verbs of which only people are the subject."""

SPEECH = frozenset(
    """
    said says saying told tells stated states added adds noted notes stressed stresses emphasized
    emphasised emphasizes emphasises asked asks replied replies declared declares announced
    announces explained explains claimed claims warned warns insisted insists argued argues
    recalled recalls remarked remarks commented comments concluded concludes continued continues
    wrote writes tweeted posted reported reports believes believed thinks hopes admitted admits
    acknowledged acknowledges underlined underlines underscored underscores highlighted highlights
    suggested suggests reiterated reiterates observed observes confirmed confirms denied denies
    promised promises vowed vows urged urges quipped joked shouted answered answers responded
    responds cautioned cautions predicted predicts assured assures maintained maintains affirmed
    affirms disclosed revealed reveals testified testifies pledged pledges complained complains
    conceded concedes exclaimed informed informs mentioned mentions pointed points summed
    opined specified clarified clarifies repeated repeats quoted expressed echoed contended
    cited describes described called calls went counted boasted recounted
    lamented whispered reassured countered interjected cried demanded demands appealed
    reminded reminds proposed proposes considers shared assessed commenting
    noting adding stressing
    emphasizing emphasising explaining warning reads read termed terms
    dismissed criticized criticised accused praised blasted slammed defended joking tweeting writing
    telling arguing insisting recalling
    """.split()
)

# What is done to people alone: *A B was relieved*.
PASSIVE = frozenset(
    """
    relieved appointed elected re-elected reelected dismissed born buried arrested detained jailed
    imprisoned sentenced killed murdered shot wounded injured hospitalised hospitalized sworn
    promoted nominated convicted acquitted freed crowned ordained executed kidnapped abducted
    diagnosed cremated beatified canonised canonized handcuffed extradited deported pardoned
    """.split()
)
BEING = frozenset("was were is are been be being".split())

# Verbs that take reported speech by *that*; a smaller set, as *called that* is none.
REPORTING = SPEECH - frozenset("called calls described describes went quoted counted cited".split())

# Subjects of these are people.
PERSONAL = frozenset(
    """
    met meets arrived arrives thanked thanks congratulated congratulates resigned resigns spoke
    speaks wished wishes shook laid visited visits attended attends signed signs greeted greets
    welcomed welcomes instructed ordered invited addressed died dies born married graduated
    studied served appointed dismissed sacked nominated pleaded denies denied apologised
    apologized inspected chaired presided hosted hosts received accepted congratulated laughed
    smiled wept kissed vowed scored bowled batted who whose expressed got took joined led leads
    beat defeated won wins became becomes heads headed
    """.split()
)
