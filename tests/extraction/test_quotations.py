"""Text to quotations and their speakers."""

import pytest

from tests.extraction.reading import quotes

A = "President of Ghana Kofi Ansah"
K = "Kofi Ansah"
M = "Premier of Togo Yao Mensah"
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
     ("institution", "a ministry spokesman", WORDS)),
    # of other marks, by other verbs, before and after
    (f"{A} arrived. '{WORDS},' he said.", ("pronoun", K, WORDS)),
    (f"{A} arrived. It is the neighbours' wish. ‘We’ll open it all in May’, Ansah said.",
     ("name", K, "We’ll open it all in May")),
    (f"– {WORDS}, – said {A}. – Then we will build the road.",
     ("name", K, f"{WORDS} Then we will build the road.")),
    (f"“{WORDS},” according to {A}.", ("name", K, WORDS)),
    (f"According to {A}, “{WORDS}.”", ("name", K, f"{WORDS}.")),
    (f"“{WORDS},” {A}, 61, who denies it, said in Accra.", ("name", K, WORDS)),
    (f"“{WORDS},” its chief, Premier of Togo Yao Mensah, said.", ("name", "Yao Mensah", WORDS)),
    (f"{A} was late. “{WORDS},” he chuckled.", ("pronoun", K, WORDS)),
    (f"“Open the border in May” is possible, said {A}, a friend of Premier of Togo Yao Mensah.",
     ("name", K, "Open the border in May")),
    (f"{A} arrived.\n\nAnsah: “{WORDS}.”", ("name", K, f"{WORDS}.")),
    (f"{A} spoke of “a good day for the rule of law”.",
     ("name", K, "a good day for the rule of law")),
    (f"{A} has offered his rival “a deep and sincere apology for all”.",
     ("previous", K, "a deep and sincere apology for all")),
    # two parts are one where only their clauses lie between
    (f"{A} arrived.\n\n“{WORDS},” he said.\n\n“Then we build,” the president added.",
     ("pronoun", K, f"{WORDS} Then we build")),
    (f"“No,” {A} said. “{WORDS}.”", ("name", K, f"No {WORDS}.")),
    # whom a pronoun or a calling means
    (f"{A} received Premier of Togo Afi Mensah. “{WORDS},” she said.",
     ("pronoun", "Afi Mensah", WORDS)),
    (f"{A} thanked lawyer Ama Boateng and Yao Mensah. “{WORDS},” the lawyer said.",
     ("title", "Ama Boateng", WORDS)),
    (f"{A} met Foreign Minister of Togo Yao Mensah and Foreign Minister of Benin Koku Adjo. "
     f"“{WORDS},” the Togolese minister said.", ("title", "Yao Mensah", WORDS)),
    (f"{A} spoke. Two people, Ama Boateng and Yao Owusu, are missing, Trade Minister of Ghana "
     f"Kojo Addo said. “{WORDS},” he told reporters.", ("pronoun", "Kojo Addo", WORDS)),
    (f"{A} was told. Rosa, 33, was on the boat. “{WORDS},” she said.",
     ("institution", "Rosa", WORDS)),
    (f"{A} was told. “{WORDS},” the Prosecutor General's Office said in a statement.",
     ("institution", "the Prosecutor General's Office", WORDS)),
    (f"{A} was told. “{WORDS},” a diplomat from a neighbouring country told AFP.",
     ("institution", "a diplomat from a neighbouring country", WORDS)),
    (f"{A} wrote to {M}: “{WORDS}?” Mensah writes back, “No, not in May.”",
     ("name", K, f"{WORDS}?")),
    (f"{A} said it “will be open to all in May,” while {M} suggested a later day.",
     ("name", K, "will be open to all in May")),
    # through others, for others, of several
    (f"{A} arrived. “{WORDS},” Interfax quoted the president as saying.", ("title", K, WORDS)),
    (f"{A} arrived. “{WORDS},” Reuters reported, citing Ansah.", ("name", K, WORDS)),
    (f"{A} arrived. “{WORDS},” said Ansah's spokesman, Kwame Tetteh.",
     ("institution", "Kwame Tetteh", WORDS)),
    (f"{A} arrived. “{WORDS},” said a source close to the president.",
     ("institution", "a source close to the president", WORDS)),
    (f"{A} arrived. “{WORDS}!” they shouted.", ("pronoun", "they", f"{WORDS}!")),
    (f"“{WORDS}” — {A}", ("name", K, WORDS)),
    (f"“{WORDS},” the Minister of Trade of Togo said.",
     ("title", "the Minister of Trade of Togo", WORDS)),
    # where one quotation ends and the next begins
    (f"{A} said it was “open to all in the land.”\n\n“{WORDS},” he told reporters.",
     ("name", K, "open to all in the land.")),
    (f"“{WORDS},” {A} said.\n\nA man in the crowd asked about the tax.\n\n“It will fall by a "
     "third in the autumn,” Ansah replied.", ("name", K, WORDS)),
    (f"“{WORDS},” said {A}.\n\n“Then we build the road to the coast.”",
     ("name", K, f"{WORDS} Then we build the road to the coast.")),
    (f"To cries of “Kofi, Kofi!”, {A} said: “{WORDS}.”", ("name", K, f"{WORDS}.")),
    (f"{A} arrived. 'We know the members' wish and will act,' he said.",
     ("pronoun", K, "We know the members' wish and will act")),
    (f"“{WORDS},” {A} said, calling the storm “a wound to us all here”.", ("name", K, WORDS)),
    (f"“{WORDS},” {A} said.\n\nOn the tax he added:\n\n“It will fall by a third in June.”",
     ("name", K, WORDS)),
    (f"“The border”, {A} said, “will be open to all in May”.",
     ("name", K, "The border will be open to all in May")),
    (f"“{WORDS}!” said {A}. “Come and see it all!”\n\nThe head of Keta awarded the best.",
     ("name", K, f"{WORDS}! Come and see it all!")),
    # the verb beside the words may be somebody else's, or no verb
    (f"{A} said it was late. He promised that all would be well and added: “{WORDS}.”",
     ("pronoun", K, f"{WORDS}.")),
    (f"His words were echoed by {A}: “{WORDS}.”", ("name", K, f"{WORDS}.")),
    (f"“{WORDS}”, — noted in the press service.", ("institution", "the press service", WORDS)),
    (f"The Kremlin called it “{WORDS.lower()}”.", ("institution", "the Kremlin", WORDS.lower())),
    (f"“{WORDS},” one resident, who asked not to be named, said.",
     ("institution", "one resident", WORDS)),
    ("The court found that the accused “acted with knowledge of it all”.",
     ("institution", "the court", "acted with knowledge of it all")),
    (f"“{WORDS},” as {A} likes to say.", ("name", K, WORDS)),
    (f"Bishop Kofi Ansah of Keta, head of the union, called him “{WORDS.lower()}”.",
     ("name", K, WORDS.lower())),
    (f"{A} was in court. “{WORDS},” the president submitted.", ("title", K, WORDS)),
    (f"“{WORDS},” police said in a tweet.", ("institution", "police", WORDS)),
    (f"Ghana's military said: “{WORDS}.”", ("institution", "Ghana's military", f"{WORDS}.")),
    (f"“{WORDS},” said the president of Ghana, the Rev. Kofi Ansah.", ("name", K, WORDS)),
    # whom words stand for, over several sentences
    ("President of Ghana Robert Ansah presented Premier of Togo Wren Dossou. “We will open it all "
     "in May,” she said.", ("pronoun", "Wren Dossou", "We will open it all in May")),
    (f"The chief economist, Sophie Dossou, spoke. “{WORDS},” she said.",
     ("pronoun", "Sophie Dossou", WORDS)),
    (f"Ghana's president rejected the tax on Monday as “{WORDS.lower()}”. {A} spoke in Keta.",
     ("title", K, WORDS.lower())),
    (f"{A} was late. “{WORDS},” he told them, beside farmer Yao Owusu, who said it was “a very "
     "good day for us”.", ("pronoun", K, WORDS)),
    (f"{A} said: “Dear friends!\n\n“{WORDS}.”", ("name", K, f"Dear friends! {WORDS}.")),
    (f"{A} came and was asked about the tax. “{WORDS},” the speaker answered.",
     ("title", K, WORDS)),
    (f"{A} arrived. He met {M}. “{WORDS},” he said.", ("pronoun", K, WORDS)),
    (f"{A}, dressed in a smock, waved to his wife. “{WORDS},” he said.", ("pronoun", K, WORDS)),
    (f"{A} met {M}. “{WORDS},” the latter replied.", ("name", "Yao Mensah", WORDS)),
    (f"“{WORDS},” she said. Trade Minister of Togo Afi Mensah had arrived by night.",
     ("pronoun", "Afi Mensah", WORDS)),
    (f"{A} sent a telegram to {M}. “{WORDS},” the telegram says.", ("previous", K, WORDS)),
    (f"Chairman of the Tax Committee of Ghana Kofi Ansah met {M}. “{WORDS},” the head of the "
     "committee said.", ("title", K, WORDS)),
    # in turn, by a people alone, by a noun for whoever was told of or is named next
    (f"{A} arrived. “{WORDS},” said in turn {M}.", ("name", "Yao Mensah", WORDS)),
    (f"{A} met expert Sophie Dossou. “{WORDS},” added the Ghanaian.", ("previous", K, WORDS)),
    (f"{A} met Premier of Togo Afi Mensah. “{WORDS},” said the Dutchman.", ("previous", K, WORDS)),
    (f"{A} told the court of it. “{WORDS},” the witness said.", ("title", K, WORDS)),
    (f"“{WORDS},” the former governor insisted. Kofi Ansah, who governed until 2022, left.",
     ("title", K, WORDS)),
    (f"{A} wrote to MPs. “{WORDS},” reads his report.", ("previous", K, WORDS)),
    (f"{A} met the growers' leader Afi Mensah. “{WORDS},” the growers' leader shrugged.",
     ("title", "Afi Mensah", WORDS)),
    (f"{A} rose to applause. “{WORDS},” he said.", ("pronoun", K, WORDS)),
    ("President of Ghana Kofi Rose rose to applause. “We will open the border in May,” he said.",
     ("pronoun", "Kofi Rose", WORDS)),
    # whom something was done to, who heads a place, who speaks for another
    (f"{A} received Ambassador Ama Boateng. In turn, the guest noted: “{WORDS}.”",
     ("title", "Ama Boateng", f"{WORDS}.")),
    (f"{A} received Ambassador Ama Boateng. For her part, the envoy said: “{WORDS}.”",
     ("title", "Ama Boateng", f"{WORDS}.")),
    (f"Judge Ama Boateng sentenced Yao Mensah to six years. “{WORDS},” the defendant said.",
     ("title", "Yao Mensah", WORDS)),
    (f"Mayor of Accra Kofi Ansah inspected the works. «{WORDS},» the head of the city said.",
     ("title", K, WORDS)),
    (f"Trade Minister Kofi Ansah fell ill. A spokesperson for Ansah was asked. “{WORDS},” the "
     "spokesperson said.", ("title", "the spokesperson", WORDS)),
    (f"In a statement on Monday, {A} spoke of it. In a statement, {A} said he was glad. "
     f"“{WORDS},” the statement read.", ("previous", K, WORDS)),
    (f"“We have checked it all, and twice,” {A} said, beside {M}.\n\n“{WORDS},” added his guest.",
     ("title", "Yao Mensah", WORDS)),
    (f"{A} called it “an insult to heaven and earth” and urged the faithful to “pray for those "
     "who did it”.", ("previous", K, "pray for those who did it")),
    # a day after the verb, brackets before it, somebody beside whom it is said
    (f"{A}, who came late, said Friday that the port “will be open to all in May”.",
     ("name", K, "will be open to all in May")),
    (f"{A} arrived. Sen. Yao Mensah (I-Vt.) said Sunday in Keta that it “will be open to all in "
     "May”.", ("name", "Yao Mensah", "will be open to all in May")),
    (f"{A} was pleased, with the Union of Teachers of Ghana calling him “the champion we all "
     "need”.", ("institution", "the Union of Teachers of Ghana", "the champion we all need")),
    (f"{A} — named by a newspaper as the leading choice for the running mate — told {M} of the "
     "port that “you have to look at it very seriously”.",
     ("name", K, "you have to look at it very seriously")),
    (f"President Kofi Ansah thanked Premier Ama Boateng. “{WORDS},” the president said.",
     ("title", K, WORDS)),
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
        f"{A} read a passage from «The Day of the Long White River».",
        f"{A} was dismissed “for serious shortcomings in his work”.",
        f"{A} was dismissed with the wording “for serious shortcomings in his work”.",
        f"{A} joined the marathon under the slogan “Run with all your heart”.",
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
