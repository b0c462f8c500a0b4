"""Somebody sees or overhears a thing in a scene that they are not in."""

from app.continuity.change_findings import change_finding, in_chapter, off_the_page
from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.rule import Rule
from app.storyview.knowledge import READER, Fact, How, KnowledgeChange
from app.storyview.said import said

_WITNESSING = (How.SAW, How.OVERHEARD)


def _judge(read: ReadStory, change: KnowledgeChange, fact: Fact, name: str) -> Finding | None:
    if change.how not in _WITNESSING or change.holder == READER or change.at.anchor is None:
        return None
    point = read.knowledge.places.point_of(change.at.anchor)
    placed = None if point is None else read.knowledge.places.scene_at(point)
    if point is None or placed is None or not placed.scene.present:
        return None
    scene = placed.scene
    if change.holder in (*scene.present, scene.point_of_view):
        return None
    is_named = change.holder in read.of_chapter(_named_by_scene, point.chapter).get(scene.id, ())
    there = ", ".join(one.name for who in scene.present if (one := read.story.character(who)) is not None)
    return change_finding(
        read,
        change,
        rule=RULE.name,
        severity=Severity.HINT if is_named else Severity.WARNING,
        confidence=0.4 if is_named else 0.85,
        message=said("{name} witnesses this, but isn’t there.", name=name),
        explanation=said(
            "{name} is said to have seen or overheard it here: {fact}. In this scene there are: {there}."
            " Put {name} into the scene, or say how else they come to know it.",
            name=name,
            fact=fact.statement,
            there=there,
        ),
    )


def _named_by_scene(paragraphs: tuple[ReadParagraph, ...]) -> dict[str, frozenset[str]]:
    """For each scene of a chapter those whom it names."""
    named: dict[str, set[str]] = {}
    for where in paragraphs:
        if where.scene is not None:
            named.setdefault(where.scene.scene.id, set()).update(one.owner for one in where.mentions)
    return {scene: frozenset(owners) for scene, owners in named.items()}


RULE = Rule(
    "witness_absent",
    said("Witnessed while not present"),
    "Somebody sees or overhears something in a scene that they are not in.",
    in_chapter=in_chapter(_judge),
    in_story=off_the_page(_judge),
)
