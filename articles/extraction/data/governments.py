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


def can_have(state, title):
    """Tell whether ``state`` can have a serving office ``title``, in lower case."""
    if title in {"president", "vice president", "vice-president"}:
        return state not in MONARCHIES
    if title in {"prime minister", "deputy prime minister"}:
        return state not in PRESIDENTIAL
    if title in {"king", "queen", "crown prince", "crown princess", "emir", "sultan"}:
        return state in CROWNED
    return title != "chancellor" or state in CHANCELLORS
