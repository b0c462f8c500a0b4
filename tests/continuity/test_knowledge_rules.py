"""The rules about who knows what: each finds its mistake at its sentence, and is silent where there is none."""

from dataclasses import replace

import pytest

from app.continuity import Finding, Severity, check
from app.prose.anchor import Anchor
from app.prose.document import Document, Mark, MarkKind, Paragraph, ParagraphStyle
from app.storyview.cast import Character
from app.storyview.knowledge import READER, Fact, HeldStance, How, KnowledgeChange, Stance
from app.storyview.manuscript import Chapter
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.storyview.timeline import Event, Scene, Telling
from tests.continuity.conftest import BREAK, at, chapter

CAST = (
    Character("kurt", "Kurt Hummel", ("Kurt",), "he/him"),
    Character("blaine", "Blaine Anderson", ("Blaine",), "he/him"),
    Character("rachel", "Rachel Berry", ("Rachel",), "she/her"),
    Character("nelson", "Nelson", (), "he/him"),
)
DIVORCE = Fact("divorce", "Kurt and Blaine are divorced", ("divorce", "my ex", "his ex-husband"))
KNOWN = Moment()


def knows(holder: str, moment: Moment, how: How = How.UNSTATED, **more) -> KnowledgeChange:
    return change(holder, Stance.KNOWS, moment, how, **more)


def change(holder: str, stance: Stance, moment: Moment, how: How = How.UNSTATED, **more) -> KnowledgeChange:
    quote = moment.anchor.quote if moment.anchor else ""
    return KnowledgeChange(f"{holder}-{stance}-{quote}", "divorce", holder, stance, moment, how, **more)


def story(*texts: str, changes: tuple[KnowledgeChange, ...] = (), **more) -> StoryView:
    more.setdefault("chapters", (chapter("c", *texts),))
    more.setdefault("facts", (DIVORCE,))
    more.setdefault("scenes", (Scene("s", Anchor("c"), point_of_view="rachel"),))
    return StoryView(characters=CAST, knowledge_changes=changes, **more)


def found(view: StoryView, rule: str) -> list[Finding]:
    return [one for one in check(view) if one.rule == rule]


def graded(view: StoryView, rule: str) -> list[tuple[str, Severity]]:
    return [(one.anchor.quote if one.anchor else "", one.severity) for one in found(view, rule)]


# Speaks or thinks of it before knowing

LATER = "It was June before Nelson heard."
EVERYBODY_ELSE = (knows("kurt", KNOWN), knows("blaine", KNOWN), knows("rachel", KNOWN))


def unknowing(*texts: str, **more) -> StoryView:
    """Nelson does not know until the last sentence; all others do."""
    return story(*texts, LATER, changes=(*EVERYBODY_ELSE, knows("nelson", at("c", "Nelson heard"))), **more)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("“Since the divorce, he has changed,” Nelson said.", Severity.ERROR),
        ("“You’re divorced now,” said Nelson.", Severity.ERROR),
        ('"You\'re divorced now," said Nelson.', Severity.ERROR),
        ("‘You’re divorced now,’ said Nelson.", Severity.ERROR),
        ("'You're divorced now,' said Nelson.", Severity.ERROR),
        ("“Your divorce was in the papers.” Nelson put down his cup.", Severity.WARNING),
        ("Nelson put down his cup. “Your divorce was in the papers,” he said.", Severity.WARNING),
        ("Nelson remembered the divorce very well.", Severity.WARNING),
        ("“Was there a divorce?” Nelson asked.", Severity.HINT),
        ("“If there is a divorce, call me,” said Nelson.", Severity.HINT),
        ("“She told me ‘the divorce was hard’ and left,” said Nelson.", Severity.HINT),
        ("“I never heard of a divorce,” said Nelson.", None),
        ("“I don’t know about any divorce,” said Nelson.", None),
        ("“You aren’t divorced,” said Nelson.", None),
        ("Nelson didn’t know of the divorce.", None),
        ("“Since the divorce, he has changed,” Blaine said.", None),
        ("“Since the divorce, he has changed.” Blaine poured coffee.", None),
        ("“Since the divorce, he has changed.” Nelson flinched.", None),
        ("“Since the divorce, he has changed,” he told Nelson.", None),
        ("Nelson poured while Blaine talked about the divorce.", None),
    ],
)
def test_who_does_not_know_may_not_speak_of_it(text: str, severity: Severity | None) -> None:
    assert [one.severity for one in found(unknowing(text), "speaks_before_knowing")] == ([severity] if severity else [])


