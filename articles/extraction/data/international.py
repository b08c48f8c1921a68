"""Bodies of many states that are known by their letters, which news does not write out."""

INTERNATIONAL = frozenset(
    "UN EU AU SCO CIS CSTO EAEU EEU OSCE NATO OTS ECO OIC OPEC ASEAN BRICS IMF ADB EBRD WHO WTO "
    "UNESCO UNICEF UNDP IAEA ICC ICJ OECD ECOWAS SADC EAC IGAD OAS CICA G7 G20 FIFA UEFA IOC "
    "INTERPOL USAID KOICA JICA".split()
)
