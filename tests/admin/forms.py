"""What a browser would send back of a page: every field with its value."""

import html5lib

NAMESPACE = {"h": "http://www.w3.org/1999/xhtml"}


def fields_of(response, form_id):
    """Return the fields of the form ``form_id`` of an admin page as a dictionary to post."""
    document = html5lib.parse(response.content.decode(), namespaceHTMLElements=True)
    form = document.find(f".//h:form[@id='{form_id}']", NAMESPACE)
    values = {}
    for field in form.iter():
        kind, name = field.tag.rpartition("}")[2], field.get("name")
        if not name or field.get("type") in ("submit", "button"):
            continue
        if kind == "textarea":
            values[name] = (field.text or "").removeprefix("\n")
        elif kind == "select":
            values |= _chosen(field, name)
        elif kind == "input" and (field.get("type") != "checkbox" or "checked" in field.attrib):
            values[name] = field.get("value", "")
    return values


def _chosen(field, name):
    options = field.findall(".//h:option", NAMESPACE)
    chosen = [one for one in options if "selected" in one.attrib]
    return {name: (chosen or options)[0].get("value", "")} if options else {}
