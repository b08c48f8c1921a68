"""Who may see killed articles."""

from articles.publication import WITHDRAW


def without_killed(request, rows, article=""):
    """Return ``rows`` without those of killed articles, where the user is no publisher.

    ``article`` is the way from a row to its article, with two underscores at the end.
    """
    if request.user.has_perm(WITHDRAW):
        return rows
    return rows.exclude(**{f"{article}killed": True})
