"""Regions of several states to which envoys are sent."""

REGIONS = frozenset(
    tuple(name.split())
    for name in (
        "western balkans|balkans|central asia|middle east|near east|south caucasus|caucasus|sahel"
        "|horn of africa|great lakes|great lakes region|west africa|east africa|central africa"
        "|southern africa|north africa|northern africa|latin america|central america|south america"
        "|caribbean|southeast asia|south asia|east asia|asia pacific|asia-pacific|indo-pacific"
        "|pacific|arctic|eastern europe|southeast europe|red sea|black sea|gulf|maghreb|africa"
        "|asia|europe|eurasia|americas|western sahara|sahel region"
    ).split("|")
)
LONGEST = 3  # words
