"""The first shape of a project

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "canon_fact",
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("statement <> ''", name=op.f("ck_canon_fact_statement")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_canon_fact")),
    )
    with op.batch_alter_table("canon_fact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_canon_fact_position"), ["position"], unique=False)

    op.create_table(
        "chapter",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("numbered", sa.Boolean(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("end_notes", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("posted_on", sa.String(), nullable=False),
        sa.Column("posted_link", sa.String(), nullable=False),
        sa.Column("trashed_at", sa.String(), nullable=True),
        sa.CheckConstraint("kind IN ('prologue', 'chapter', 'interlude', 'epilogue')", name=op.f("ck_chapter_kind")),
        sa.CheckConstraint("status IN ('draft', 'revised', 'posted')", name=op.f("ck_chapter_status")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chapter")),
    )
    with op.batch_alter_table("chapter", schema=None) as batch_op:
        batch_op.create_index(
            "uq_chapter_position", ["position"], unique=True, sqlite_where=sa.text("trashed_at IS NULL")
        )

    op.create_table(
        "character",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("pronouns", sa.String(), nullable=False),
        sa.Column("birth", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_character_name")),
        sa.CheckConstraint("origin IN ('canon', 'original')", name=op.f("ck_character_origin")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_character")),
    )
    with op.batch_alter_table("character", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_character_position"), ["position"], unique=False)

    op.create_table(
        "dictionary_word",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("id <> ''", name=op.f("ck_dictionary_word_word")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dictionary_word")),
    )
    with op.batch_alter_table("dictionary_word", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dictionary_word_position"), ["position"], unique=False)

    op.create_table(
        "dismissal",
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=True),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissal")),
    )
    with op.batch_alter_table("dismissal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dismissal_position"), ["position"], unique=False)

    op.create_table(
        "note",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=True),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_note_position"), ["position"], unique=False)

    op.create_table(
        "place",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("part_of", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_place_name")),
        sa.CheckConstraint("part_of <> id", name=op.f("ck_place_part_of")),
        sa.ForeignKeyConstraint(
            ["part_of"], ["place.id"], name=op.f("fk_place_part_of"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
    )
    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_place_position"), ["position"], unique=False)

    op.create_table(
        "rejected_name",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("id <> ''", name=op.f("ck_rejected_name_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rejected_name")),
    )
    with op.batch_alter_table("rejected_name", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rejected_name_position"), ["position"], unique=False)

    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "text_blob",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(digest) = 64", name=op.f("ck_text_blob_digest")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_text_blob")),
    )
    op.create_table(
        "work",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("rating", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("end_notes", sa.String(), nullable=False),
        sa.Column("series", sa.String(), nullable=False),
        sa.Column("series_position", sa.Integer(), nullable=True),
        sa.Column("canon_baseline", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_work_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work")),
    )
    op.create_table(
        "writing_day",
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("chapter_id", sa.String(), nullable=False),
        sa.Column("words_gained", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("day", "chapter_id", name=op.f("pk_writing_day")),
    )
    op.create_table(
        "character_alias",
        sa.Column("character_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["character_id"],
            ["character.id"],
            name=op.f("fk_character_alias_character_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_character_alias")),
        sa.UniqueConstraint("character_id", "name", name=op.f("uq_character_alias_character_id")),
    )
    op.create_table(
        "event",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("when", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("description", sa.String(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=True),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("title <> ''", name=op.f("ck_event_title")),
        sa.ForeignKeyConstraint(
            ["place"], ["place.id"], name=op.f("fk_event_place"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_event_position"), ["position"], unique=False)

    op.create_table(
        "paragraph",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("chapter_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("style", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("marks", sa.String(), nullable=False),
        sa.CheckConstraint(
            "style IN ('body', 'heading1', 'heading2', 'heading3', 'quote', "
            "'centred', 'right', 'verse', 'list_item', 'scene_break', 'rule')",
            name=op.f("ck_paragraph_style"),
        ),
        sa.CheckConstraint("position >= 0", name=op.f("ck_paragraph_position")),
        sa.ForeignKeyConstraint(
            ["chapter_id"],
            ["chapter.id"],
            name=op.f("fk_paragraph_chapter_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_paragraph")),
        sa.UniqueConstraint("chapter_id", "id", name=op.f("uq_paragraph_chapter_id")),
    )
    op.create_table(
        "place_alias",
        sa.Column("place_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["place.id"],
            name=op.f("fk_place_alias_place_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_place_alias")),
        sa.UniqueConstraint("place_id", "name", name=op.f("uq_place_alias_place_id")),
    )
    op.create_table(
        "relationship",
        sa.Column("first_id", sa.String(), nullable=False),
        sa.Column("second_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("first_id <> second_id", name=op.f("ck_relationship_two")),
        sa.ForeignKeyConstraint(
            ["first_id"], ["character.id"], name=op.f("fk_relationship_first_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["second_id"],
            ["character.id"],
            name=op.f("fk_relationship_second_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relationship")),
    )
    with op.batch_alter_table("relationship", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_relationship_position"), ["position"], unique=False)

    op.create_table(
        "scene",
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("point_of_view", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("when", sa.String(), nullable=False),
        sa.Column("telling", sa.String(), nullable=False),
        sa.Column("synopsis", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("telling IN ('in_order', 'flashback', 'dream')", name=op.f("ck_scene_telling")),
        sa.ForeignKeyConstraint(
            ["place"], ["place.id"], name=op.f("fk_scene_place"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["point_of_view"],
            ["character.id"],
            name=op.f("fk_scene_point_of_view"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scene")),
    )
    with op.batch_alter_table("scene", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scene_position"), ["position"], unique=False)

    op.create_table(
        "snapshot",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("chapter_id", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("taken_at", sa.String(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["chapter_id"],
            ["chapter.id"],
            name=op.f("fk_snapshot_chapter_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["digest"], ["text_blob.digest"], name=op.f("fk_snapshot_digest"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snapshot")),
    )
    with op.batch_alter_table("snapshot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_snapshot_chapter_id"), ["chapter_id"], unique=False)

    op.create_table(
        "work_tag",
        sa.Column("work_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('warnings', 'categories', 'fandoms', 'relationships', 'characters', 'tags')",
            name=op.f("ck_work_tag_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["work_id"],
            ["work.id"],
            name=op.f("fk_work_tag_work_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_work_tag")),
    )
    op.create_table(
        "divergence",
        sa.Column("canon_fact", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("since_given", sa.Boolean(), nullable=False),
        sa.Column("since_anchor", sa.Text(), nullable=True),
        sa.Column("since_event", sa.String(), nullable=True),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["canon_fact"],
            ["canon_fact.id"],
            name=op.f("fk_divergence_canon_fact"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["since_event"], ["event.id"], name=op.f("fk_divergence_since_event"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_divergence")),
    )
    with op.batch_alter_table("divergence", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_divergence_position"), ["position"], unique=False)

    op.create_table(
        "event_participant",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("character_id", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["character_id"],
            ["character.id"],
            name=op.f("fk_event_participant_character_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["event.id"],
            name=op.f("fk_event_participant_event_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_event_participant")),
        sa.UniqueConstraint("event_id", "character_id", name=op.f("uq_event_participant_event_id")),
    )
    op.create_table(
        "fact",
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("from_given", sa.Boolean(), nullable=False),
        sa.Column("from_anchor", sa.Text(), nullable=True),
        sa.Column("from_event", sa.String(), nullable=True),
        sa.Column("until_given", sa.Boolean(), nullable=False),
        sa.Column("until_anchor", sa.Text(), nullable=True),
        sa.Column("until_event", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("statement <> ''", name=op.f("ck_fact_statement")),
        sa.ForeignKeyConstraint(
            ["from_event"], ["event.id"], name=op.f("fk_fact_from_event"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["until_event"], ["event.id"], name=op.f("fk_fact_until_event"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
    )
    with op.batch_alter_table("fact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fact_position"), ["position"], unique=False)

    op.create_table(
        "relationship_moment",
        sa.Column("relationship_id", sa.String(), nullable=False),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("at_anchor", sa.Text(), nullable=True),
        sa.Column("at_event", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("change IN ('begins', 'changes', 'ends')", name=op.f("ck_relationship_moment_change")),
        sa.ForeignKeyConstraint(
            ["at_event"],
            ["event.id"],
            name=op.f("fk_relationship_moment_at_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["relationship_id"],
            ["relationship.id"],
            name=op.f("fk_relationship_moment_relationship_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_relationship_moment")),
    )
    op.create_table(
        "scene_cast",
        sa.Column("scene_id", sa.String(), nullable=False),
        sa.Column("character_id", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["character_id"],
            ["character.id"],
            name=op.f("fk_scene_cast_character_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["scene_id"],
            ["scene.id"],
            name=op.f("fk_scene_cast_scene_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_scene_cast")),
        sa.UniqueConstraint("scene_id", "character_id", name=op.f("uq_scene_cast_scene_id")),
    )
    op.create_table(
        "time_constraint",
        sa.Column("earlier_scene", sa.String(), nullable=True),
        sa.Column("earlier_event", sa.String(), nullable=True),
        sa.Column("later_scene", sa.String(), nullable=True),
        sa.Column("later_event", sa.String(), nullable=True),
        sa.Column("at_least", sa.Integer(), nullable=True),
        sa.Column("at_most", sa.Integer(), nullable=True),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("anchor", sa.Text(), nullable=True),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(earlier_scene IS NULL) <> (earlier_event IS NULL)", name=op.f("ck_time_constraint_earlier")
        ),
        sa.CheckConstraint("(later_scene IS NULL) <> (later_event IS NULL)", name=op.f("ck_time_constraint_later")),
        sa.CheckConstraint(
            "at_least IS NULL OR at_most IS NULL OR at_least <= at_most", name=op.f("ck_time_constraint_bounds")
        ),
        sa.ForeignKeyConstraint(
            ["earlier_event"],
            ["event.id"],
            name=op.f("fk_time_constraint_earlier_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["earlier_scene"],
            ["scene.id"],
            name=op.f("fk_time_constraint_earlier_scene"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["later_event"],
            ["event.id"],
            name=op.f("fk_time_constraint_later_event"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["later_scene"],
            ["scene.id"],
            name=op.f("fk_time_constraint_later_scene"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_time_constraint")),
    )
    with op.batch_alter_table("time_constraint", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_time_constraint_position"), ["position"], unique=False)

    op.create_table(
        "trait",
        sa.Column("character_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("since_given", sa.Boolean(), nullable=False),
        sa.Column("since_anchor", sa.Text(), nullable=True),
        sa.Column("since_event", sa.String(), nullable=True),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["character_id"],
            ["character.id"],
            name=op.f("fk_trait_character_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["since_event"], ["event.id"], name=op.f("fk_trait_since_event"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_trait")),
    )
    op.create_table(
        "fact_cue",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["fact_id"],
            ["fact.id"],
            name=op.f("fk_fact_cue_fact_id"),
            ondelete="CASCADE",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_fact_cue")),
        sa.UniqueConstraint("fact_id", "words", name=op.f("uq_fact_cue_fact_id")),
    )
    op.create_table(
        "knowledge_change",
        sa.Column("fact_id", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=True),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("at_anchor", sa.Text(), nullable=True),
        sa.Column("at_event", sa.String(), nullable=True),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("instead", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "how IN ('saw', 'told', 'inferred', 'overheard', 'read', 'lied_to', "
            "'forgot', 'remembered', 'before_story', 'unstated')",
            name=op.f("ck_knowledge_change_how"),
        ),
        sa.CheckConstraint(
            "stance IN ('knows', 'suspects', 'misbelieves', 'has_forgotten', 'does_not_know')",
            name=op.f("ck_knowledge_change_stance"),
        ),
        sa.ForeignKeyConstraint(
            ["at_event"], ["event.id"], name=op.f("fk_knowledge_change_at_event"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["fact_id"], ["fact.id"], name=op.f("fk_knowledge_change_fact_id"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["holder"], ["character.id"], name=op.f("fk_knowledge_change_holder"), initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["source"], ["character.id"], name=op.f("fk_knowledge_change_source"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_knowledge_change")),
    )
    with op.batch_alter_table("knowledge_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_knowledge_change_fact_id"), ["fact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_knowledge_change_position"), ["position"], unique=False)
