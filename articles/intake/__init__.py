"""Dispatches brought in at the desk: looked at before they are stored, then created as drafts."""
