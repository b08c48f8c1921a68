"""The forms of the invented dispatches: headline, first paragraph, the rest, the last line.

Besides the words of the topics: ``{A}`` and ``{B}`` are the people in full, ``{oA}`` their offices,
``{sA}`` their surnames, ``{ja}`` the adjective of the country, ``{city}`` where it happened,
``{weekday}`` and ``{date}`` when, ``{who}`` a group that was there.
"""

from newsroom.demo.phrases import blocks

TEXT = """
# meeting
head: {a} and {b} to {aim}
head: {sA} and {sB} discuss {topic} in {city}
head: {b} offers {a} help with {topic}
head: {a}, {b} agree to {aim}
open: {oA} {A} met with the {oB} {B} in {city} on {weekday}. The {ja} {service} reported.
open: {oA} {A} met with {oB} {B} in {city} on {weekday} about {topic}, the {service} reported.
open: {oB} {B} met with the {oA} {A} in {city} on {weekday}, the {ja} {service} said.
plan: The two sides want to {aim}.
plan: An exchange of views took place on {topic}, and both sides are ready to {aim}.
plan: At the centre of the conversation stood plans to {aim}.

# talks
head: {a} and {b} hold talks on {topic}
head: Ministers of {a} and {b} want to {aim}
head: {city} hosts talks on {topic}
open: {oA} {A} held talks with the {oB} {B} in {city} on {weekday}, the {service} reported.
open: {oA} {A} and {oB} {B} held talks on {topic} in {city} on {weekday}.
plan: The ministers asked their deputies to prepare a plan to {aim} within {n} weeks.
plan: Experts of the two ministries will work out how to {aim}.

# visit
head: {jb} {shortB} arrives in {city} on official visit
head: {sB} in {city}: {topic} heads the list
head: {b} and {a} to {aim}
open: {oB} {B} arrived in {city} on an official visit on {weekday}, the {service} reported.
open: {oB} {B} arrived in {city} on {weekday} on a two-day visit.
plan: The {oA} {A} met with the {oB} {B} after the ceremony. They spoke about plans to {aim}.
plan: {oB} {B} met with the {oA} {A} in the evening. The two sides want to {aim}.

# call
head: {sA} and {sB} speak by phone about {topic}
head: {a} and {b} speak about plans to {aim}
open: {oA} {A} spoke by phone with the {oB} {B} on {weekday}, the {ja} {service} reported.
open: {oA} {A} and {oB} {B} spoke by phone on {weekday}, the {service} said.
plan: The conversation turned on plans to {aim}.
plan: The call lasted {n} minutes and was about {topic}.

# signing
head: {a} and {b} sign {paper}
head: {city}: {paper} signed
open: {oA} {A} and {oB} {B} signed {paper} in {city} on {weekday}.
open: {oA} {A} and the {oB} {B} signed {paper} in {city} on {weekday}, the {service} reported.
plan: The paper lets the two countries {aim}.
plan: It takes force as soon as both parliaments have agreed, and is meant to {aim}.

# home
head: {sA} urges {a} to {aim}
head: {ja} {shortA} wants to {aim}
head: {sA} speaks to {who} about {topic}
head: {a} plans to {aim}
open: {a} should {aim}, {oA} {A} said in {town} on {weekday}.
open: {oA} {A} spoke to {who} in {town} on {weekday} about {topic}.
open: {oA} {A} told {who} in {town} on {weekday} how the government wants to {aim}.
plan: The plan goes to parliament within {n} weeks.
plan: The opposition asked for the figures behind the plan.

# inside
head: {sA} asks {sB} for figures on {topic}
head: {a}: government turns to {topic}
open: {oA} {A} met with the {oB} {B} in {city} on {weekday}, the {service} reported.
open: {oA} {A} met with {oB} {B} in {city} on {weekday} to hear about {topic}.
plan: The ministry is to show within {n} days how it wants to {aim}.
plan: The government has set aside money to {aim}.

# opening
head: {sA} opens {building} in {town}
head: {town} gets {building}
open: {oA} {A} opened {building} in {town} on {weekday}, the {service} reported.
plan: The work took {n} months. The town had waited for it for years.
plan: More than {n} people found work there.

# appointment
head: {A} becomes {jolower} of {a}
head: {a}: {A} takes over from {sB}
open: President of {a} {P} appointed {A} {oA} on {weekday}, the presidency said. {A} replaces {B}.
plan: The new head of the office was introduced to the staff on the same day.
plan: Parliament had agreed a day earlier by a wide majority.

# coming
head: {sA} to meet {sB} in {city}
head: {jb} {shortB} to visit {a}
head: {city} prepares for talks on {topic}
open: {oB} {B} will visit {a} on {date}, the {service} said on {weekday}.
open: {oA} {A} will meet with the {oB} {B} in {city} on {date}, the {service} said on {weekday}.
plan: The two sides want to {aim}.

# flood
head: Floods cut off villages near {town}
head: Storm leaves {n} thousand homes near {town} without power
open: Floods hit {n} villages near {town} on {weekday} and cut off a road, rescuers said.
plan: The government opened schools as shelters and sent {n} rescuers.
"""

