"""How many of a text's words were written, and how many came there in other ways, through all of its history."""

from dataclasses import dataclass


class WritingTally:
    """Follows one text from where it was opened, by the steps of its history.

    What is written is what the text grew by, less what was brought in: pasted,
    replaced, moved. For each step it is kept how many words had been brought in by then, so
    that undoing and redoing count what they take and give back, and nothing else.
    """

    def __init__(self, words: int) -> None:
        self._base = words
        self._states = [_State()]  # by the number of steps done
        self.steps = 0  #: how many are done now; whoever undoes or redoes says so here
        self.written = 0  #: words, fewer than none where more were deleted than written

    def step_added(self, before: int, steps: int) -> None:
        """Something new was done where ``before`` steps were done; what had been undone is out of reach."""
        self._reach(before)
        del self._states[before + 1 :]
        self.steps = steps

    def settle(self, words: int, brought: int = 0) -> int:
        """Take note of how many words the text has now; gives how many were written since it was opened.

        ``brought`` is how many words came since the last note otherwise than by writing. Words that are
        deleted are first those written here, then those brought in, then those that had been there.
        """
        state = self._reach(self.steps)
        state.brought += brought
        written = words - self._base - state.brought
        taken = max(0, min(state.lowest - written, state.brought))
        state.brought -= taken
        self.written = written + taken
        state.lowest = min(state.lowest, self.written)
        return self.written

    def mark(self) -> object:
        """Stands for the step done last, to be asked for by `holds`."""
        return self._reach(self.steps)

    def holds(self, mark: object) -> bool:
        """Whether the step that a mark stands for is done, and not taken back."""
        return any(mark is state for state in self._states[: self.steps + 1])

    def forget_history(self) -> None:
        """None of the steps can be taken back any more."""
        state = self._reach(self.steps)
        self._base += state.brought
        self._states, self.steps = [_State(lowest=state.lowest)], 0

    def _reach(self, steps: int) -> "_State":
        while len(self._states) <= steps:
            last = self._states[-1]
            self._states.append(_State(last.brought, last.lowest))
        return self._states[steps]


@dataclass(slots=True, eq=False)
class _State:
    """The words brought in by then, and the lowest that the count of what was written had been."""

    brought: int = 0
    lowest: int = 0


class CutWords:
    """What was cut last. Pasted again, its words are the author's own: they count once, wherever they go."""

    def __init__(self) -> None:
        self._content = b""
        self._words = 0
        self._cut: tuple[WritingTally, object] | None = None
        self._pasted: tuple[WritingTally, object] | None = None

    def cut(self, content: bytes, words: int, tally: WritingTally) -> None:
        """This content was cut from a text just now; its count fell by so many words."""
        self._content, self._words = content, max(0, words)
        self._cut, self._pasted = (tally, tally.mark()), None

    def owed(self, content: bytes) -> int:
        """How many words count as written if this content is pasted: none that was not cut, none a second time."""
        is_out = self._cut is not None and self._cut[0].holds(self._cut[1])
        is_back = self._pasted is not None and self._pasted[0].holds(self._pasted[1])
        return self._words if content and content == self._content and is_out and not is_back else 0

    def pasted(self, tally: WritingTally) -> None:
        """What was owed was given to a text just now."""
        self._pasted = tally, tally.mark()
