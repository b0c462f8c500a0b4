"""Whom a pronoun means, where the text leaves no doubt."""

import re

from app.continuity.reading_of import ReadParagraph, ReadStory
from app.reading.doing import Subject
from app.reading.pronouns import SUBJECT_OF, Whose, whose


def fits(read: ReadStory, character_id: str, pronoun: str) -> bool:
    """Whether somebody of the cast may be meant by "he", "his", "she" or "her"; anybody may who has no pronouns."""
    known = _pronouns(read, character_id)
    return not known or SUBJECT_OF.get(pronoun.lower(), "") in known


def meant(read: ReadStory, where: ReadParagraph, who: Whose, offset: int) -> str:
    """The one of the cast that is meant at an offset, or nobody ("").

    "He" and "she" mean the only one named who may be meant, if they are said to go by it; "my" who is speaking,
    in narration the one whose point of view it is.
    """
    if who.owner:
        return who.owner
    if who.pronoun == "my":
        quotation = where.quotation_at(offset)
        if quotation is not None:
            return quotation.speaker
        return where.scene.scene.point_of_view if where.scene is not None else ""
    possible = [one for one in who.named if fits(read, one, who.pronoun)]
    return possible[0] if len(possible) == 1 and _pronouns(read, possible[0]) else ""


def doer(read: ReadStory, where: ReadParagraph, subject: Subject) -> str:
    """Who the subject of a clause is, for a pronoun only where the text leaves no doubt; nobody is ""."""
    if subject.owner:
        return subject.owner
    pronoun = where.text[subject.start : subject.end]
    return meant(read, where, whose(where.text, where.mentions, pronoun, subject.start), subject.start)


def _pronouns(read: ReadStory, character_id: str) -> list[str]:
    character = read.story.character(character_id)
    return [] if character is None else re.findall(r"\w+", character.pronouns.lower())
