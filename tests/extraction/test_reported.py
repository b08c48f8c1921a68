"""Text to reported speech: who told what in other words."""

import pytest

from tests.extraction.reading import quotes

A = "President of Ghana Kofi Ansah"
K = "Kofi Ansah"
M = "Premier of Togo Yao Mensah"
BORDER = "the border would open in May"

TOLD = [
    # after the verb, whatever stands between it and *that*
    (f"{A} noted with satisfaction that {BORDER}.", ("name", K, BORDER)),
    (f"{A} recalled in his speech to the deputies that {BORDER}.", ("name", K, BORDER)),
    (f"{A}, 61, told reporters in Accra that {BORDER}.", ("name", K, BORDER)),
    (f"{A} arrived. He promised that {BORDER}.", ("pronoun", K, BORDER)),
    (f"{A} arrived. The president stressed that {BORDER}.", ("title", K, BORDER)),
    (f"{A} recounted that {BORDER} and that trade would grow.",
     ("name", K, f"{BORDER} and that trade would grow")),
    (f"{A} said {BORDER}.", ("name", K, BORDER)),
    # what is asked, promised, felt and stressed
    (f"{A} promised to open the border in May.", ("name", K, "to open the border in May")),
    (f"{A} asked the citizens not to believe rumours.", ("name", K, "not to believe rumours")),
    (f"{A} called on the parties to end it all.", ("name", K, "on the parties to end it all")),
    (f"{A} expressed readiness to deepen trade with all.",
     ("name", K, "readiness to deepen trade with all")),
    (f"{A} emphasized the importance of friendly ties.",
     ("name", K, "the importance of friendly ties")),
    # around it
    (f"Trade had grown by half, {A} told reporters on Monday.",
     ("name", K, "Trade had grown by half")),
    (f"Trade had grown by half, said {A}.", ("name", K, "Trade had grown by half")),
    (f"According to {A}, {BORDER}.", ("name", K, BORDER)),
    (f"Trade had grown by half, according to {A}.", ("name", K, "Trade had grown by half")),
    (f"{A} arrived. According to him, {BORDER}.", ("pronoun", K, BORDER)),
    (f"{A} arrived. In his opinion, {BORDER}.", ("pronoun", K, BORDER)),
    (f"In {A}'s view, {BORDER}.", ("name", K, BORDER)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), TOLD, ids=[text[-40:] for text, _ in TOLD])
def test_reported_speech_has_its_speaker_and_its_words(text, quote):
    assert [one[1:] for one in quotes(text) if one[0] == "indirect"] == [quote]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} denied that he had taken the money of others.",
        f"{A} denied any wrongdoing in the matter of the port.",
        f"{A} did not say that {BORDER}.",
        f"{A} was recalled from the post of ambassador to Togo.",
        f"{A} has met {M}. The ministry announced that {BORDER}.",
        f"A spokesman for {A} said that {BORDER}.",
        f"{A} said that “we will open the border to all in May”.",
    ],
)
def test_what_nobody_named_has_said_is_not_reported(text):
    assert [one for one in quotes(text) if one[0] == "indirect"] == []
