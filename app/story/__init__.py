"""What a story is made of, as tables: one file a subject. Values leave as app.storyview's frozen ones."""

from app.story.base import Base
from app.story.canon import CanonFactRow, DivergenceRow
from app.story.cast import (
    CharacterAliasRow,
    CharacterRow,
    RelationshipMomentRow,
    RelationshipRow,
    TraitRow,
)
from app.story.comments import CommentRow
from app.story.conditions import ConditionRow
from app.story.history import DraftRow, SnapshotRow, TextBlobRow
from app.story.knowledge import FactCueRow, FactRow, KnowledgeChangeRow
from app.story.language import DictionaryWordRow, DismissalRow, RejectedNameRow, RuleSettingRow
from app.story.notes import NoteRow
from app.story.places import PlaceAliasRow, PlaceRow
from app.story.things import ThingRow, WhereaboutsRow
from app.story.timeline import EventParticipantRow, EventRow, SceneCastRow, SceneRow, TimeConstraintRow
from app.story.work import ChapterRow, ParagraphRow, SettingRow, WorkRow, WorkTagRow
from app.story.writing_log import WritingDayRow, WritingSessionRow

__all__ = [
    "Base",
    "CanonFactRow",
    "ChapterRow",
    "CharacterAliasRow",
    "CharacterRow",
    "CommentRow",
    "ConditionRow",
    "DictionaryWordRow",
    "DismissalRow",
    "DivergenceRow",
    "DraftRow",
    "EventParticipantRow",
    "EventRow",
    "FactCueRow",
    "FactRow",
    "KnowledgeChangeRow",
    "NoteRow",
    "ParagraphRow",
    "PlaceAliasRow",
    "PlaceRow",
    "RejectedNameRow",
    "RelationshipMomentRow",
    "RelationshipRow",
    "RuleSettingRow",
    "SceneCastRow",
    "SceneRow",
    "SettingRow",
    "SnapshotRow",
    "TextBlobRow",
    "ThingRow",
    "TimeConstraintRow",
    "TraitRow",
    "WhereaboutsRow",
    "WorkRow",
    "WorkTagRow",
    "WritingDayRow",
    "WritingSessionRow",
]
