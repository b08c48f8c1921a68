"""Zones as dispatches write them beside a clock, as an offset from UTC.

The American letters are those of RFC 2822, section 4.3; the others are used by wires with one
meaning. Letters that several countries use for different hours (IST, AST, BDT) are left out.
"""

import re

OFFSETS = {
    name: offset
    for offset, names in {
        "+00:00": "GMT UTC Z WET UT",
        "-03:30": "NST",
        "-03:00": "ADT BRT ART",
        "-04:00": "EDT",
        "-05:00": "EST CDT ET",
        "-06:00": "CST MDT",
        "-07:00": "MST PDT",
        "-08:00": "PST PT",
        "+01:00": "BST CET WAT",
        "+02:00": "CEST EET SAST CAT",
        "+03:00": "EEST MSK EAT TRT",
        "+04:00": "GST",
        "+05:00": "PKT UZT TJT",
        "+05:45": "NPT",
        "+06:00": "KGT",
        "+07:00": "ICT WIB",
        "+08:00": "SGT HKT PHT AWST WITA",
        "+09:00": "JST KST WIT",
        "+10:00": "AEST",
        "+11:00": "AEDT",
        "+12:00": "NZST",
        "+13:00": "NZDT",
    }.items()
    for name in names.split()
}
NAMED = "|".join(sorted(OFFSETS, key=len, reverse=True))
ZONE = (
    r"(?: ?\(?(?P<zone>(?:GMT|UTC) ?[+-]\d{1,2}(?::?\d{2})?(?!\d)"
    rf"|(?:{NAMED})(?![A-Za-z])|[+-]\d{{2}}(?::?\d{{2}})?(?!\d))\)?)?"
)
SIGNED = re.compile(r"(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?$")


def offset_of(words):
    """Return the offset that ``words`` name as ``+06:00``, ``None`` for none.

    Raises ``ValueError`` for one that no place on earth has.
    """
    if not words:
        return None
    signed = SIGNED.search(words)
    if not signed:
        return OFFSETS[words.upper()]
    hours, minutes = int(signed["hours"]), int(signed["minutes"] or 0)
    if hours > 14 or minutes > 59:
        raise ValueError(f"no zone is {words} from UTC")
    return f"{signed['sign']}{hours:02}:{minutes:02}"
