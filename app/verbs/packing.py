"""Values of the program between its window and a process of its own, as text on one line.

Only ever read from a process that the program itself has started: it is pickled.
"""

import base64
import pickle
from typing import Any


def packed(thing: object) -> str:
    """A value as letters and digits."""
    return base64.b64encode(pickle.dumps(thing, pickle.HIGHEST_PROTOCOL)).decode()


def unpacked(text: str) -> Any:
    """The value that `packed` made this text of."""
    return pickle.loads(base64.b64decode(text))
