"""Keys of rows, as addresses and forms write them."""

LONGEST = 18  # digits: what a 64-bit key of a database surely holds


def number_in(words):
    """Return the key that ``words`` write, ``None`` where they are no number."""
    written = bool(words) and words.isascii() and words.isdigit() and len(words) <= LONGEST
    return int(words) if written else None


def numbers_in(listed):
    """Return the keys that the words of ``listed`` write; what is no number is left out."""
    return [key for key in map(number_in, listed) if key is not None]
