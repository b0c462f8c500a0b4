"""The writing desk: parts, colours and goals of chapters, comments, drafts, sittings

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chapter", sa.Column("part", sa.String(), nullable=False, server_default=""))
    op.add_column("chapter", sa.Column("colour", sa.String(), nullable=False, server_default=""))
    op.add_column("chapter", sa.Column("target_words", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("scene", sa.Column("colour", sa.String(), nullable=False, server_default=""))
    op.add_column("note", sa.Column("rank", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "comment",
        sa.Column("anchor", sa.Text(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("resolved", sa.Boolean(), nullable=False),
        sa.Column("reply_to", sa.String(), nullable=True),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _key("comment", "reply_to", "comment.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
    )
    op.create_index(op.f("ix_comment_position"), "comment", ["position"])
    op.create_table(
        "draft",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("chapter_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("base_digest", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("main_digest", sa.String(), nullable=True),
        sa.CheckConstraint("name <> ''", name=op.f("ck_draft_name")),
        _key("draft", "chapter_id", "chapter.id", ondelete="CASCADE"),
        _key("draft", "base_digest", "text_blob.digest"),
        _key("draft", "digest", "text_blob.digest"),
        _key("draft", "main_digest", "text_blob.digest"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )
    op.create_index(op.f("ix_draft_chapter_id"), "draft", ["chapter_id"])
    op.add_column("snapshot", sa.Column("draft", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "writing_session",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.String(), nullable=False),
        sa.Column("ended_at", sa.String(), nullable=False),
        sa.Column("words_gained", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_writing_session")),
    )


def _key(table: str, column: str, target: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete, deferrable=True, initially="DEFERRED"
    )
