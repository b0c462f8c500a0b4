"""Which of Harper's rules a fiction writer is spared, and how grave the others are.

The choice was made by looking at every issue that Harper raised in about 200,000
words of fiction: a modern fic, and three novels of the 1920s with much dialogue.
"""

from app.grammar.issues import Severity

#: Rules that are off, by the reason why.
_OFF: dict[str, tuple[str, ...]] = {
    "The author's voice, not a slip": (
        "AdjectiveOfA",
        "AvoidAndAlso",
        "AvoidCurses",
        "CondenseAllThe",
        "Excellent",
        "FatalOutcome",
        "FillerWords",
        "FindOut",
        "Freezing",
        "Hedging",
        "LikeTheresNoTomorrow",
        "LitotesDirectPositive",
        "LongSentences",
        "Oxymorons",
        "SendAnEmailTo",
        "SomewhatSomething",
        "Starving",
        "SubjunctiveWasToWere",
        "VeryUnique",
        "WouldNeverHave",
    ),
    "House style: commas, dashes, dots and hyphens on which good houses differ": (
        "ChampAtTheBit",
        "CompoundNouns",
        "Dashes",
        "DiscourseMarkers",
        "DisjointPrefixes",
        "EllipsisLength",
        "IntroCueCommaBeforeThanks",
        "LeftRightHand",
        "NoFrenchSpaces",
        "NumericRangeEnDash",
        "OkToOkay",
        "OxfordComma",
        "PreferPleaded",
        "PreferSneaked",
        "QuoteSpacing",
        "Spaces",
        "UseEllipsisCharacter",
    ),
    "Speech that runs over several paragraphs is closed only in the last": ("UnclosedQuotes",),
    "Characters come from elsewhere than their author": (
        "HaveTakeALook",
        "InOnTheCards",
        "OutOfTheWindow",
        "Regionalisms",
        "UpdatePlaceNames",
        "YehToYeah",
    ),
    "Text messages and chats are written with these": (
        "AsFarAsICanTell",
        "AsFarAsIKnow",
        "AsIUnderstandIt",
        "AsSoonAsPossible",
        "BeRightBack",
        "ExpandBecause",
        "ExpandControl",
        "ExpandFavourite",
        "ExpandForward",
        "ExpandGovt",
        "ExpandLegitimate",
        "ExpandMinimum",
        "ExpandPeople",
        "ExpandPerformance",
        "ExpandPrevious",
        "ExpandThough",
        "ExpandThrough",
        "ExpandTimeShorthands",
        "ExpandWith",
        "ExpandWithout",
        "ExplainLikeImFive",
        "ForWhatItsWorth",
        "ForYourInformation",
        "IDontKnow",
        "IfIRecallCorrectly",
        "IfIUnderstandCorrectly",
        "IfYouKnowYouKnow",
        "InCaseYouMissedIt",
        "InMyHumbleOpinion",
        "InMyOpinion",
        "InRealLife",
        "LetMeKnow",
        "NeverMind",
        "OhMyGod",
        "PleaseTakeALook",
        "Really",
        "TalkToYouLater",
        "ToBeHonest",
    ),
    "Wrong more often than right in narrative prose": (
        "AsHow",  # "always said as how she was"
        "DoubleModal",  # "You wouldn't dare"
        "FeelFell",  # "he fell like a log"
        "ForNoun",  # "to and fro"
        "InTimeFromNow",  # "in a month from now"
        "LetsConfusion",  # "Kurt let out a laugh"
        "LongTimeAgo",  # "a very long time ago"
        "MassNouns",  # "a failing", "a glimmering"
        "MergeWords",  # "Mah Jong", "lych gate"
        "MissingPreposition",  # "I was afraid"
        "MissingTo",  # "I shall want you"
        "ModalBeAdjective",  # "I could doubtless"
        "NominalWants",  # "Does she want"
        "OneOfTheSingular",  # "one of the family"
        "OrthographicConsistency",  # "Sam" (SAM), "Who's" (who's)
        "PossessiveYour",  # "we will play for you, Mr. Tostoff"
        "QuantifierNeedsOf",  # "a lot hangs on it"
        "QuantifierNumeralConflict",  # "the little one"
        "RedundantThat",
        "ThatWhich",  # "that that was all"
        "ThatThan",  # "earlier that day"
        "TheProperNounPossessive",  # "the German's voice"
        "WhomSubjectOfVerb",  # "Whom did she meet"
        "WrongNegative",  # "unbelievingly", which the spelling check judges better
    ),
}

OFF_BY_DEFAULT = frozenset(rule for rules in _OFF.values() for rule in rules)

_BY_CATEGORY = {
    "Agreement": Severity.ERROR,
    "Boundary Error": Severity.ERROR,
    "Capitalization": Severity.ERROR,
    "Eggcorn": Severity.ERROR,
    "Grammar": Severity.ERROR,
    "Malapropism": Severity.ERROR,
    "Repetition": Severity.ERROR,
    "Spelling": Severity.ERROR,
    "Typo": Severity.ERROR,
    "Enhancement": Severity.HINT,
    "Formatting": Severity.HINT,
    "Readability": Severity.HINT,
    "Redundancy": Severity.HINT,
    "Regionalism": Severity.HINT,
    "Style": Severity.HINT,
}

# Sure though their category is not.
_SURE = frozenset({"AnA", "ModalOf", "Cant", "ThenThan"})

# Homophones and spellings cannot be heard, so a character cannot be the one who
# means them: these are judged in speech too.
_SLIPS_OF_THE_PEN = frozenset({"Boundary Error", "Eggcorn", "Malapropism", "Punctuation", "Spelling", "Typo"})
_HOMOPHONES = frozenset(
    {
        "AnA",
        "CapitalizePersonalPronouns",
        "Cant",
        "ItsContraction",
        "ItsPossessive",
        "ModalOf",
        "QuiteQuiet",
        "TheirToThere",
        "TheirToTheyre",
        "ThereOwn",
        "ThereToTheir",
        "Theres",
        "TheyreToTheir",
        "ThenThan",
        "ToTwoToo",
        "WereWhere",
        "YourPredicateAdjective",
    }
)


def severity_of(rule: str, category: str, words: str) -> Severity:
    """How grave an issue is. A capitalized word that is not known may well be a name, so it is only warned of."""
    if category == "Spelling" and words[:1].isupper():
        return Severity.WARNING
    if rule in _SURE:
        return Severity.ERROR
    return _BY_CATEGORY.get(category, Severity.WARNING)


def applies_to_speech(rule: str, category: str) -> bool:
    """Whether a rule judges how something is written, and not how somebody talks."""
    return category in _SLIPS_OF_THE_PEN or rule in _HOMOPHONES
