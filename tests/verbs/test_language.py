from app.grammar import GrammarService, dismissal_of
from app.storyview.language import DictionaryWord
from app.verbs.language import chapter_issues, grammar_issues, prepare_service


def flagged(issues):
    return [(placed.at.chapter_number, placed.at.paragraph, placed.issue.words) for placed in issues]


def test_issues_stand_in_reading_order_and_speech_is_let_be(story):
    assert flagged(grammar_issues(story)) == [
        (2, 3, "Zyvik"),
        (2, 3, "could of"),
        (3, 1, "teh"),
        (3, 1, "Zyvik’s"),
        (3, 1, "Zyvik"),
    ]


def test_the_dictionary_and_dismissals_last(project):
    service = GrammarService()
    story = project.story()
    prepare_service(service, story)
    (teh, *_) = chapter_issues(service, story, 2)[0]
    project.put(
        DictionaryWord("Zyvik"),
        dismissal_of(teh, story.chapters[2].document, "chapter-2", 0, project.new_id("ignored")),
    )
    assert flagged(grammar_issues(project.story(), service)) == [(2, 3, "could of")]
