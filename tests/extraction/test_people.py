"""Text to people and the posts that they hold: invented people, real countries."""

import pytest

from articles.extraction.rules import RULES
from tests.extraction.reading import found, names, posts, titles

POSTS = [
    # the title before the name
    ("President of Ghana Kofi Ansah arrived.", ("Kofi Ansah", "President of Ghana", "current")),
    ("Ghana's President Kofi Ansah arrived.", ("Kofi Ansah", "President of Ghana", "current")),
    ("Turkish Foreign Minister Emre Aydin spoke.",
     ("Emre Aydin", "Foreign Minister of Turkey", "current")),
    ("The Prime Minister of the Republic of Kazakhstan Arman Bekov spoke.",
     ("Arman Bekov", "Prime Minister of Kazakhstan", "current")),
    ("Chairman of the State Duma of Russia Viktor Sorokin spoke.",
     ("Viktor Sorokin", "Chairman of the State Duma of Russia", "current")),
    ("Prosecutor General of Ukraine Olena Shevchuk spoke.",
     ("Olena Shevchuk", "Prosecutor General of Ukraine", "current")),
    ("Secretary of the Security Council Lieutenant General Azamat Duishenov spoke.",
     ("Azamat Duishenov", "Secretary of the Security Council", "current")),
    # after it, in commas
    ("Bakyt Toktosunov, head of the State Tax Service of Kyrgyzstan, spoke.",
     ("Bakyt Toktosunov", "Head of the State Tax Service of Kyrgyzstan", "current")),
    ("The head of the State Tax Service, Bakyt Toktosunov, spoke.",
     ("Bakyt Toktosunov", "Head of the State Tax Service", "current")),
    # how it is held
    ("Former Mayor of Almaty Serik Omarov spoke.", ("Serik Omarov", "Mayor of Almaty", "former")),
    ("Ex-president of Ukraine Petro Kovalenko spoke.",
     ("Petro Kovalenko", "President of Ukraine", "former")),
    ("Acting Mayor of Bishkek Nurlan Abdykerimov spoke.",
     ("Nurlan Abdykerimov", "Mayor of Bishkek", "acting")),
    ("President-elect of Chile Ana Rojas spoke.", ("Ana Rojas", "President of Chile", "elect")),
    ("First Deputy Minister of Finance of Peru Ana Quispe spoke.",
     ("Ana Quispe", "First Deputy Minister of Finance of Peru", "current")),
    # diplomats are sent by one state to another
    ("Ambassador of Georgia to Belgium Nino Maisuradze spoke.",
     ("Nino Maisuradze", "Ambassador of Georgia to Belgium", "current")),
    ("U.S. Ambassador to Kyrgyzstan Laura Whitfield spoke.",
     ("Laura Whitfield", "Ambassador of the United States to Kyrgyzstan", "current")),
    ("The finance minister Ana Quispe spoke.", ("Ana Quispe", "Finance Minister", "current")),
    ("Oil minister Timipre Briggs spoke.", ("Timipre Briggs", "Oil Minister", "current")),
    ("Minister of Transport and Communications Tilek Omarov, Akim of the Sokuluk district Bakyt "
     "Nurdinov spoke.", ("Bakyt Nurdinov", "Akim of the Sokuluk district", "current")),
    # an office of state without a state: the only one of the text
    ("President Asel Usenova opened a school in Bishkek.",
     ("Asel Usenova", "President of Kyrgyzstan", "current")),
    ("Minister of Energy Ana Quispe visited Peru and Chile.",
     ("Ana Quispe", "Minister of Energy", "current")),
    # bodies in capitals, and offices of offices
    ("NATO Secretary General Jan Visser spoke.",
     ("Jan Visser", "Secretary General of NATO", "current")),
    ("Secretary General of the CSTO Ivan Morozov spoke.",
     ("Ivan Morozov", "Secretary General of the CSTO", "current")),
    ("Spokesman for the UN Secretary-General Paul Martin spoke.",
     ("Paul Martin", "Spokesman for the UN Secretary-General", "current")),
    # the body before the title, and what is left of another's office
    ("European Commission Vice-President Anke de Groot spoke.",
     ("Anke de Groot", "Vice-President of the European Commission", "current")),
    ("Karachi Mayor Asif Siddiqui spoke.", ("Asif Siddiqui", "Mayor of Karachi", "current")),
    ("Speaker of the Hungarian National Assembly Éva Horváth spoke.",
     ("Éva Horváth", "Speaker of the National Assembly of Hungary", "current")),
    ("A spokesman for the Polish president, Tomasz Kurek, spoke.",
     ("Tomasz Kurek", "Spokesman for the Polish president", "current")),
    ("Senators Ana Ong and José Zubiri abstained.", ("José Zubiri", "Senator", "current")),
    ("The leader of the «Dawn» party Akmat Keldiev spoke.",
     ("Akmat Keldiev", "Leader of the Dawn party", "current")),
    ("Toyohashi Motors said its president, Kenji Hayashi, will step down.",
     ("Kenji Hayashi", "President of Toyohashi Motors", "current")),
    # told by a verb
    ("Mayor of Osh Bakyt Omarov was here. Omarov previously served as deputy minister of finance "
     "of Kyrgyzstan.", ("Bakyt Omarov", "Deputy Minister of Finance of Kyrgyzstan", "former")),
    ("Minister of Peru Ana Rojas was elected president of Chile.",
     ("Ana Rojas", "President of Chile", "elect")),
    # shared, doubled, mirrored
    ("Presidents of Armenia and Iran Tigran Hakobyan and Hossein Rahimi spoke by phone.",
     ("Hossein Rahimi", "President of Iran", "current")),
    ("Prime Minister of Georgia Levan Kapanadze and President of the European Council Pierre "
     "Lambert met.", ("Pierre Lambert", "President of the European Council", "current")),
    ("Foreign Minister of Moldova Ion Rusu met with his Romanian counterpart Radu Popescu.",
     ("Radu Popescu", "Foreign Minister of Romania", "current")),
    ("He appointed Kanat Isaev Minister of Energy of Kyrgyzstan.",
     ("Kanat Isaev", "Minister of Energy of Kyrgyzstan", "current")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "post"), POSTS, ids=[post[1] for _, post in POSTS])
