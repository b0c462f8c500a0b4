"""What the verbs themselves complain of."""


class VerbError(Exception):
    """Something can't be done as asked; ``str(error)`` is a sentence that says what to do instead."""
