"""What the invented dispatches are about: aims, facts, words said and papers signed.

``{a}`` and ``{b}`` are the two countries, ``{n}`` a number, ``{town}`` a town of the first.
"""

from dataclasses import dataclass

from newsroom.demo.phrases import blocks

TEXT = """
# trade
aim: remove customs fees on farm goods
aim: double trade within three years
aim: open a joint trade house in {town}
aim: recognise the food certificates of neighbours
fact: Trade between {a} and {b} grew by {n} percent over the past year, mostly in food and textiles.
fact: More than {n} companies of the two countries took part in a business forum earlier this year.
fact: Goods still wait up to {n} hours at customs, according to the chamber of commerce.
fact: A trade agreement between {a} and {b} has been in force since last spring.
said: Our trade can double, but only if lorries stop waiting at customs
said: Every closed customs window costs a farmer a season
said: We do not compete with each other, we complete each other
said: A small company in {town} must be able to sell abroad as easily as at home
said: The figures are good, and yet they are half of what they could be
said: Duties were invented for another century
noted: small companies should be the first to profit from lower duties
noted: a single electronic form would replace {n} paper ones by the summer
noted: the trade balance had become more even for the second year running
paper: an agreement on the mutual recognition of customs papers
paper: a memorandum on trade in farm goods

# energy
aim: link the power grids of the region
aim: build a solar plant near {town}
aim: share reserve power in winter
aim: cut losses in old power lines
fact: The country imports about {n} percent of the electricity that it uses in winter.
fact: Work on the power line near {town} began last year and has reached the halfway mark.
fact: Two new substations serve {n} thousand households.
fact: Energy prices have been a dispute in parliament since the autumn.
said: No family should choose between a warm room and a warm meal
said: The sun sends no bill, but the grid does
said: We have lost a decade on reports about lines that nobody built
said: By the next winter the first {n} megawatts must flow
said: A link that works both ways makes both of us safer
said: We will not sign anything that raises the price for households
noted: the price for households would not rise before the end of the heating season
noted: {n} engineers would be trained at the technical university
noted: the tender for the second stage would be repeated in the open
paper: an agreement on the exchange of electricity
paper: a roadmap on renewable energy

# water
aim: measure the border rivers together
aim: repair canals before the sowing season
aim: share data on reservoirs
aim: save a third of irrigation water
fact: Reservoirs stand {n} percent below the average of the past ten years.
fact: The canal near {town} loses every third litre on its way.
fact: Farmers in the south have asked for an early start of irrigation.
fact: A commission on water has met {n} times since it was founded.
said: Water does not carry a passport, and we must not ask it for one
said: A drop that is measured is a drop that is saved
said: We have argued about water for too long and measured it too little
said: The farmers are right to be impatient, and we are with them
said: Nobody upstream gains when somebody downstream goes thirsty
said: In {town} the canal is older than any of us
noted: gauges would send their readings to both sides every hour
noted: the first {n} kilometres of canal would be lined before the sowing season
noted: the price of irrigation water would stay as it is this year
paper: a protocol on data about reservoirs
paper: an agreement on joint water measurement

# transport
aim: bring back direct flights
aim: rebuild the road to {town}
aim: run a weekly container train
aim: simplify permits for lorries
fact: About {n} thousand tons of goods went by rail between the two countries last year.
fact: The road to {town} was last repaired more than twenty years ago.
fact: The direct flight was stopped {n} years ago for want of passengers.
fact: A lorry needs up to {n} papers for one journey today.
said: A road is the shortest speech that a government can make
said: The train will leave every Tuesday, whether it is full or not
said: Drivers sleep in their cabins for two nights at our border, and I am ashamed of it
said: If students can fly home for a weekend, more of them will come
said: We are closer to each other than our timetables say
said: The bridge near {town} cannot wait for another report
noted: the first train would leave before the end of the year
noted: the works near {town} would give jobs to {n} people
noted: permits would be issued within a day
paper: an agreement on international road transport
paper: a memorandum on rail freight

# education
aim: recognise foreign degrees
aim: found a joint school of engineering
aim: exchange {n} students a year
aim: print new textbooks for small schools
fact: Some {n} students from {b} study in {a} at present.
fact: Teachers' pay rose by {n} percent in September.
fact: A school in {town} works in three shifts for want of rooms.
fact: The two academies of sciences have worked together for a decade.
said: A diploma should not lose its worth at an airport
said: The best customs officer of knowledge is none at all
said: Children in {town} deserve a morning shift like all others
said: A teacher who has to drive a taxi at night cannot teach in the morning
said: We do not send our students away, we lend them
said: An exchange year did more for me than any lecture
noted: the list of recognised degrees would be published in the spring
noted: {n} new school buildings would open next September
noted: scholarships would go to students of small towns first
paper: an agreement on the recognition of degrees
paper: a programme of student exchange

# health
aim: train nurses together
aim: buy vaccines jointly
aim: open a cardiology centre in {town}
aim: send mobile clinics to villages
fact: One doctor serves {n} villages in the east of the country.
fact: The hospital in {town} has waited for a scanner since the summer.
fact: Life expectancy has grown by two years within a decade.
fact: Last winter {n} percent of nursing posts stood empty.
said: A clinic without a nurse is only a painted house
said: Prevention is never on the front page, and that is its success
said: In a village, the distance to a doctor is a diagnosis
said: We bought the scanner, now we have to find those who can read it
said: The pay of a nurse is the health policy of a country
said: Nobody should travel {n} kilometres for a blood test
noted: {n} nurses would begin their training in autumn
noted: vaccines bought together would cost a fifth less
noted: the mobile clinics would reach every village twice a year
paper: a memorandum on the training of nurses
paper: an agreement on the joint purchase of medicines

# climate
aim: plant forests along the border
aim: warn villages earlier of floods
aim: cut emissions of old power stations
aim: protect the coast and the lakes
fact: The past summer was the hottest since measurements began.
fact: Floods damaged {n} houses near {town} in April.
fact: Emissions fell by {n} percent over five years.
fact: A glacier watched by scientists of both countries shrank again.
said: The weather no longer asks which ministry is in charge
said: A warning that comes an hour earlier saves a village
said: Our grandchildren will count trees, not declarations
said: We cannot negotiate with a glacier
said: Whoever plants a forest must also pay the forester
said: The cheapest flood is the one that we are ready for
noted: sirens would be tested in {n} villages before the spring
noted: {n} thousand trees would be planted this season
noted: the old power station near {town} would be closed in stages
paper: an agreement on early warning of floods
paper: a declaration on climate and forests

# tourism
aim: drop visas for short visits
aim: mark mountain paths together
aim: promote small museums
aim: train guides in {town}
fact: The country counted {n} percent more visitors this season.
fact: A guest stays {n} nights on average, fewer than before.
fact: The old town of {town} was restored last year.
fact: Citizens of {b} still need a visa for stays of more than {n} days.
said: Whoever has to queue for a visa has already bought another ticket
said: A path is cheaper than a hotel and lasts longer
said: Our best ambassador is a grandmother who lets a room in {town}
said: We want guests who stay a week, not an hour
said: Museums are not a cost, they are a memory
said: A season of four months does not feed a family for twelve
noted: visas would no longer be needed for stays of up to {n} days
noted: {n} guides would pass an examination in two languages
noted: the season would be made longer by festivals in spring
paper: an agreement on visa-free travel
paper: a joint programme on rural tourism

# digital services
aim: accept foreign electronic signatures
aim: move public services online
aim: protect hospitals from cyber attacks
aim: open state registers to citizens
fact: About {n} percent of applications are still made on paper.
fact: The register of companies was closed for two days after an attack in March.
fact: Broadband has reached {n} of a hundred villages.
fact: The portal of public services has been visited by {n} thousand people.
said: A citizen should tell the state each thing only once
said: A signature that ends at the border is only half a signature
said: The queue has not gone away, it has only moved to the screen
said: We will not put a service online before a pensioner in {town} can use it
said: Hospitals are attacked at night, so our engineers work at night
said: Open registers are the cheapest auditors
noted: {n} services would move online by the end of the year
noted: every office would keep a counter for those who do not use computers
noted: a joint team would answer attacks around the clock
paper: an agreement on electronic signatures
paper: a memorandum on cyber security
"""


@dataclass(frozen=True)
class Topic:
    """A subject with its lists of phrases."""

    name: str
    aim: tuple
    fact: tuple
    said: tuple
    noted: tuple
    paper: tuple


def topics():
    """Return every ``Topic``, in the order of the text."""
    return [Topic(name, **lists) for name, lists in blocks(TEXT).items()]