def test_a_text_says_who_holds_which_post(text, post):
    assert post in posts(text)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Lawyer Olena Shevchuk told reporters that he left.", {"Olena Shevchuk"}),
        ("Actress Minnie Driver said that she left.", {"Minnie Driver"}),
        ("Kanybek uulu Bakyt said that he left.", {"Kanybek uulu Bakyt"}),
        ("He walked along Chyngyz Aitmatov street in Nur Sultan.", set()),
        ("The Monument of the Unknown Soldier stands in Accra.", set()),
        ("The World Bank and Red Cross said that aid would come.", set()),
        ("On Tuesday Prime Minister of Togo Yao Mensah spoke.", {"Yao Mensah"}),
        ("Prime Minister of the United Kingdom Rishi Patel said that he left.", {"Rishi Patel"}),
        ("President of Ghana Kofi Ansah left. K. Ansah said that he left.", {"Kofi Ansah"}),
        ("The sentence of former deputy Sadyr Mamytov was upheld.", {"Sadyr Mamytov"}),
        (
            "Minister of Transport and Communications Tilek Omarov, Akim of the Sokuluk district "
            "Bakyt Nurdinov spoke.",
            {"Tilek Omarov", "Bakyt Nurdinov"},
        ),
        # a given name alone, names that are words, things named after people
        ("It was painted by Kwame Addo in Accra.", {"Kwame Addo"}),
        ("Ministers praised Bill Hartley and Theresa May.", {"Bill Hartley", "Theresa May"}),
        ("King Charles left. Mr. Okonedo spoke.", {"Charles", "Okonedo"}),
        ("The ferry landed near Silvio Rossi International Airport.", set()),
        ("They opened a park named after Alisher Navoi.", set()),
        ("Prime Minister of Korea Park Jae-won left.", {"Park Jae-won"}),
        ("MP Ana Maria de Souza said that she left.", {"Ana Maria de Souza"}),
    ],
)
def test_only_people_are_people(text, whom):
    assert names(text) == whom


TWO = "President of Ghana Kofi Ansah met with the Prime Minister of Togo Yao Mensah. "


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("The President of Ghana left.", ("The President of Ghana", "Kofi Ansah")),
        ("The president left.", ("The president", "Kofi Ansah")),
        ("The head of state left.", ("The head of state", "Kofi Ansah")),
        ("The Ghanaian president left.", ("The Ghanaian president", "Kofi Ansah")),
        ("The Ghanaian leader left.", ("The Ghanaian leader", "Kofi Ansah")),
        ("The prime minister left.", ("The prime minister", "Yao Mensah")),
    ],
)
def test_an_office_alone_stands_for_its_holder(text, mention):
    assert mention in titles(TWO + text)


@pytest.mark.parametrize(
    "text",
    [
        "The head of state of Benin left.",
        "The President of Benin left.",
        "The former president left.",
        "The ministers left.",
        "Deputy Governor of Ashanti Ama Boateng stayed. The governor left.",
    ],
)
def test_an_office_of_somebody_else_stands_for_nobody_here(text):
    assert titles(TWO + text) == set()


def test_a_state_that_is_inferred_is_never_confirmed_by_a_rule():
    (post,) = found("President Asel Usenova opened a school in Bishkek.").posts
    assert not RULES[post.evidence.rule].confirms


def test_two_people_of_one_surname_are_not_mixed_up():
    text = "President of Ghana Kofi Ansah met with Mayor of Accra Ama Ansah. Ansah left."
    assert names(text) == {"Kofi Ansah", "Ama Ansah"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        # in a quotation: the speaker's own country
        ("Prime Minister of Togo Yao Mensah visited Ghana. “We like Ghana. President of the "
         "country Afi Dossou sends greetings to all of you,” Yao Mensah said.",
         ("Afi Dossou", "President of Togo", "current")),
        # elsewhere: the country last spoken of
        ("They discussed Togo. President of the country Afi Dossou was absent.",
         ("Afi Dossou", "President of Togo", "current")),
        # never one whose serving president is somebody else
        ("President of Ghana Kofi Ansah spoke of Togo and Ghana. President of the country Afi "
         "Dossou was absent.", ("Afi Dossou", "President of Togo", "current")),
    ],
)  # fmt: skip
def test_the_country_is_the_one_that_is_meant(text, post):
    assert post in posts(text)
