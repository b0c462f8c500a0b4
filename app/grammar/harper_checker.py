"""Harper as a checker: in the program, without a server, nothing leaves the machine."""

import re
from collections.abc import Callable, Collection, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from app.grammar.fiction import SPELLING_RULES, allowed_in_fiction
from app.grammar.issues import Dialect, GrammarIssue, GrammarParagraph, GrammarUnavailable
from app.grammar.rules import OFF_BY_DEFAULT, severity_of
from app.grammar.vocabulary import Vocabulary, fiction_words

if TYPE_CHECKING:
    from harper import Lint, Suggestion

_CODE = re.compile("`([^`]*)`")  # messages are Markdown
_CONTRACTION = re.compile("['’](?:ll|d|ve|re)$", re.IGNORECASE)
# The engine keeps what it found in every clause, a megabyte for 1,000 characters, though a paragraph is given to
# it once; it lets go of that when its words are set.
_FORGET_AFTER = 15_000
_UNAVAILABLE = (
    "Spelling and grammar can't be checked: Harper isn't installed here, or not for this machine ({reason})."
    " Everything else works as usual."
)


class HarperChecker:
    """Harper for one dialect, with the rules that suit fiction. Making one takes about a second.

    Raises GrammarUnavailable where Harper can't be loaded.
    """

    def __init__(self, dialect: Dialect = Dialect.AMERICAN) -> None:
        try:
            import harper
        except ImportError as error:
            raise GrammarUnavailable(_UNAVAILABLE.format(reason=error)) from error
        self._harper = harper
        self._linter = harper.Linter(harper.Dialect[dialect.name])
        config: dict[str, bool | None] = dict(self._linter.get_default_lint_config())
        self._linter.set_lint_config(config | dict.fromkeys(OFF_BY_DEFAULT & config.keys(), False))
        self._identity = f"harper-py {version('harper-py')} {dialect}"
        self._words: frozenset[str] = frozenset()
        self._read = 0  #: code points since the engine forgot
        self.set_words(())

    @property
    def identity(self) -> str:
        """Engine, version and dialect."""
        return self._identity

    def set_words(self, words: Collection[str]) -> None:
        """Take these, and those that all fiction uses, as right."""
        wanted = fiction_words() | frozenset(words)
        if wanted == self._words:
            return
        self._words = wanted
        self._vocabulary = Vocabulary(wanted)
        self._renew()

    def check(
        self, paragraphs: Sequence[GrammarParagraph], *, cancelled: Callable[[], bool] | None = None
    ) -> list[tuple[GrammarIssue, ...]]:
        """The issues of each paragraph; see `Checker.check`."""
        found: list[tuple[GrammarIssue, ...]] = []
        for paragraph in paragraphs:
            if cancelled is not None and cancelled():
                break
            found.append(self._check_one(paragraph))
        return found

    def _check_one(self, paragraph: GrammarParagraph) -> tuple[GrammarIssue, ...]:
        if not paragraph.text.strip():
            return ()
        if self._read > _FORGET_AFTER:
            self._renew()
        self._read += len(paragraph.text)
        by_rule = self._linter.organized_lints(paragraph.text, language=self._harper.Language.PLAINTEXT)
        issues = (self._issue(rule, lint) for rule, lints in by_rule.items() for lint in lints)
        kept = (issue for issue in issues if not self._known(issue) and not allowed_in_fiction(issue, paragraph))
        return tuple(sorted(kept, key=lambda issue: (issue.start, issue.end, issue.rule)))

    def _renew(self) -> None:
        # The engine offers the words as corrections; whether one is right is judged
        # here, because it does not know their possessives.
        self._linter.clear_words()
        self._linter.import_words(sorted(self._words))
        self._read = 0

    def _known(self, issue: GrammarIssue) -> bool:
        if issue.rule not in SPELLING_RULES:
            return False
        if issue.words in self._vocabulary:
            return True
        # "mother’ll", "somebody’d": anything may be contracted so in speech, and the engine knows only some.
        bare = _CONTRACTION.sub("", issue.words)
        return bare != issue.words and (bare in self._vocabulary or not self._misspelt(bare))

    def _misspelt(self, word: str) -> bool:
        by_rule = self._linter.organized_lints(word, language=self._harper.Language.PLAINTEXT)
        return any(by_rule.get(rule) for rule in SPELLING_RULES)

    def _issue(self, rule: str, lint: "Lint") -> GrammarIssue:
        words = lint.problem_text
        return GrammarIssue(
            start=lint.span.start,
            end=lint.span.end,
            words=words,
            rule=rule,
            category=lint.lint_kind_pretty,
            message=_CODE.sub("“\\1”", lint.message),
            replacements=tuple(dict.fromkeys(self._replacement(words, each) for each in lint.suggestions)),
            severity=severity_of(rule, lint.lint_kind_pretty, words),
        )

    def _replacement(self, words: str, suggestion: "Suggestion") -> str:
        """What the whole stretch becomes, whichever way the engine says it."""
        if suggestion.kind == self._harper.SuggestionKind.INSERT_AFTER:
            return words + suggestion.replacement_text
        return suggestion.replacement_text
