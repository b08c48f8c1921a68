"""Import a folder of texts and read its report."""

import json

from django.core.management import call_command


def import_folder(folder, texts):
    """Import ``texts`` by file name and return the rows of the report by file name."""
    there, report = folder / "in", folder / "report"
    there.mkdir(exist_ok=True)
    for name, text in texts.items():
        (there / name).write_text(text, encoding="utf-8")
    call_command("import_seeds", str(there), report=str(report), verbosity=0)
    rows = map(json.loads, report.read_text(encoding="utf-8").splitlines())
    return {row["file"]: row for row in rows}
