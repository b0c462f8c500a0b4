"""Moments: when something in the ledger takes effect."""

from dataclasses import dataclass

from app.prose.anchor import Anchor


@dataclass(frozen=True, slots=True)
class Moment:
    """At a spot in the text, at an event, or (with neither) before the story begins."""

    anchor: Anchor | None = None
    event: str = ""

    @property
    def before_story(self) -> bool:
        """Whether it was so before the first page."""
        return self.anchor is None and not self.event
