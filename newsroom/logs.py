"""One log record, one line: no name of a file or an address can forge another record."""

import json
import logging


class JsonLine(logging.Formatter):
    """Format a record as one JSON object."""

    def format(self, record):
        line = {
            "time": self.formatTime(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line)
