"""What can harm somebody: only a human confirms it, never a rule and never a bulk verdict."""

import re

from articles.models.events import Event

LEAVING = (
    r"dismiss\w+|fired|impeach\w*|oust(?:ed|s|er)|relieved of|removed from|resign\w*|sacked"
    r"|step(?:s|ped|ping)? (?:down|aside)|voted out"
)
LEFT = re.compile(rf"\b(?:{LEAVING})\b", re.I)
ACCUSING = re.compile(
    r"\b(?:abus(?:e[ds]?|ing)|accus\w+|alleg\w+|arrest\w*|assault\w*|blam(?:e[ds]?|ing)|brib\w+"
    r"|charged with|convict\w+|corrupt\w*|crim(?:e|es|inal\w*)|detain\w+|detention|embezzl\w+"
    r"|extremis\w+|fraud\w*|guilty|harass\w+|imprison\w*|indict\w+|jail\w*|launder\w+|liars?|lied"
    r"|murder\w*|on trial|prosecut(?:ed|es|ing|ion)|rap(?:e|ed|ist)|scandals?|sentenced|smuggl\w+"
    r"|steal\w*|stole|suspect\w*|theft|thief|thieves|traffick\w+|traitor\w*|treason|terroris\w+"
    r"|died|dies|dead|death|killed|killing|crash\w*|injur\w+|wounded"
    r"|cancer|diagnosed|hospitali[sz]ed|ill(?:ness)?|tested positive"
    r"|dismiss\w+|fired from|ousted|relieved of|removed from|resign\w*|sacked"
    r"|step(?:s|ped|ping)? down)\b",
    re.I,
)
ROLES = r"(?i:defendants?|suspects?|victims?|convicts?|detainees?)\b"
ROLE = re.compile(
    r"\b(?i:the|an|is|are|was|were|been|being|stood) (?i:accused)\b|\b(?i:accused) (?=[A-Z])"
    rf"|(?<!\bof )(?<!\bof the )(?<!\bto )(?<!\bto the )(?<!\bfor )(?<!\bfor the )\b{ROLES}"
    rf"|\b{ROLES}(?= [A-Z])"
)


def can_harm(finding):
    """Tell whether ``finding`` is of a kind that no rule and no bulk verdict may confirm.

    An event of a harmful kind, words that accuse or tell of a death, an illness or the loss of an
    office, an office that somebody is read to have lost, and somebody who is called suspect,
    accused or victim in the sentence. *The families of the victims* calls nobody so, nor does
    *accused the opposition* the one who does it.
    """
    if finding.kind in ("event", "quotation"):
        told = f"{finding.sentence} {finding.reading.get('text', '')}"
        harmful = finding.reading.get("kind") in Event.Kind.harmful()
        return harmful or bool(ACCUSING.search(told))
    if finding.kind == "post" and _lost(finding):
        return True
    return finding.kind in ("person", "post", "mention") and bool(ROLE.search(finding.sentence))


def _lost(finding):
    """Tell whether a post was given up or taken: *resigned on Thursday*, *was dismissed*."""
    former = finding.reading.get("status") == "former"
    return finding.rule == "post.ended" or (former and bool(LEFT.search(finding.sentence)))
