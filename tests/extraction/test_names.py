"""Capitalised words to people: invented people, real countries and customs of naming."""

import pytest

from tests.extraction.reading import found, names

SHOWN = [
    # a name that no list of given names holds, shown by what stands beside it
    ("Jokwe Rundasi, 58, who had held the job, denied it.", {"Jokwe Rundasi"}),
    ("The bride, Dzilnara Mosagul, was flown to Almaty.", {"Dzilnara Mosagul"}),
    ("They were found by a Swiss dog handler, Urtz Bechlo.", {"Urtz Bechlo"}),
    ("A young woman in labour, Temma Kovita, had died.", {"Temma Kovita"}),
    ("The youngest is 27-year-old Arvuzha Tembolot from Semei.", {"Arvuzha Tembolot"}),
    ("Ms Rundasi succeeds Adavou Issifo of Niger.", {"Rundasi", "Adavou Issifo"}),
    ("The team is led by Hyrdo Sudibro.", {"Hyrdo Sudibro"}),
    ("He honoured the memory of Mogtym Pyrago.", {"Mogtym Pyrago"}),
    ("Kenya’s Wyclo Omundo lost.", {"Wyclo Omundo"}),
    ("Kyniko Dotte (Japan) beat Yokub Hlosko (Switzerland).", {"Kyniko Dotte", "Yokub Hlosko"}),
    ("Advisers Paul Mottor and Rofic Chehodo left.", {"Paul Mottor", "Rofic Chehodo"}),
    ("(Reporting by Duncan Ochungo; Editing by Moggo Fairhorst)",
     {"Duncan Ochungo", "Moggo Fairhorst"}),
    ("By Gudwin Akulgo, GNA", {"Gudwin Akulgo"}),
    ("Editor: Rohmad Tondjung", {"Rohmad Tondjung"}),
    ("He met the High Commissioner to Fiji, Bronwu Fairlo.", {"Bronwu Fairlo"}),
    ("He saw Ana Silva, Rofic Chehodo and Tomma Kovita.",
     {"Ana Silva", "Rofic Chehodo", "Tomma Kovita"}),
    # relatives by one name
    ("Her son Tejondro could not come.", {"Tejondro"}),
    ("His wife, Esthora, wept.", {"Esthora"}),
    ("Her groom, Abylko, got off with bruises.", {"Abylko"}),
    ("She came with her two-year-old son Amyrbo.", {"Amyrbo"}),
    # surnames that are small words
    ("He Deliong, vice chairman of the commission, came.", {"He Deliong"}),
    ("He Tuesday left.", set()),
    # not what stands before a name
    ("Prime Minister Ratu Semi Caukanu left.", {"Semi Caukanu"}),
    ("Speaker Tan Sri Megot Shahrozol left.", {"Megot Shahrozol"}),
    ("Speaker of the House, Alhaji Danlodi Jibron, left.", {"Danlodi Jibron"}),
    ("Governor Air Chief Marshal (Retd) Horbhajon Sekhun left.", {"Horbhajon Sekhun"}),
    ("Mayor Otunba Femi Odukoyo left.", {"Femi Odukoyo"}),
    ("Secretary-General Appoints Ana Rosvuld", {"Ana Rosvuld"}),
    ("Cook Ana Turson and waiter Ilyas Yunosov died.", {"Ana Turson", "Ilyas Yunosov"}),
    ("Briton Ian Woosnom won.", {"Ian Woosnom"}),
    ("The secretary of SCO RATS Ravil Gizotov spoke.", {"Ravil Gizotov"}),
    ("Speaker Datuk Seri Azlan Iskandor Yusoff left.", {"Azlan Iskandor Yusoff"}),
    ("He met H.E. Hun Monit.", {"Hun Monit"}),
    ("Nana Kwaku Boatong II left.", {"Kwaku Boatong II"}),
    ("Nana Kwaku Boatong said no.", {"Nana Kwaku Boatong"}),
    # long names, initials of two letters, the surname first
    ("Emir of Qatar Tamim bin Hamad Al Thonu left.", {"Tamim bin Hamad Al Thonu"}),
    ("Minister Zh. Kasymolov said no.", {"Zh. Kasymolov"}),
    ("He came with Nurgalaev Talgat.", {"Nurgalaev Talgat"}),
    ("They read the poems of Toktogulo.", {"Toktogulo"}),
    # one person, the fullest name
    ("Mayor Nayla Abi Rochod spoke. Mrs Abi Rochod left.", {"Nayla Abi Rochod"}),
    ("Mayor Zhanybek Eshimov left. Zhanybek Asanalievich Eshimov was born in Osh.",
     {"Zhanybek Asanalievich Eshimov"}),
    ("Mayor Sadyr Jamanov left. Sadyr Zhamanov was born in Osh.", {"Sadyr Jamanov"}),
    ("Mayor Ana SILVA left. SILVA was born in Lima.", {"Ana Silva"}),
    ("K. Ansoh said no. Kofi Ansoh was born in Accra.", {"Kofi Ansoh"}),
    ("Ansoh K. said no. Kofi Ansoh was born in Accra.", {"Kofi Ansoh"}),
    ("Kim Yo Jung is a sister of Kim Jung Un.", {"Kim Yo Jung", "Kim Jung Un"}),
    ("Prince Horry left.", {"Horry"}),
    ("He heads the club General Dioz.", set()),
    ("The Kyrgyz Temir Zholu and Newcastle United said that it rained.", set()),
    ("Mayor Talgat Omarov left with Aibek Omarov.", {"Talgat Omarov", "Aibek Omarov"}),
    # no people
    ("Four died as the ferry Jose Rizol sank.", set()),
    ("He was MP for North Wessox until May.", set()),
    ("The Cameron Highlonds MP Ana Silva left.", {"Ana Silva"}),
    ("The Lok Sabha and the Cheong Wa Dae said that it was raining.", set()),
    ("Flowers were laid at the Eternal Flame, Victory Square.", set()),
    ("They met in Hong Kong, Buenos Aires and Los Angeles, officials said.", set()),
    ("They saw the Ana Silva Storage Facility in Accra.", set()),
    # where the name begins after a body that no table holds
    ("Director of Kyrgyz Pochtasy Bakyt Omurov spoke.", {"Bakyt Omurov"}),
    ("Chairman of the Board of Kazakhstan Temir Zholy Talgat Nurgalov spoke.", {"Talgat Nurgalov"}),
    ("A former head of the Osh branch of Agrobank Jahongir Tilovov left.", {"Jahongir Tilovov"}),
    ("Head of Electric Stations OJSC Nuraly Bektemurov spoke.", {"Nuraly Bektemurov"}),
    ("Akim of Talas Nurgalov Talgat Bolatovich spoke.", {"Nurgalov Talgat Bolatovich"}),
    ("Speaker of the House of Representatives Miftoh al-Obudo left.", {"Miftoh al-Obudo"}),
    ("Fighters of al-Qaeda and al-Shabaab left Deir al-Zor.", set()),
    ("Brigadier General Deusdodit Nyono left.", {"Deusdodit Nyono"}),
    # what is done to people alone, how they are called, and a noun in commas after the name
    ("By that decree, Urozgoldi Charu was relieved of his post.", {"Urozgoldi Charu"}),
    ("The skipper, identified only as Sahorud, gave himself up.", {"Sahorud"}),
    ("A policeman named Lozaru Contu was held.", {"Lozaru Contu"}),
    ("It was described as calm by Molin Bjorku, the chief observer.", {"Molin Bjorku"}),
    ("They met Obongo Systems, the leader in its market.", set()),
    ("The head of the choir of the old town, Sulomun Holidu, said no.", {"Sulomun Holidu"}),
    ("His sons, Issou and Paulu, survived.", {"Issou", "Paulu"}),
    ("He beat Gobbu Thurn of the United States.", {"Gobbu Thurn"}),
    ("The United Coconut Pickers of the Philippines sold it.", set()),
    # callings of every kind, and the plural that ends a body
    ("Headmaster Mosos Kiggundo and ranger Pitu Vunupo came.", {"Mosos Kiggundo", "Pitu Vunupo"}),
    ("Chairman of the Union of Journalists Dovrun Hudoyberd left.", {"Dovrun Hudoyberd"}),
    # double surnames, Arabic ones too; the first name of all is small in Burma
    ("They saw Kemo Balogun-Smothe in Accra.", {"Kemo Balogun-Smothe"}),
    ("They saw Paris Saint-Gormain in Accra.", set()),
    ("Ghassan al-Zomil-Atrosh joined.", {"Ghassan al-Zomil-Atrosh"}),
    ("Poet Daw Khin Swe Win left.", {"Khin Swe Win"}),
    ("KIM Jong-hu said no.", {"Kim Jong-hu"}),
    ("They were led by KIM", set()),
    ("NGUYEN THI HOU, 34, won.", {"Nguyen Thi Hou"}),
    # titles that are given names too, surnames that are words
    ("The trade minister, Sultan bin Ahmed Al Jabur, left.", {"Sultan bin Ahmed Al Jabur"}),
    ("Mary Anne Green said no.", {"Mary Anne Green"}),
    ("President Kofi Ansoh Tuesday said no.", {"Kofi Ansoh"}),
    # offices with their field in brackets, styles, one name with an age
    ("Chief Secretary (Health) Shubhru Sonopati came.", {"Shubhru Sonopati"}),
    ("Naa Fuseini Pelpuu left.", {"Fuseini Pelpuu"}),
    ("Lieutenant General I Made Suardonu, 61, left.", {"I Made Suardonu"}),
    ("One of the evacuees, Sumiotu, 54, wept.", {"Sumiotu"}),
    ("Leader of the party's city branch Ilimbok Kubanych uulu left.", {"Ilimbok Kubanych uulu"}),
    # no people
    ("He opened a school in the village of Mirali Mahmodul in Vose district.", set()),
    ("They met at the George Town Seminary under the Peace Accord.", set()),
    ("The mayor of San Pedro Tlaxo was shot.", set()),
    ("A Maria Sprintor bus fell off the road.", set()),
    ("Goldman Sachs and Morgan Stanley said no.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whom"), SHOWN, ids=[text[:40] for text, _ in SHOWN])
def test_what_stands_beside_a_name_shows_a_person(text, whom):
    assert names(text) == whom


def test_who_is_shown_by_a_doubtful_cue_is_never_confirmed_by_a_rule():
    (person,) = found("The bride, Dzilnara Mosagul, was flown to Almaty.").people
    assert person.evidence.rule == "person.noun"


def test_a_person_is_known_by_each_word_of_the_fuller_name():
    (person,) = found("K. Ansoh said no. Kofi Ansoh was born in Accra. Kofi left.").people
    assert "Kofi" in person.surfaces
