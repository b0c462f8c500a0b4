"""What the text says: sentences, mentions, names, quotations and their speakers. Pure functions."""

from app.reading.cues import CueFinder
from app.reading.mentions import Mention, find_mentions
from app.reading.names import (
    TITLES,
    ActingNames,
    NameCandidate,
    acting_in,
    acting_names,
    candidate_names,
    plural_ending,
    small_words,
)
from app.reading.quotations import Quotation, quotations, speech_spans
from app.reading.sentences import Span, sentence_at, sentences

__all__ = [
    "TITLES",
    "ActingNames",
    "CueFinder",
    "Mention",
    "NameCandidate",
    "Quotation",
    "Span",
    "acting_in",
    "acting_names",
    "candidate_names",
    "find_mentions",
    "plural_ending",
    "quotations",
    "sentence_at",
    "sentences",
    "small_words",
    "speech_spans",
]
