import pytest

from app.grammar import GrammarIssue, GrammarParagraph, HarperChecker


@pytest.fixture(scope="session")
def harper() -> HarperChecker:
    """The real engine, made once because that takes a second. Tests that set words put them back."""
    return HarperChecker()


@pytest.fixture
def issues_in(harper):
    """A function that gives the issues of one paragraph, with names that are known for it."""

    def check(text: str, *, names: tuple[str, ...] = (), speech: tuple[tuple[int, int], ...] = ()):
        harper.set_words(names)
        (found,) = harper.check([GrammarParagraph("p", text, speech)])
        harper.set_words(())
        return found

    return check


@pytest.fixture
def words_flagged(issues_in):
    """The words flagged in one paragraph, in order."""

    def check(text: str, **keywords) -> list[str]:
        found: tuple[GrammarIssue, ...] = issues_in(text, **keywords)
        return [issue.words for issue in found]

    return check
