"""What can be done with what doesn't fit: looking through it, mending it, being told no more of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.continuity import Finding, Severity
from app.continuity.rules import all_rules
from app.continuity.rules.rule import Rule
from app.prose.anchor import Anchor, locate
from app.prose.document import Document
from app.prose.edits import edit_paragraph
from app.storyview.language import Dismissal, RuleSetting
from app.storyview.said import said
from app.storyview.story import StoryView

_GRAVEST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.HINT)


class Arrangement(StrEnum):
    """What findings are put together by."""

    CHAPTER = "chapter"
    GRAVITY = "gravity"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings that belong together, in reading order, under a title."""

    title: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class RuleState:
    """A rule as the author has set it, and how many findings it has now."""

    rule: Rule
    setting: RuleSetting
    count: int


@dataclass(frozen=True, slots=True)
class Silenced:
    """Something that the author has dismissed or accepted, under its rule's title."""

    dismissal: Dismissal
    title: str
    heading: str  #: the chapter's; empty where it is about no words


def arranged(
    story: StoryView, findings: Iterable[Finding], by: Arrangement, words: str = ""
) -> tuple[FindingGroup, ...]:
    """The findings (given in reading order) that hold all of these words, in groups."""
    wanted = words.casefold().split()
    groups: dict[tuple[int, str], list[Finding]] = {}
    for one in findings:
        if _holds(one, wanted):
            groups.setdefault(_group_of(story, one, by), []).append(one)
    return tuple(FindingGroup(key[1], tuple(groups[key])) for key in sorted(groups))


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings there are of each severity, the gravest first."""
    found = Counter(one.severity for one in findings)
    return {severity: found[severity] for severity in _GRAVEST_FIRST if found[severity]}


def title_of(rule: str) -> str:
    """The title of a rule by its name."""
    return next((one.title for one in all_rules() if one.name == rule), rule)


def dismissal(
    finding: Finding, new_id: str, *, everywhere: bool = False, intended: bool = False, note: str = ""
) -> Dismissal:
    """What keeps a finding from being told again: at its words, or ``everywhere`` for its subject."""
    anchor = None if everywhere else finding.anchor
    return Dismissal(new_id, finding.rule, anchor, finding.subject, note.strip(), intended)


def like(findings: Iterable[Finding], one: Finding) -> tuple[Finding, ...]:
    """The findings of the same rule that can be mended with one click as well."""
    return tuple(
        each for each in findings if each.rule == one.rule and each.fix is not None and each.anchor is not None
    )


def mended(story: StoryView, findings: Iterable[Finding]) -> dict[str, Document]:
    """The texts, by chapter id, in which the fix of each finding stands in the place of its words."""
    spots: dict[str, list[tuple[int, int, int, str]]] = {}
    for one in findings:
        number = None if one.anchor is None else story.chapter_number(one.anchor.chapter)
        if one.anchor is None or one.fix is None or number is None:
            continue
        found = locate(one.anchor, story.chapters[number].document)
        if found is not None:
            spots.setdefault(one.anchor.chapter, []).append((found.number, found.start, found.end, one.fix))
    texts: dict[str, Document] = {}
    for chapter, here in spots.items():
        document = story.chapters[story.chapter_number(chapter) or 0].document
        last: tuple[int, int] | None = None
        for number, start, end, fix in sorted(set(here), reverse=True):  # from the end: offsets before stay true
            if last is None or (number, end) <= last:
                document = edit_paragraph(document, number, start, end, fix)
                last = number, start
        texts[chapter] = document
    return texts


def rule_states(story: StoryView, findings: Iterable[Finding]) -> tuple[RuleState, ...]:
    """Every rule by its title, as it is set in this project."""
    found = Counter(one.rule for one in findings)
    settings = settings_by_rule(story)
    states = (
        RuleState(rule, settings.get(rule.name, RuleSetting(rule.name)), found[rule.name]) for rule in all_rules()
    )
    return tuple(sorted(states, key=lambda one: str(one.rule.title).casefold()))


def settings_by_rule(story: StoryView) -> Mapping[str, RuleSetting]:
    """What the author has set, by rule."""
    return {one.rule: one for one in story.rule_settings}


def turned(story: StoryView, rule: str, *, on: bool) -> RuleSetting:
    """A rule's setting with the rule on or off."""
    return replace(settings_by_rule(story).get(rule, RuleSetting(rule)), enabled=on)


def silenced(story: StoryView) -> tuple[Silenced, ...]:
    """What was dismissed or accepted of continuity, in the order of the ledger."""
    titles = {rule.name: rule.title for rule in all_rules()}
    return tuple(
        Silenced(one, titles[one.rule], _heading(story, one.anchor)) for one in story.dismissals if one.rule in titles
    )


def _holds(finding: Finding, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    quote = "" if finding.anchor is None else finding.anchor.quote
    text = f"{finding.message} {finding.explanation} {quote} {title_of(finding.rule)}".casefold()
    return all(word in text for word in wanted)


def _group_of(story: StoryView, finding: Finding, by: Arrangement) -> tuple[int, str]:
    """The rank and the title of the group that a finding belongs in."""
    if by is Arrangement.RULE:
        return 0, title_of(finding.rule)
    if by is Arrangement.GRAVITY:
        titles = (said("Cannot be so"), said("Hardly so"), said("Worth a look"))
        rank = _GRAVEST_FIRST.index(finding.severity)
        return rank, titles[rank]
    number = None if finding.anchor is None else story.chapter_number(finding.anchor.chapter)
    return (-1, said("In no chapter")) if number is None else (number, story.headings[number])


def _heading(story: StoryView, anchor: Anchor | None) -> str:
    number = None if anchor is None else story.chapter_number(anchor.chapter)
    return "" if number is None else story.headings[number]
