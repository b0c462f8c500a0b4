"""What the author or a beta reader remarks on the text."""

from dataclasses import dataclass

from app.prose.anchor import Anchor


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on the words at ``anchor``. ``made_at`` is ISO (UTC) or empty where nothing says when.

    ``reply_to`` is the id of the comment that this one answers, which answers none itself.
    """

    id: str
    anchor: Anchor
    text: str
    author: str = ""
    made_at: str = ""
    resolved: bool = False
    reply_to: str = ""
