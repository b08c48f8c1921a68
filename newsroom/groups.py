"""The three groups of a newsroom, made after every migration."""

from django.apps import apps

WRITE = ["add", "change", "view"]
ROOMS = {
    "articles": [
        "event",
        "assignment",
        "storyline",
        "participation",
        "coverage",
        "photo",
        "pictured",
        "portrait",
        "mention",
        "quotation",
        "taggedarticle",
        "topic",
        "report",
    ],
    "people": ["person", "name", "organization", "post", "membership", "attestation", "tag"],
}
LOOK = [
    f"articles.view_{name}"
    for name in (
        "correction",
        "dispatch",
        "finding",
        "importrun",
        "revision",
        "rule",
        "source",
        "storyupdate",
    )
]


def _permissions(verbs):
    return [
        f"{app}.{verb}_{name}" for app, names in ROOMS.items() for name in names for verb in verbs
    ]


REPORTER = ["articles.add_article", "articles.change_article", "articles.view_article"]
REPORTER += LOOK + _permissions(["view"]) + ["people.add_tag"]
REPORTER += [f"articles.{verb}_{name}" for name in ("photo", "pictured") for verb in WRITE]
OWN = ["mention", "coverage", "quotation", "taggedarticle"]  # within the reporter's own drafts
REPORTER += [f"articles.{verb}_{name}" for name in OWN for verb in [*WRITE, "delete"]]
EDITOR = REPORTER + _permissions([*WRITE, "delete"]) + ["articles.decide_finding"]
EDITOR += ["articles.import_dispatch", "articles.choose_quotation"]
EDITOR += ["people.view_pairverdict", "articles.view_eventmerge"]
EDITOR += [f"people.view_{kind}merge" for kind in ("", "organization", "post", "tag")]
EDITOR += ["people.hide_person", "articles.add_source", "articles.change_source"]
PUBLISHER = [*EDITOR, "articles.publish_article", "articles.withdraw_article"]
PUBLISHER += ["articles.change_rule", "articles.delete_article"]
GROUPS = {"reporter": REPORTER, "editor": EDITOR, "publisher": PUBLISHER}


def make_groups(using, apps=apps, **kwargs):
    """Give each group the permissions that it was never given; leave what the owner took away."""
    if "givenpermissions" not in apps.all_models["newsroom"]:
        return  # migrated back to where nothing was remembered
    rows = {
        name: apps.get_model(app, model).objects.using(using)
        for name, app, model in (
            ("groups", "auth", "Group"),
            ("permissions", "auth", "Permission"),
            ("given", "newsroom", "GivenPermissions"),
        )
    }
    for name, wanted in GROUPS.items():
        group, _ = rows["groups"].get_or_create(name=name)
        record, _ = rows["given"].get_or_create(group=group)
        new = _found(rows["permissions"], set(wanted) - set(record.names))
        group.permissions.add(*new.values())
        record.names = sorted({*record.names, *new})
        record.save(using=using)


def _found(permissions, wanted):
    """Return the rows of ``permissions`` that there are of ``wanted``, by name."""
    rows = permissions.select_related("content_type")
    named = {f"{row.content_type.app_label}.{row.codename}": row for row in rows}
    return {name: row for name, row in named.items() if name in wanted}
