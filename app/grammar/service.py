"""Checking only what changed: what was found is remembered by what the paragraph says."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence

from app.grammar.harper_checker import HarperChecker
from app.grammar.issues import Checker, Dialect, GrammarIssue, GrammarParagraph
from app.grammar.vocabulary import mentions_any

_CAPACITY = 60_000  #: paragraphs remembered: about two million words

_Content = tuple[str, tuple[tuple[int, int], ...]]


class GrammarService:
    """A checker that is asked about each paragraph once for as long as its words stay what they are.

    Every method may be called from any thread: paragraphs reach the engine one at a
    time, and setting words or dialect never waits for it. The engine itself is made
    when the first paragraph is checked, which takes about a second.
    """

    def __init__(self, make_checker: Callable[[Dialect], Checker] = HarperChecker, capacity: int = _CAPACITY) -> None:
        self._make_checker = make_checker
        self._capacity = capacity
        self._settings = threading.Lock()  # guards the two wishes below, and is held for moments only
        self._wanted_dialect = Dialect.AMERICAN
        self._wanted_words: frozenset[str] = frozenset()
        self._engine = threading.Lock()  # guards all that follows
        self._checker: Checker | None = None
        self._dialect: Dialect | None = None
        self._words: frozenset[str] = frozenset()
        self._remembered: OrderedDict[_Content, tuple[GrammarIssue, ...]] = OrderedDict()
        self._sent = 0

    @property
    def paragraphs_sent(self) -> int:
        """How many paragraphs the engine was really given so far."""
        return self._sent

    def set_dialect(self, dialect: Dialect) -> None:
        """Whose English is right from the next check on. Another dialect means checking everything anew."""
        with self._settings:
            self._wanted_dialect = dialect

    def set_words(self, words: Collection[str]) -> None:
        """Which words are right from the next check on.

        Paragraphs that hold a word added or taken away are checked anew, others are not.
        """
        with self._settings:
            self._wanted_words = frozenset(words)

    def check(
        self,
        paragraphs: Sequence[GrammarParagraph],
        *,
        cancelled: Callable[[], bool] | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> tuple[tuple[GrammarIssue, ...] | None, ...]:
        """The issues of each paragraph, in order; None for those not reached before ``cancelled`` said to stop.

        ``progress`` is told the share done, 0 to 1, after each paragraph that was sent.
        Raises GrammarUnavailable where the engine can't be used.
        """
        found: list[tuple[GrammarIssue, ...] | None] = []
        for number, paragraph in enumerate(paragraphs):
            if cancelled is not None and cancelled():
                break
            issues, was_sent = self._check_one(paragraph)
            found.append(issues)
            if was_sent and progress is not None:
                progress((number + 1) / len(paragraphs))
        return (*found, *[None] * (len(paragraphs) - len(found)))

    def _check_one(self, paragraph: GrammarParagraph) -> tuple[tuple[GrammarIssue, ...], bool]:
        content = (paragraph.text, paragraph.speech)
        with self._engine:
            checker = self._up_to_date_checker()
            known = self._remembered.get(content)
            if known is not None:
                self._remembered.move_to_end(content)
                return known, False
            (issues,) = checker.check([paragraph])
            self._sent += 1
            self._remembered[content] = issues
            while len(self._remembered) > self._capacity:
                self._remembered.popitem(last=False)
            return issues, True

    def _up_to_date_checker(self) -> Checker:
        """The engine with the words and the dialect last wished for; what they change is forgotten."""
        with self._settings:
            dialect, words = self._wanted_dialect, self._wanted_words
        if self._checker is None or dialect is not self._dialect:
            self._checker = self._make_checker(dialect)
            self._checker.set_words(words)
            self._remembered.clear()
        elif words != self._words:
            self._checker.set_words(words)
            self._forget_those_with(words ^ self._words)
        self._dialect, self._words = dialect, words
        return self._checker

    def _forget_those_with(self, words: Iterable[str]) -> None:
        changed = mentions_any(words)
        for content in [content for content in self._remembered if changed(content[0])]:
            del self._remembered[content]
