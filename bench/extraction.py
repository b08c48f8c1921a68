"""How well dispatches are understood: precision, recall and F1 by kind, and what was missed.

Run: python bench/extraction.py [--all | --held-out]. Without an option the development part of
``tests/dispatches`` is scored and each miss printed; the part set aside shows figures only.
"""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ |= {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "DEVELOPMENT": "1"}
os.environ["DATABASE_URL"] = "sqlite:///:memory:"

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from tests.dispatches import scoring  # noqa: E402

KINDS = (*scoring.KINDS, "event days", "dates", "headlines")


def main(arguments):
    """Print the figures of the part that ``arguments`` ask for."""
    golds = scoring.all_gold()
    aside = scoring.held_out(golds)
    part = golds if "--all" in arguments else aside if "--held-out" in arguments else None
    part = part or [gold for gold in golds if gold not in aside]
    rows = _imported()
    result = scoring.score(rows, part)
    if not arguments:
        print(*result.lines, sep="\n")
    print(f"{'':18} precision  recall  F1   of {len(part)} dispatches")
    for kind in KINDS:
        precision, recall, f1 = result.figures(kind)
        print(f"{kind:18} {precision:9.3f} {recall:7.3f} {f1:5.3f}")
    print(f"identity (B-cubed) {scoring.b_cubed(rows, part):23.3f}")
    precision, number = scoring.confirmed(rows, part)
    print(f"confirmed: precision {precision:.3f} of {number}")


def _imported():
    call_command("migrate", verbosity=0)
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report"
        files = sorted(map(str, scoring.FOLDER.glob("*.txt")))
        call_command("import_seeds", *files, report=str(report), verbosity=0)
        rows = map(json.loads, report.read_text(encoding="utf-8").splitlines())
        return {row["file"]: row for row in rows}


if __name__ == "__main__":
    main(sys.argv[1:])
