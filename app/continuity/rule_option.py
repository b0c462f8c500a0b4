"""What an author may set of a rule."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RuleOption:
    """Something of a rule that the author may set, with its title and what it is until then."""

    name: str
    title: str
    default: str
