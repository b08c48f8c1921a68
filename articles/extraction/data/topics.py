"""The small vocabulary of topics that a dispatch can be tagged with, each with its words."""

TOPICS = {
    "economy": "economy economic budget inflation gdp trade investment investments exports imports",
    "energy": "energy electricity power gas oil hydropower reservoir fuel pipeline coal",
    "elections": "election elections ballot voters turnout electoral referendum",
    "borders": "border borders checkpoint checkpoints delimitation demarcation frontier",
    "security": "security terrorism extremism intelligence army military defence defense",
    "justice": "court trial prosecutor prosecutors sentence sentenced verdict investigation bribe",
    "corruption": "corruption bribery bribe bribes embezzlement embezzling graft kickbacks",
    "health": "health hospital hospitals vaccine vaccines coronavirus pandemic doctors medicine",
    "education": "education school schools university students teachers pupils kindergarten",
    "transport": "road roads railway airport transport highway bridge flights aviation",
    "agriculture": "agriculture farmers harvest livestock irrigation wheat crops farms",
    "environment": "climate environment environmental ecology emissions glaciers pollution",
    "culture": "culture museum theatre theater film music heritage festival exhibition",
    "sport": "olympic championship football athletes medal tournament stadium wrestlers",
    "disasters": "earthquake flood floods mudflow landslide avalanche wildfire rescuers evacuated",
    "migration": "migrants migration refugees deportation visa visas labour-migration",
    "media": "journalist journalists media newspaper television broadcaster censorship",
    "human rights": "rights protesters detention torture activists freedoms prisoners",
}
FEWEST = 2  # different words of a topic that show it
