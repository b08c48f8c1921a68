"""Text to quotations and their speakers."""

import pytest

from tests.extraction.reading import quotes

A = "President of Ghana Kofi Ansah"
K = "Kofi Ansah"
WORDS = "We will open the border in May"

DIRECT = [
    (f"“{WORDS},” {A} said.", ("name", K, WORDS)),
    (f"«{WORDS},» — said {A}.", ("name", K, WORDS)),
    (f'{A} said: "{WORDS}."', ("name", K, f"{WORDS}.")),
    (f"{A} arrived. “{WORDS},” Ansah noted.", ("name", K, WORDS)),
    (f"Premier of China Zhao Wei arrived. “{WORDS},” Zhao noted.", ("name", "Zhao Wei", WORDS)),
    (f"{A} arrived. “{WORDS},” the president noted.", ("title", K, WORDS)),
    (f"{A} arrived. “{WORDS},” he noted.", ("pronoun", K, WORDS)),
    (f"“{WORDS},” {A} said. “Then we will build the road.”",
     ("name", K, f"{WORDS} Then we will build the road.")),
    # over paragraphs, of its own, at the verb rather than nearest to it
    (f"«{WORDS} of this year,\n\n«and build the road,» {A} said.",
     ("name", K, f"{WORDS} of this year and build the road")),
    (f"{A} spoke to MPs.\n\n“We shall not wait for our neighbours to act.”",
     ("previous", K, "We shall not wait for our neighbours to act.")),
    (f"{A}, who met Premier of Togo Yao Mensah, said: “{WORDS}.”", ("name", K, f"{WORDS}.")),
    (f"{A} met Premier of Togo Yao Mensah. He was late. “{WORDS},” said Mr. Mensah.",
     ("name", "Yao Mensah", WORDS)),
    (f"{A} was here. “{WORDS},” a ministry spokesman said.",
     ("institution", "ministry spokesman", WORDS)),
    (f"“{WORDS},” the Minister of Trade of Togo said.",
     ("title", "Minister of Trade of Togo", WORDS)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote"), DIRECT, ids=[text[:40] for text, _ in DIRECT])
def test_a_quotation_has_its_speaker(text, quote):
    assert ("direct", *quote) in quotes(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{A} spoke of «green corridors» for trade.",
        f"{A} signed the law “On roads” in Accra.",
        f"{A} opened the “Friendship” park, he said.",
        f"{A} said he was accused of “undermining the security of the state”.",
        f"{A} stated that the law «On ratification of the agreement on rivers» would pass.",
    ],
)
def test_a_term_or_a_law_is_no_quotation(text):
    assert [one for one in quotes(text) if one[0] == "direct"] == []


def test_reported_speech_is_indirect():
    (quote,) = quotes(f"{A} stressed that the border would be opened in May.")
    assert quote[:3] == ("indirect", "name", K)


def test_direct_and_reported_speech_are_never_mixed():
    text = f"{A} said that trade had grown. “{WORDS},” he added."
    assert {quote[0]: quote[3] for quote in quotes(text)} == {
        "indirect": "trade had grown",
        "direct": WORDS,
    }
