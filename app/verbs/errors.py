"""What the verbs themselves complain of."""

from app.storyview.said import SaidError


class VerbError(SaidError):
    """Something can't be done as asked; ``str(error)`` is a sentence that says what to do instead."""
