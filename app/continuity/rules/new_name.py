"""Somebody acts in the text who is not in the cast."""

from collections.abc import Iterable

from app.continuity.finding import Finding, Severity
from app.continuity.reading_of import ReadParagraph, ReadStory
from app.continuity.rules.near_name import names_of, nearest_of, small_words_of
from app.continuity.rules.rule import Rule
from app.reading import ActingNames, acting_in, acting_names
from app.storyview.said import said

_SURE = 10  #: one who acts so often is hardly a slip or a figure of speech


def _find(read: ReadStory) -> Iterable[Finding]:
    if not read.story.characters:
        return  # nobody has begun to say who is who
    chapters = range(len(read.story.chapters))
    acting = [read.of_chapter(_gather, chapter) for chapter in chapters]
    small = [read.of_chapter(small_words_of, chapter) for chapter in chapters]
    settled, targets = names_of(read.story)
    nearest = nearest_of(targets)
    rejected = [one.name for one in read.story.rejected_names]
    for name in acting_names(acting, small, settled, rejected):
        forms = [form for form, _ in name.forms]
        if name.kind_hint == "place" or any(nearest(word) for form in forms for word in form.split()):
            continue
        chapter, spot = next(
            (chapter, found.first[form])
            for chapter, found in enumerate(acting)
            for form in forms
            if form in found.first
        )
        yield Finding(
            rule=RULE.name,
            severity=Severity.HINT,
            confidence=0.4 + 0.5 * min(1.0, name.count / _SURE),
            message=said("{name} is not in the cast.", name=name.name),
            explanation=said(
                "Somebody called {name} acts here. Add them to the cast; if it is nobody, say so there,"
                " and it is not asked again.",
                name=name.name,
            ),
            anchor=read.anchor(read.chapter(chapter)[spot.number], spot.start, spot.end),
            subject=name.name,
        )


def _gather(paragraphs: tuple[ReadParagraph, ...]) -> ActingNames:
    return acting_in(where.paragraph for where in paragraphs)


RULE = Rule(
    "new_name",
    said("A name without a character"),
    "Somebody speaks or acts in the text whose name is nobody’s in the cast.",
    in_story=_find,
)
