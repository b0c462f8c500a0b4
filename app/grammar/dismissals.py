"""Issues that the author has waved off, and how that lasts while the text around them changes."""

from collections.abc import Iterable, Mapping, Sequence

from app.grammar.issues import GrammarIssue
from app.prose.anchor import anchor_at, locate
from app.prose.document import Document
from app.storyview.language import Dismissal

_PREFIX = "grammar:"


def dismissal_of(issue: GrammarIssue, document: Document, chapter_id: str, number: int, dismissal_id: str) -> Dismissal:
    """What to keep so that this issue, in paragraph ``number`` of its chapter, is not raised again."""
    anchor = anchor_at(document, chapter_id, number, issue.start, issue.end)
    return Dismissal(dismissal_id, _PREFIX + issue.rule, anchor, issue.words)


def rule_dismissal(rule: str, dismissal_id: str) -> Dismissal:
    """What to keep so that a rule is never heard of again in this project."""
    return Dismissal(dismissal_id, _PREFIX + rule)


def undismissed(
    issues: Mapping[int, Sequence[GrammarIssue]],
    document: Document,
    chapter_id: str,
    dismissals: Iterable[Dismissal],
) -> dict[int, tuple[GrammarIssue, ...]]:
    """The issues of a chapter, by paragraph number, without those that were dismissed.

    A dismissal without an anchor silences its rule, with one only the issue of that
    rule at the words it was made for, wherever these stand now.
    """
    silenced: set[str] = set()
    at_spot: set[tuple[str, int, int, int]] = set()
    for dismissal in dismissals:
        if not dismissal.rule.startswith(_PREFIX):
            continue
        rule = dismissal.rule.removeprefix(_PREFIX)
        if dismissal.anchor is None:
            silenced.add(rule)
        elif dismissal.anchor.chapter == chapter_id and (spot := locate(dismissal.anchor, document)) is not None:
            at_spot.add((rule, spot.number, spot.start, spot.end))
    return {
        number: tuple(
            issue
            for issue in found
            if issue.rule not in silenced and (issue.rule, number, issue.start, issue.end) not in at_spot
        )
        for number, found in issues.items()
    }
