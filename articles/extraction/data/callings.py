"""Callings and offices by what they exclude: to tell apart people of one name."""

# Callings by field of life; public office is none of them.
FIELDS_OF_LIFE = {
    word: name
    for name, words in {
        "sport": "athlete wrestler boxer footballer striker goalkeeper midfielder defender player "
        "swimmer runner jockey coach trainer referee umpire batsman bowler pitcher quarterback "
        "wicketkeeper golfer cyclist skier sprinter winger seamer climber judoka weightlifter",
        "arts": "singer actor actress writer author poet pianist composer conductor painter artist "
        "sculptor photographer filmmaker novelist dancer comedian rapper designer musician",
        "faith": "bishop archbishop cardinal patriarch imam mufti pope priest monk nun pastor "
        "preacher cleric rabbi metropolitan ayatollah",
        "everyday": "farmer driver shopkeeper pensioner villager fisherman miner resident witness "
        "victim suspect defendant husband wife son daughter mother father widow nurse shepherd "
        "taxi schoolboy schoolgirl herder eyewitness neighbour neighbor passenger survivor",
        "business": "businessman businesswoman entrepreneur ceo cfo coo cto founder co-founder "
        "owner tycoon magnate banker broker trader investor oligarch billionaire millionaire",
        "learning": "teacher student professor historian scientist researcher rector dean "
        "philosopher theologian",
        "press": "journalist reporter blogger columnist correspondent presenter",
    }.items()
    for word in words.split()
}
FAR_FROM_OFFICE = frozenset({"sport", "arts", "faith", "everyday"})

# Offices of which nobody holds two kinds, or two places, at one time.
EXCLUSIVE = {
    "mayor": "place", "akim": "place", "hakim": "place", "hokim": "place", "khokim": "place",
    "governor": "place", "prefect": "place",
    "minister": "government", "premier": "government", "chancellor": "government",
    "ambassador": "abroad", "judge": "court", "justice": "court", "prosecutor": "prosecution",
}  # fmt: skip

# Words of titles that several hold at one time, first or last in the title.
SHARED_TITLES = frozenset(
    "deputy vice assistant co member mp mep senator congressman congresswoman lawmaker councillor "
    "councilor alderman judge justice magistrate adviser advisor envoy representative spokesman "
    "spokeswoman spokesperson consul attaché commissioner inspector co-chairman co-chair bishop "
    "imam vice-minister vice-premier vice-chairman vice-mayor vice-speaker vice-chair vice-rector "
    "aide counsellor".split()
)
