"""Text to who relays a quotation."""

import pytest

from tests.extraction.reading import found

SAID = "“We will open the border for lorries in May,” {}"
LEAD = "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah in Accra."
BY_HIM = SAID.format("Kofi Ansah said.")


@pytest.mark.parametrize(
    ("text", "relay"),
    [
        (f"{LEAD} Presidential press service reported.\n\n{BY_HIM}", "Presidential press service"),
        (f"{LEAD} This was reported by the press service of the ministry.\n\n{BY_HIM}",
         "press service of the ministry"),
        (f"{LEAD[:-1]}, the press service of the Cabinet of Ministers reports.\n\n{BY_HIM}",
         "press service of the Cabinet of Ministers"),
        (f"{LEAD} 24.kg news agency was informed by the press service of the head of state."
         f"\n\n{BY_HIM}", "press service of the head of state"),
        (f"{LEAD}\n\n" + SAID.format("Kofi Ansah was quoted as saying by his press service."),
         "press service"),
        (f"{LEAD}\n\n" + SAID.format("Kofi Ansah said, according to his spokesman."), "spokesman"),
        (f"{LEAD}\n\n" + SAID.format("Kofi Ansah said, Kabar reports."), "Kabar"),
        (f"{LEAD}\n\n" + SAID.format("Kofi Ansah was quoted as saying by Kabar news agency."),
         "Kabar news agency"),
        (f"{LEAD}\n\n{BY_HIM}", ""),
        (f"A bridge was opened. Press service of the ministry reported.\n\n{BY_HIM}", ""),
        (f"{LEAD} This was said by the press secretary of the President, Kofi Boateng.\n\n"
         + SAID.format("Kofi Boateng said."), ""),
        (f"{LEAD} Presidential press service reported.\n\n"
         + SAID.format("Kofi Ansah told reporters."), ""),
        (f"{LEAD} Presidential press service reported.\n\n"
         + SAID.format("the press service of the ministry said."), ""),
        (f"{LEAD}\n\nThe press service of the ministry has a new house.\n\n{BY_HIM}", ""),
    ],
)  # fmt: skip
def test_what_somebody_else_relays_says_so(text, relay):
    [quote] = [one for one in found(text).quotes if one.kind == "direct"]
    assert quote.relay == relay
