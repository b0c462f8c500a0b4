"""Whether a sentence tells of what is so now, or of what was, may be, or is only thought of."""

import re

_NOT_NOW = re.compile(
    r"\b(?:had|has been|have been|would|could|might|should|used to|once|ago|back then|in those days"
    r"|remember\w*|recall\w*|memor(?:y|ies)|reminisc\w*|dream\w*|nightmares?|ghosts?|spirits?|visions?|haunt\w*"
    r"|photo\w*|pictures?|portraits?|paintings?|videos?|recordings?|films?|imagin\w*|pretend\w*|pictur(?:ed|ing)"
    r"|wish\w*|hoped?|if|unless|as though|never|not|always|in (?:his|her|their|my) (?:head|mind)|last (?:time|year"
    r"|month|week|night|summer|winter|spring|autumn|fall|words)|the (?:day|night|year|time|way|morning|evening)"
    r"(?: that)? (?:he|she|they|\w+ \w+ed)|when (?:he|she|they) (?:was|were)|like|story|stories|legend)\b"
    r"|n['’]t\b|['’]d\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:had|remember\w*|recall\w*|memor(?:y|ies)|dream\w*|years? (?:ago|before|earlier)|back then|once|that (?:day"
    r"|night|summer|year)|as a (?:child|boy|girl))\b|\b(?:he|she|they|I)['’]d\b",
    re.IGNORECASE,
)


def may_not_be_now(text: str, start: int, end: int) -> bool:
    """Whether a stretch has a word that takes it out of the time of the telling, or denies it."""
    return _NOT_NOW.search(text, start, end) is not None


def looks_back(text: str, start: int, end: int) -> bool:
    """Whether a stretch has words that lead into what was before, so that what follows may be of that time too."""
    return _EARLIER.search(text, start, end) is not None