def test_turns_in_a_dialogue_are_followed() -> None:
    view = unknowing("“You came,” said Blaine.", "“I did,” said Nelson.", "“Why now?”", "“Your divorce made me.”")
    assert graded(view, "speaks_before_knowing") == [("divorce", Severity.WARNING)]


def test_a_letter_is_its_writers_and_not_of_the_scenes_point_of_view() -> None:
    def letter(signed: str) -> StoryView:
        texts = (
            Paragraph("Rachel opened it."),
            Paragraph("I heard about the divorce.", ParagraphStyle.QUOTE),
            Paragraph(f"—{signed}", ParagraphStyle.QUOTE),
            Paragraph(LATER),
        )
        scene = Scene("s", Anchor("c"), point_of_view="nelson")
        return replace(unknowing(), chapters=(Chapter("c", document=Document(texts)),), scenes=(scene,))

    assert graded(letter("Blaine"), "speaks_before_knowing") == []
    assert graded(letter("Nelson"), "speaks_before_knowing") == [("divorce", Severity.WARNING)]


def test_a_thought_in_italics_is_its_thinkers() -> None:
    text = "So the divorce is true, Nelson thought."
    italic = Paragraph(text, marks=(Mark(0, 23, MarkKind.ITALIC),))
    view = replace(unknowing(), chapters=(Chapter("c", document=Document((italic, Paragraph(LATER)))),))
    assert graded(view, "speaks_before_knowing") == [("divorce", Severity.WARNING)]


def test_who_believes_something_else_is_warned_of() -> None:
    view = story(
        "Kurt lied to Nelson.",
        "“Since the divorce, he has changed,” Nelson said.",
        changes=(change("nelson", Stance.MISBELIEVES, at("c", "Kurt lied"), How.LIED_TO, instead="they are married"),),
    )
    assert graded(view, "speaks_before_knowing") == [("divorce", Severity.WARNING)]


def test_what_depends_is_left_alone() -> None:
    moment = Moment(event="e")
    view = story(
        "“Since the divorce, he has changed,” Nelson said.",
        changes=(knows("nelson", moment),),
        events=(Event("e", "x"),),
    )
    assert [one for one in check(view) if one.severity is not Severity.HINT] == []
    assert found(view, "speaks_before_knowing") == []


def test_a_dream_may_say_anything() -> None:
    view = unknowing(
        "“Since the divorce,” Nelson said.", scenes=(Scene("s", Anchor("c"), telling=Telling.DREAM, when="2014"),)
    )
    assert all(one.severity is Severity.HINT for one in found(view, "speaks_before_knowing"))


# What the ledger says of itself


def test_nobody_is_told_by_one_who_does_not_know_yet() -> None:
    texts = ("Nelson told Rachel everything.", "Later Blaine told Nelson.")
    told = knows("rachel", at("c", "Nelson told Rachel"), How.TOLD, source="nelson")
    learns = knows("nelson", at("c", "Blaine told Nelson"), How.TOLD, source="blaine")
    view = story(*texts, changes=(knows("blaine", KNOWN), told, learns))
    assert graded(view, "told_without_knowing") == [("Nelson told Rachel", Severity.ERROR)]
    in_order = story(*reversed(texts), changes=(knows("blaine", KNOWN), told, learns))
    assert found(in_order, "told_without_knowing") == []


def test_one_of_whom_nothing_is_said_may_have_known() -> None:
    told = knows("rachel", at("c", "Nelson told"), How.TOLD, source="nelson")
    assert graded(story("Nelson told Rachel.", changes=(told,)), "told_without_knowing") == [
        ("Nelson told", Severity.HINT)
    ]


