"""What counts as written: keys, and never more than keys, whatever is pasted, cut, undone and done again."""

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.prose.writing_tally import CutWords, WritingTally

COUNT = st.integers(0, 60)


class Writing(RuleBasedStateMachine):
    """A text that knows nothing but how many words it has, with a history like Qt's."""

    @initialize(words=COUNT)
    def open(self, words: int) -> None:
        self.tally, self.cut_words = WritingTally(words), CutWords()
        self.sizes, self.done = [words], 0
        self.typed = 0
        self.clipboard = b""
        self.cuts = 0
        self.seen: list[int | None] = []  # what was written when a state was first told
        self.seen.append(0)

    @property
    def size(self) -> int:
        return self.sizes[self.done]

    def step(self, size: int) -> None:
        self.sizes[self.done + 1 :] = [size]
        self.seen[self.done + 1 :] = [None]
        self.tally.step_added(self.done, self.done + 1)
        self.done += 1

    def tell(self) -> int:
        written = self.tally.settle(self.size)
        if self.seen[self.done] is None:
            self.seen[self.done] = written
        return written

    @rule(words=COUNT)
    def type(self, words: int) -> None:
        self.tell()
        self.typed += words
        self.step(self.size + words)
        self.tell()

    @rule(words=COUNT)
    def delete(self, words: int) -> None:
        self.tell()
        self.step(self.size - min(words, self.size))
        self.tell()

    @rule(words=COUNT)
    def type_and_delete(self, words: int) -> None:
        before = self.tell()
        self.type(words)
        self.delete(words)
        assert self.tally.written == before

    @rule(words=COUNT)
    def paste_from_elsewhere(self, words: int) -> None:
        before = self.tell()
        self.step(self.size + words)
        assert self.tally.settle(self.size, words) == before
        self.tell()

    @rule(words=COUNT)
    def cut(self, words: int) -> None:
        before = self.tell()
        self.step(self.size - min(words, self.size))
        self.cuts += 1
        self.clipboard = b"%d %d" % (self.cuts, self.sizes[self.done - 1] - self.size)
        self.cut_words.cut(self.clipboard, before - self.tell(), self.tally)

    @rule()
    def paste_what_was_cut(self) -> None:
        if not self.clipboard:
            return
        words = int(self.clipboard.split()[1])
        owed = self.cut_words.owed(self.clipboard)
        self.tell()
        self.step(self.size + words)
        self.tally.settle(self.size, words - owed)
        if owed:
            self.cut_words.pasted(self.tally)
        self.tell()

    @rule()
    def undo(self) -> None:
        if self.done:
            self.tell()
            self.done -= 1
            self.tally.steps = self.done
            assert self.tell() == self.seen[self.done]

    @rule()
    def redo(self) -> None:
        if self.done + 1 < len(self.sizes):
            self.tell()
            self.done += 1
            self.tally.steps = self.done
            assert self.tell() == self.seen[self.done]

    @rule()
    def forget_history(self) -> None:
        before = self.tell()
        self.tally.forget_history()
        self.sizes, self.done = [self.size], 0
        self.seen[:] = [before]
        assert self.tally.settle(self.size) == before

    @invariant()
    def never_more_than_was_typed(self) -> None:
        if hasattr(self, "tally"):
            assert self.tally.settle(self.size) <= self.typed


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


@given(COUNT, COUNT, st.integers(1, 60))
def test_cut_here_and_pasted_there_is_nothing_written(here: int, there: int, words: int) -> None:
    one, other, cut_words = WritingTally(here + words), WritingTally(there), CutWords()
    one.step_added(0, 1)
    cut_words.cut(b"a scene", 0 - one.settle(here), one)
    owed = cut_words.owed(b"a scene")
    other.step_added(0, 1)
    other.settle(there + words, words - owed)
    cut_words.pasted(other)
    assert one.written + other.written == 0
    assert cut_words.owed(b"a scene") == 0  # a second copy is no writing
    other.steps = 0
    assert cut_words.owed(b"a scene") == words  # it was the wrong place, and undone
    one.steps = 0
    assert cut_words.owed(b"a scene") == 0  # the cut itself was undone


def test_what_was_pasted_and_deleted_again_costs_nothing() -> None:
    tally = WritingTally(100)
    tally.step_added(0, 1)
    assert tally.settle(1100, 1000) == 0
    tally.step_added(1, 2)
    assert tally.settle(100) == 0
    tally.step_added(2, 3)
    assert tally.settle(90) == -10