FORMS = blocks(TEXT)
WHO = (
    "teachers", "farmers", "students", "mayors", "doctors", "young engineers", "small businesses",
    "trade unions", "drivers", "reporters", "pensioners", "rescuers",
)  # fmt: skip
BUILDINGS = (
    "a new school", "a hospital wing", "a railway station", "a water plant", "a library",
    "a sports hall", "a bridge", "a vocational college", "a bus depot", "a market hall",
)  # fmt: skip
OPENERS = (
    "Let us be honest: ", "I say it plainly: ", "We have learned one thing: ",
    "My answer is simple: ", "I told my colleague: ", "Everybody here knows it: ",
    "Our position has not changed: ",
    "As my teacher used to say: ",
)  # fmt: skip
AFTERTHOUGHTS = (
    "We will be measured by what people notice in {town}",
    "The money is there, and the plan is there; what is missing is patience",
    "I ask for {n} months, not for {n} years",
    "Whoever has a better plan should bring it to us",
    "We have agreed to speak less and to publish more",
    "That is why I have come to {city}",
    "I am grateful to our neighbours, who were ready before we were",
    "A promise has to have a date, so I name one: next spring",
    "We will not wait until everything is perfect",
    "I have read the letters from {town}, all of them",
    "Those who work there know it better than any minister",
    "There are no disagreements between us on this",
    "We start small, with {n} towns, and then we count",
    "It costs less than one kilometre of motorway",
    "Our experts have worked on it for {n} months, and I trust them",
    "Next time we meet, I want to see it working",
    "I do not promise miracles, I promise a report every month",
    "This is the first step, and it is a modest one",
    "The people of {a} have a right to know what it costs",
    "We were late, and I take the blame for that",
    "Friendship is good, a timetable is better",
    "We can show others how neighbours do it",
    "The parliament will have the last word, as it should",
    "I would rather be criticised for the speed than for the delay",
)
SPEECH = (
    "“{one},” said {X}. “{two}.”",
    "“{one}. {two},” {X} said.",
    "“{one},” {X} said.",
    "«{one}. {two},» {X} noted in turn.",
    "«{one},» {X} emphasized.",
    "{X} stressed: “{one}. {two}.”",
)
NOTED = (
    "{X} said that {noted}.",
    "{X} noted that {noted}.",
    "{X} added that {noted}.",
    "According to {X}, {noted}.",
)
LAST = (
    "The two last met in {before}.",
    "The delegations will compare notes again in {n} weeks.",
    "A joint commission reports in the spring.",
    "Reporters could not ask questions.",
    "The text of the statement will be published.",
)
