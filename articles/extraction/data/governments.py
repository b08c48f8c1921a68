"""Which offices a state has: whose *President A B* or *Prime Minister A B* a text can mean.

Written from the constitutions; states that had the office not long ago are in no list.
"""

# A monarch reigns, in person or through a governor-general: no president of state.
MONARCHIES = frozenset(
    "Andorra|Antigua and Barbuda|Australia|Bahamas|Bahrain|Belgium|Belize|Bhutan|Brunei|Cambodia"
    "|Canada|Denmark|Eswatini|Grenada|Jamaica|Japan|Jordan|Kuwait|Lesotho|Liechtenstein|Luxembourg"
    "|Malaysia|Monaco|Morocco|Netherlands|New Zealand|Norway|Oman|Papua New Guinea|Qatar"
    "|Saint Lucia|Saudi Arabia|Solomon Islands|Spain|Sweden|Thailand|Tonga|Tuvalu|United Kingdom"
    "|Vatican".split("|")
)
CROWNED = MONARCHIES | {"United Arab Emirates"}

# The president leads the government: no prime minister.
PRESIDENTIAL = frozenset(
    "Angola|Argentina|Benin|Bolivia|Botswana|Brazil|Chile|Colombia|Costa Rica|Cyprus"
    "|Dominican Republic|Ecuador|El Salvador|Gambia|Ghana|Guatemala|Honduras|Indonesia|Iran|Kenya"
    "|Liberia|Malawi|Maldives|Mexico|Nicaragua|Nigeria|Panama|Paraguay|Philippines|Seychelles"
    "|South Sudan|Switzerland|Turkmenistan|United States|Uruguay|Venezuela|Zambia".split("|")
)
CHANCELLORS = frozenset({"Germany", "Austria"})

# Bodies that every state has one of, so that news leaves out whose it is.
NATIONAL = frozenset(
    name.strip()
    for name in """
    government|cabinet|cabinet of ministers|council of ministers|parliament|senate|congress
    |security council|national security council|national assembly|house of representatives
    |presidential administration|administration of the president|armed forces|general staff
    |prosecutor general's office|border service|supreme council|accounts chamber
    |chamber of accounts|constitutional court|constitutional chamber|supreme court|central bank
    |national bank|central election commission|chamber of deputies|chamber of commerce
    |reserve bank|cabinet office|council of state|electoral commission|audit chamber|border guard
    |coast guard|air force|navy|army|national guard|national police|intelligence service
    |foreign ministry|interior ministry|defence ministry|defense ministry|finance ministry
    |health ministry|education ministry|justice ministry|energy ministry|lower house|upper house
    """.split("|")
)

# Nouns of the parts of a state: *Turkish Interior Ministry* is one of Turkey.
STATE_ORGANS = frozenset(
    "ministry department parliament senate assembly congress house cabinet government embassy "
    "consulate army navy police forces force presidency court treasury duma mfa chancellery "
    "gendarmerie judiciary administration ministries mission".split()
)

# The first words of such bodies.
NATIONAL_FIRST = frozenset({"State", "Ministry", "Supreme", "Constitutional"})


def can_have(state, title):
    """Tell whether ``state`` can have a serving office ``title``, in lower case."""
    if title in {"president", "vice president", "vice-president"}:
        return state not in MONARCHIES
    if title in {"prime minister", "deputy prime minister"}:
        return state not in PRESIDENTIAL
    if title in {"king", "queen", "crown prince", "crown princess", "emir", "sultan"}:
        return state in CROWNED
    return title != "chancellor" or state in CHANCELLORS
