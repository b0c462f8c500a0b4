"""What AO3 takes as a tag."""

import unicodedata

from app.storyview.said import said

LONGEST = 150
MOST_TOGETHER = 75
FORBIDDEN = ",^*<>{}=`，、\\%"


def squished(tag: str) -> str:
    """A tag as AO3 stores it: each run of spaces one space, none at the ends."""
    return " ".join(tag.split())


def tags_typed(text: str) -> tuple[str, ...]:
    """The tags that a field holds which was typed: between commas, as AO3 parts them, or on lines."""
    for comma in "，、\n":
        text = text.replace(comma, ",")
    return tuple(tag for part in text.split(",") if (tag := squished(part)))


def tag_problem(tag: str) -> str:
    """Why AO3 would refuse a tag; empty where it takes it."""
    name = squished(tag)
    found = "".join(dict.fromkeys(char for char in name if char in FORBIDDEN))
    if found:
        held = " ".join(f"“{char}”" for char in found)
        return said("“{tag}” holds {characters}, which AO3 takes in no tag.", tag=name, characters=held)
    if len(name) > LONGEST:
        return said(
            "“{tag}” has {length} characters; AO3 takes {limit} in a tag.", tag=name, length=len(name), limit=LONGEST
        )
    if all(unicodedata.category(char) == "Cf" for char in name):
        return said("A tag is blank.")
    return ""
