"""Words by which the sentences that can tell of events are chosen."""

# The commonest words of news among those of the table, the commonest first.
COMMONEST = """
    the to of a and in s that for on it with his as at by is he said was has i not who have be from
    are an she her this about t will would more had their been people or were what all out after
    which when up there also him two over no some former first them last its year now into against
    while years national time new before told where made make get any during president minister
    state parliament country government party law house city general public office head chief
    secretary leader leaders meeting took take part held work place led lead set end put left come
    came go way day down back called call given gave received members news since under between
    order health open opened statement press group company cabinet committee council council's
    court vote won win got voters votes election speech report reported went began run position
    post duties next week month today yesterday
""".split()

# Words beside which those who took part are named, in lower case.
ATTENDING = """
    accompanied accompany acquainted addressed administer administered advocate among attend
    attendance attended attending attorney audience awarded awardees barrister blessed blessing
    briefed chaired co-chaired comprised comprises consisted consists counsel dead deceased
    decorated defending delegation died explained floor gathering greeted group guests handed
    headed honoured include included includes informed injured joined joins judge justice killed
    laid laureates lawyer lecture led looked magistrate message mission mitigating officiated
    others paid part participants participate participated participation presence present
    presentation presented presided prosecuting prosecutor recipients report reported reports
    represented representing showed side solicitor speaking speech speeches spoke thanked those
    told victim victims welcomed winners witnessed
""".split()
