"""Canon: what of the source holds where, and packs of it that authors of a fandom share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.continuity import KnowledgeIndex
from app.continuity.canon import EffectiveFact, Standing, effective_canon
from app.continuity.canon_sources import source_order, stretches_in
from app.project import Project
from app.project.ledger import PackTaken, pack_text, read_pack, taken_into
from app.project.ledger_store import ids_of_kinds
from app.storyview.canon import CanonFact, Divergence
from app.storyview.moment import Moment
from app.storyview.said import said
from app.storyview.story import StoryView
from app.verbs.errors import VerbError
from app.verbs.points import Place, parse_point_or_end, place_at

MAX_BYTES = 20_000_000  #: a file larger than this is no pack


@dataclass(frozen=True, slots=True)
class CanonTable:
    """The canon facts in the order of the source, as they stand at a place."""

    at: Place
    facts: tuple[EffectiveFact, ...]


def canon_table(story: StoryView, at: str | None) -> CanonTable:
    """Every canon fact as of a point that is named as the author names one (None: the end). Raises VerbError."""
    point = parse_point_or_end(story, at)
    facts = effective_canon(story, KnowledgeIndex(story), point)
    return CanonTable(place_at(story, point), in_source_order(facts))


def in_source_order(facts: Sequence[EffectiveFact]) -> tuple[EffectiveFact, ...]:
    """Effective facts as the source tells them, those without a place in it last."""
    return tuple(sorted(facts, key=lambda one: source_order(one.fact.source)))


def baseline_problem(baseline: str) -> str:
    """What is to be said of a baseline that no place can be read from; nothing where it is empty or can be read."""
    if not baseline.strip() or stretches_in(baseline):
        return ""
    return said(
        "“{baseline}” can’t be read as a place in the source, so all canon facts stay in force."
        " Write it as 5x12, Season 5, Book 3, chapter 7 or film 2.",
        baseline=baseline.strip(),
    )


def set_baseline(project: Project, baseline: str) -> None:
    """Say how far the story follows canon."""
    project.set_work(replace(project.story().work, canon_baseline=baseline.strip()))


def divergence_from(story: StoryView, fact: CanonFact, since: Moment | None, new_id: str) -> Divergence:
    """A divergence from a fact that begins at a moment; one that the fact has from that very moment is it again."""
    known = next((one for one in story.divergences if one.canon_fact == fact.id and one.since == since), None)
    return known or Divergence(new_id, fact.id, "", since)


def write_pack(story: StoryView, output: Path) -> int:
    """Write a story's canon facts as a pack; the number of facts. Raises VerbError."""
    if not story.canon_facts:
        raise VerbError(said("There are no canon facts to share yet. Add some on the Canon page, or import a pack."))
    try:
        output.write_text(pack_text(story), "utf-8", newline="\n")
    except OSError as error:
        raise VerbError(
            said("The pack could not be written to “{file}”: {why}.", file=output, why=error.strerror or error)
        ) from error
    return len(story.canon_facts)


def pack_taken(story: StoryView, source: Path, *, with_cast: bool = False) -> PackTaken:
    """What a pack's file would change in a story. Raises VerbError for the file, LedgerError for its content."""
    try:
        if source.stat().st_size > MAX_BYTES:
            raise VerbError(said("“{file}” is far too large to be a canon pack.", file=source.name))
        text = source.read_text("utf-8-sig")
    except FileNotFoundError:
        raise VerbError(said("There is no file at “{file}”.", file=source)) from None
    except UnicodeDecodeError:
        raise VerbError(said("“{file}” is not a text file in UTF-8, as a canon pack is.", file=source.name)) from None
    except OSError as error:
        raise VerbError(said("“{file}” can’t be read: {why}.", file=source, why=error.strerror or error)) from error
    return taken_into(story, read_pack(text), ids_of_kinds(story), with_cast=with_cast)


def taken_text(taken: PackTaken) -> str:
    """What taking a pack in did, line by line."""
    lines = [
        said(
            "Canon facts: {added} added, {changed} changed, {same} as they were.",
            added=taken.added,
            changed=taken.changed,
            same=taken.same,
        )
    ]
    if taken.new_characters:
        lines.append(said("Added to the cast: {names}.", names=", ".join(taken.new_characters)))
    if taken.unknown:
        lines.append(
            said(
                "Not in your cast, so these facts are kept without a character: {names}."
                " Add them to the cast and import the pack again.",
                names=", ".join(taken.unknown),
            )
        )
    return "\n".join(lines)


def canon_text(table: CanonTable, baseline: str) -> str:
    """The canon facts as the command line prints them."""
    if not table.facts:
        return "No canon facts yet. “headcanon canon import” reads a pack; the Canon page of the window adds one."
    lines = [f"Canon as of {table.at}" + (f", baseline “{baseline}”" if baseline else ", no baseline")]
    words = {
        Standing.IN_FORCE: "in force",
        Standing.OVERRIDDEN: "overridden",
        Standing.NOT_YET: "after the baseline",
        Standing.UNDETERMINED: "depends",
    }
    for one in table.facts:
        source = f"[{one.fact.source}] " if one.fact.source else ""
        lines.append(f"  {words[one.standing]:18} {source}{one.fact.statement}\n{'':21}{one.why}")
    return "\n".join(lines)
