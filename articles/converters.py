"""Parts of an address that are a year, or a month or day of two digits."""


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