def test_who_has_forgotten_cannot_tell_and_yet_may_have_written_it() -> None:
    forgot = change("blaine", Stance.HAS_FORGOTTEN, at("c", "Blaine forgot"), How.FORGOT)
    for how, expected in ((How.TOLD, 1), (How.READ, 0)):
        told = knows("rachel", at("c", "Rachel learned"), how, source="blaine")
        view = story("Blaine forgot.", "Rachel learned.", changes=(knows("blaine", KNOWN), forgot, told))
        assert len(found(view, "told_without_knowing")) == expected


def test_who_learns_in_the_sentence_may_tell_in_it() -> None:
    text = "Nelson told Rachel what Blaine had just told him."
    changes = (
        knows("blaine", KNOWN),
        knows("nelson", at("c", "Blaine had just told him"), How.TOLD, source="blaine"),
        knows("rachel", at("c", "Nelson told Rachel"), How.TOLD, source="nelson"),
    )
    assert found(story(text, changes=changes), "told_without_knowing") == []


def test_nobody_learns_what_they_know() -> None:
    texts = ("Blaine told Rachel.", "She overheard it.", "She forgot.", "She read it.")
    first = knows("rachel", at("c", "Blaine told"), How.TOLD, source="blaine")
    again = knows("rachel", at("c", "She overheard"), How.OVERHEARD)
    assert graded(story(*texts, changes=(first, again)), "learns_twice") == [("She overheard", Severity.WARNING)]
    forgot = change("rachel", Stance.HAS_FORGOTTEN, at("c", "She forgot"))
    reads = knows("rachel", at("c", "She read"), How.READ)
    assert found(story(*texts, changes=(first, forgot, reads)), "learns_twice") == []
    reader = (knows(READER, at("c", "Blaine told")), knows(READER, at("c", "She overheard"), How.READ))
    assert found(story(*texts, changes=reader), "learns_twice") == []


def test_nobody_forgets_what_they_never_knew() -> None:
    forgot = change("blaine", Stance.HAS_FORGOTTEN, at("c", "He woke"), How.FORGOT)
    assert graded(story("He woke.", changes=(forgot,)), "forgets_unknown") == [("He woke", Severity.WARNING)]
    assert found(story("He woke.", changes=(knows("blaine", KNOWN), forgot)), "forgets_unknown") == []


def test_nobody_remembers_what_they_had_not_forgotten() -> None:
    remembers = knows("blaine", at("c", "He sat up"), How.REMEMBERED)
    forgot = change("blaine", Stance.HAS_FORGOTTEN, at("c", "He woke"), How.FORGOT)
    for before, expected in (((knows("blaine", KNOWN),), 1), ((), 1), ((knows("blaine", KNOWN), forgot), 0)):
        view = story("He woke.", "He sat up.", changes=(*before, remembers))
        assert len(found(view, "forgets_unknown")) == expected


def test_nobody_believes_a_lie_who_knows_better() -> None:
    lied = change(
        "rachel", Stance.MISBELIEVES, at("c", "Kurt lied"), How.LIED_TO, source="kurt", instead="they are fine"
    )
    assert graded(story("Kurt lied.", changes=(knows("rachel", KNOWN), lied)), "deceived_knowing_better") == [
        ("Kurt lied", Severity.WARNING)
    ]
    assert found(story("Kurt lied.", changes=(lied,)), "deceived_knowing_better") == []


@pytest.mark.parametrize(
    ("present", "text", "expected"),
    [
        (("kurt", "blaine"), "He signed it.", [("signed", Severity.WARNING)]),
        (("kurt", "blaine"), "He signed it, and Nelson stood outside.", [("signed", Severity.HINT)]),
        (("kurt", "nelson"), "He signed it.", []),
        ((), "He signed it.", []),
    ],
)
def test_who_is_not_there_does_not_see_it(
    present: tuple[str, ...], text: str, expected: list[tuple[str, Severity]]
) -> None:
    scene = Scene("s", Anchor("c"), present=present)
    view = story(text, changes=(knows("nelson", at("c", "signed"), How.SAW),), scenes=(scene,))
    assert graded(view, "witness_absent") == expected
    told = story(text, changes=(knows("nelson", at("c", "signed"), How.TOLD),), scenes=(scene,))
    assert found(told, "witness_absent") == []


