"""Which findings a rule may confirm by itself."""

from articles.extraction.rules import RULES
from articles.models import Rule


class Trust:
    """The rules' standing: the default in code, outranked by the editors' decision."""

    def __init__(self):
        decided = Rule.objects.exclude(trusted=None).values_list("name", "trusted")
        self.trusted = {name: rule.confirms for name, rule in RULES.items()} | dict(decided)

    def confirms(self, rule):
        """Tell whether ``rule`` confirms what can harm nobody."""
        return self.trusted.get(rule, False)


def list_rules():
    """Give each rule of the code a row, so that editors can find it and decide on it."""
    known = set(Rule.objects.values_list("name", flat=True))
    missing = [rule for name, rule in RULES.items() if name not in known]
    Rule.objects.bulk_create(Rule(name=one.name, about=one.about) for one in missing)
