"""The knowledge matrix: every fact by everybody who may know it, as of one point of the story."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.continuity import KnowledgeIndex, KnowledgeState, StoryPoint
from app.storyview.knowledge import READER, Fact, Stance
from app.storyview.story import StoryView
from app.verbs.knowing import holder_name
from app.verbs.points import Place, parse_point_or_end, place_at

DEPENDS = "depends"  #: what a table says where the author has not pinned it down


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A fact, whether it is so at the point (None: that depends), and every holder's state."""

    fact: Fact
    holds: bool | None
    states: tuple[KnowledgeState, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """How each of some holders stands to each of some facts, as of a place."""

    at: Place
    holders: tuple[str, ...]
    rows: tuple[MatrixRow, ...]


def knowledge_matrix(story: StoryView, at: str | None = None) -> Matrix:
    """The matrix as of a point of the story, as `parse_point` takes it; at its end where ``at`` is None.

    Raises VerbError for a point that is not there.
    """
    point = parse_point_or_end(story, at)
    return matrix_of(KnowledgeIndex(story), point, story.facts, range(len(story.characters) + 1))


def matrix_of(index: KnowledgeIndex, point: StoryPoint, facts: Iterable[Fact], columns: Sequence[int]) -> Matrix:
    """The matrix of some facts, where the index of the story is at hand; ``columns`` are places among its `holders`."""
    everybody = holders(index.story)
    rows: list[MatrixRow] = []
    for one in facts:
        states = index.states(one.id, point)
        rows.append(MatrixRow(one, index.holds(one.id, point), tuple(states[column] for column in columns)))
    return Matrix(place_at(index.story, point), tuple(everybody[column] for column in columns), tuple(rows))


def holders(story: StoryView) -> tuple[str, ...]:
    """Everybody who may know something: the cast in its order, then the reader."""
    return (*(one.id for one in story.characters), READER)


def spoken_of(story: StoryView) -> frozenset[str]:
    """The holders of whom the ledger says anything at all."""
    return frozenset(one.holder for one in story.knowledge_changes)


def facts_with(story: StoryView, words: str) -> tuple[Fact, ...]:
    """The facts that hold these words in their statement or cues; all of them for none."""
    wanted = words.casefold().split()
    return tuple(
        fact
        for fact in story.facts
        if all(word in " ".join((fact.statement, *fact.cues)).casefold() for word in wanted)
    )


def is_news_to(states: Sequence[KnowledgeState], among: Iterable[int]) -> bool:
    """Whether somebody among these columns doesn't surely know a fact."""
    return any(states[column].stance is not Stance.KNOWS for column in among)


def differs(now: KnowledgeState, before: KnowledgeState) -> bool:
    """Whether something has changed from one state of a holder to another."""
    if now is before:
        return False
    return (now.stance, now.stated) != (before.stance, before.stated) or _made_by(now) != _made_by(before)


def matrix_csv(story: StoryView, matrix: Matrix) -> str:
    """The matrix as a table for a spreadsheet, a fact a line. Where nothing is said of somebody the cell is empty."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["fact", "statement", "is so", *(holder_name(story, one) for one in matrix.holders)])
    so = {True: "yes", False: "no", None: DEPENDS}
    for row in matrix.rows:
        cells = [str(state.stance or DEPENDS) if state.stated else "" for state in row.states]
        table.writerow([row.fact.id, row.fact.statement, so[row.holds], *cells])
    return out.getvalue()


def _made_by(state: KnowledgeState) -> tuple[str, ...]:
    return tuple(one.change.id for one in state.because)
