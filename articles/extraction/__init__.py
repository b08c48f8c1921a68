"""Text in, findings out: pure, without a database and without a clock."""

from .pipeline import extract
from .rules import RULES

__all__ = ["RULES", "extract"]
