"""What was waved off stays waved off while the text around it changes."""

from app.grammar import GrammarParagraph, dismissal_of, rule_dismissal, undismissed
from app.prose.document import Document, Paragraph, document_of
from app.prose.edits import edit_paragraph, replace_paragraphs


def issues_by_number(harper, document: Document):
    found = harper.check([GrammarParagraph(paragraph.id, paragraph.text) for paragraph in document])
    return dict(enumerate(found))


def words_left(harper, document, *dismissals):
    left = undismissed(issues_by_number(harper, document), document, "one", dismissals)
    return [(number, issue.words) for number, issues in sorted(left.items()) for issue in issues]


def test_an_issue_is_dismissed_where_it_was_and_nowhere_else(harper):
    document = document_of("She saw teh dog and teh cat.", "Teh end.")
    second = issues_by_number(harper, document)[0][1]
    dismissal = dismissal_of(second, document, "one", 0, "d1")
    assert dismissal.rule.startswith("grammar:")
    assert words_left(harper, document, dismissal) == [(0, "teh"), (1, "Teh")]

    edited = edit_paragraph(document, 0, 0, 3, "Yesterday the old man")
    edited = replace_paragraphs(edited, 0, 0, [Paragraph("A new paragraph with teh word.")])
    assert words_left(harper, edited, dismissal) == [(0, "teh"), (1, "teh"), (2, "Teh")]

    gone = edit_paragraph(document, 0, 0, len(document[0].text), "All is well.")
    assert words_left(harper, gone, dismissal) == [(1, "Teh")]


def test_it_holds_for_its_own_rule_and_chapter_only(harper):
    document = document_of("He ate a apple.")
    (issue,) = issues_by_number(harper, document)[0]
    elsewhere = dismissal_of(issue, document, "two", 0, "d1")
    other_rule = rule_dismissal("SpellCheck", "d2")
    assert words_left(harper, document, elsewhere, other_rule) == [(0, "a")]
    assert words_left(harper, document, rule_dismissal(issue.rule, "d3")) == []
