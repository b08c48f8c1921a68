"""Parts of an address: a year, a month or day of two digits, the ending of a photo's file."""

from django.urls import register_converter


class Year:
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04}"


class TwoDigits(Year):
    regex = "[0-9]{2}"

    def to_url(self, value):
        return f"{value:02}"


class ImageEnding:
    """The ending of a file of a photo."""

    regex = "webp|jpg"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(Year, "yyyy")
register_converter(TwoDigits, "dd")
register_converter(ImageEnding, "image")
