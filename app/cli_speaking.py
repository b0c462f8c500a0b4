"""What the command line's verbs say, and how they end."""

import json
import sys

DONE = 0


def say(text: str) -> None:
    """Print a text now."""
    print(text)
    sys.stdout.flush()


def say_json(form: object) -> None:
    """Print a form as JSON."""
    say(json.dumps(form, ensure_ascii=False, indent=2))