# Before a fact is so, and at the end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rachel sighed. Since the divorce he had been quiet.", [("divorce", Severity.WARNING)]),
        ("“They are divorced,” said Kurt.", [("divorced", Severity.WARNING)]),
        ("She met his ex-husband there.", [("his ex-husband", Severity.HINT)]),
        ("“I want a divorce,” said Kurt.", []),
        ("“You will be divorced by June,” said Kurt.", []),
        ("“They are not divorced,” said Kurt.", []),
        ("“Are they divorced?” asked Kurt.", []),
        ("Years before the divorce, they had met here.", []),
    ],
)
def test_what_is_not_so_yet_is_not_spoken_of_as_done(text: str, expected: list[tuple[str, Severity]]) -> None:
    fact = replace(DIVORCE, holds_from=at("c", "Then they signed"))
    view = story(text, "Then they signed.", facts=(fact,), changes=EVERYBODY_ELSE)
    assert graded(view, "mentioned_before_so") == expected
    always = story(text, "Then they signed.", changes=EVERYBODY_ELSE)
    assert found(always, "mentioned_before_so") == []


def test_a_fact_that_the_text_never_gives_away_is_hinted_at() -> None:
    view = story("Nothing was said.", changes=(knows("kurt", KNOWN),))
    assert [one.severity for one in found(view, "reader_never_told")] == [Severity.HINT]
    assert found(story("The divorce hurt.", changes=(knows("kurt", KNOWN),)), "reader_never_told") == []
    told = (knows("kurt", KNOWN), knows(READER, at("c", "Nothing")))
    assert found(story("Nothing was said.", changes=told), "reader_never_told") == []
    assert found(story("Nothing was said."), "reader_never_told") == []


def test_a_false_belief_that_nothing_ends_is_hinted_at() -> None:
    texts = ("Kurt lied.", "Then it came out.")
    lied = change("rachel", Stance.MISBELIEVES, at("c", "Kurt lied"), How.LIED_TO, instead="they are fine")
    assert graded(story(*texts, changes=(lied,)), "secret_left_open") == [("Kurt lied", Severity.HINT)]
    learns = knows("rachel", at("c", "it came out"))
    assert found(story(*texts, changes=(lied, learns)), "secret_left_open") == []
    suspects = change("rachel", Stance.SUSPECTS, at("c", "Kurt lied"))
    assert len(found(story(*texts, changes=(suspects,)), "secret_left_open")) == 1
    forgot = change("rachel", Stance.HAS_FORGOTTEN, at("c", "Kurt lied"))
    assert found(story(*texts, changes=(knows("rachel", KNOWN), forgot)), "secret_left_open") == []


def test_who_speaks_of_what_another_has_forgotten_is_held_to_that_fact_too() -> None:
    """A fact about knowledge has its own cues, holds while it is so, and is known or not like any other."""
    amnesia = Fact(
        "amnesia",
        "Blaine has forgotten",
        ("doesn’t remember",),
        about=HeldStance("divorce", "blaine", Stance.HAS_FORGOTTEN),
    )
    texts = (
        "“Blaine doesn’t remember,” said Nelson.",
        BREAK,
        "Blaine woke.",
        "“Blaine doesn't remember,” said Nelson.",
        LATER,
    )
    changes = (
        knows("blaine", KNOWN),
        change("blaine", Stance.HAS_FORGOTTEN, at("c", "Blaine woke"), How.FORGOT),
        KnowledgeChange("n", "amnesia", "nelson", Stance.KNOWS, at("c", "Nelson heard")),
    )
    view = story(*texts, changes=changes, facts=(DIVORCE, amnesia))
    assert graded(view, "speaks_before_knowing") == [("doesn't remember", Severity.ERROR)]


def test_every_finding_about_knowledge_shows_why() -> None:
    texts = ("Blaine told Rachel.", "She overheard it.")
    first = knows("rachel", at("c", "Blaine told"), How.TOLD, source="blaine")
    again = knows("rachel", at("c", "She overheard"), How.OVERHEARD)
    (one,) = found(story(*texts, changes=(knows("blaine", KNOWN), first, again)), "learns_twice")
    assert [proof.anchor.quote for proof in one.evidence if proof.anchor] == ["Blaine told"]
    assert "Rachel Berry was told by Blaine Anderson" in one.explanation
