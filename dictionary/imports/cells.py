"""Text that a spreadsheet would run as a formula, and how it is written so that it stays text.

An apostrophe before it tells spreadsheets and us: this is text. Reading takes one away again,
so what was written comes back as it was, also where it began with an apostrophe itself.
"""

import re

_WOULD_RUN = re.compile(r"'*[=+\-@\t\r\n|%]")
_MARKED = re.compile(r"'+[=+\-@\t\r\n|%]")


def as_cell(text: str) -> str:
    """The text for a cell, harmless."""
    return f"'{text}" if _WOULD_RUN.match(text) else text


def from_cell(text: str) -> str:
    """The text that `as_cell` was given."""
    return text[1:] if _MARKED.match(text) else text
