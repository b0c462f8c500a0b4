"""What ``--json`` prints of who knows what, and of what people are to each other; see `json_forms`."""

from collections.abc import Sequence
from typing import Any

from app.continuity import KnowledgeState
from app.continuity.suggested_knowledge import SuggestedChange
from app.storyview.cast import RelationshipMoment
from app.storyview.moment import Moment
from app.storyview.story import StoryView
from app.verbs.bonds import Bonds
from app.verbs.json_forms import place_form
from app.verbs.knowing import WhoKnows, holder_name
from app.verbs.matrix import Matrix
from app.verbs.points import place_of


def who_knows_form(story: StoryView, answer: WhoKnows) -> dict[str, Any]:
    """{"fact": {"id": text, "statement": text}, "at": PLACE, "holders": [{"holder": id or "reader", "name": text,
    "stance": "knows" | "suspects" | "misbelieves" | "has_forgotten" | "does_not_know", or null where it depends,
    "stated": whether the ledger says so, "explanation": text, "because": [{"stance": text, "how": text,
    "from": id or "", "instead": text, "sentence": text, "at": PLACE or null}]}]}
    """
    return {
        "fact": {"id": answer.fact.id, "statement": answer.fact.statement},
        "at": place_form(answer.at),
        "holders": _held(story, answer.states),
    }


def matrix_form(story: StoryView, matrix: Matrix) -> dict[str, Any]:
    """{"at": PLACE, "facts": [{"fact": {"id": text, "statement": text}, "holds": whether it is so there, or null where
    that depends, "holders": [{"holder": id or "reader", "name": text, "stance": "knows" | "suspects" | "misbelieves"
    | "has_forgotten" | "does_not_know", or null where it depends, "stated": whether the ledger says so,
    "explanation": text, "because": [{"stance": text, "how": text, "from": id or "", "instead": text,
    "sentence": text, "at": PLACE or null}]}]}]}
    """
    return {
        "at": place_form(matrix.at),
        "facts": [
            {
                "fact": {"id": row.fact.id, "statement": row.fact.statement},
                "holds": row.holds,
                "holders": _held(story, row.states),
            }
            for row in matrix.rows
        ],
    }


def relationships_form(story: StoryView, bonds: Bonds) -> dict[str, Any]:
    """{"at": PLACE, "relationships": [{"id": text, "between": [id, id], "names": [text, text], "kind": text, or null
    where it depends, "stands": true | false, or null where it depends, "ended": whether it stood and no longer does,
    "because": {"change": "begins" | "changes" | "ends", "kind": text, "at": PLACE or null}, or null}]}
    """
    return {
        "at": place_form(bonds.at),
        "relationships": [
            {
                "id": state.relationship.id,
                "between": [state.relationship.first, state.relationship.second],
                "names": [holder_name(story, one) for one in (state.relationship.first, state.relationship.second)],
                "kind": state.kind,
                "stands": state.stands,
                "ended": state.has_ended,
                "because": None if state.because is None else _turn(story, state.because),
            }
            for state in bonds.states
        ],
    }


def _held(story: StoryView, states: Sequence[KnowledgeState]) -> list[dict[str, Any]]:
    return [
        {
            "holder": state.holder,
            "name": holder_name(story, state.holder),
            "stance": None if state.stance is None else str(state.stance),
            "stated": state.stated,
            "explanation": state.explanation,
            "because": [
                {
                    "stance": str(evidence.change.stance),
                    "how": str(evidence.change.how),
                    "from": evidence.change.source,
                    "instead": evidence.change.instead,
                    "sentence": evidence.sentence,
                    "at": _moment(story, evidence.change.at),
                }
                for evidence in state.because
            ],
        }
        for state in states
    ]


def _turn(story: StoryView, turn: RelationshipMoment) -> dict[str, Any]:
    return {"change": str(turn.change), "kind": turn.kind, "at": _moment(story, turn.at)}


def _moment(story: StoryView, moment: Moment) -> dict[str, Any] | None:
    return None if moment.anchor is None else place_form(place_of(story, moment.anchor))


def suggestions_form(story: StoryView, suggestions: Sequence[SuggestedChange]) -> dict[str, Any]:
    """{"suggestions": [{"fact": id, "holder": id or "reader", "name": text, "stance": text, "how": text,
    "from": id or "", "words": the cue, "at": PLACE of the sentence}]}
    """
    return {
        "suggestions": [
            {
                "fact": one.change.fact,
                "holder": one.change.holder,
                "name": holder_name(story, one.change.holder),
                "stance": str(one.change.stance),
                "how": str(one.change.how),
                "from": one.change.source,
                "words": one.words,
                "at": place_form(place_of(story, one.anchor)),
            }
            for one in suggestions
        ]
    }
