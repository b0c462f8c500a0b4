"""Continuity: how long scenes last, plot lines, facts about knowledge, conditions, things, canon's traits, rules

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("scene", "event"):
        op.add_column(table, sa.Column("lasts_at_least", sa.Integer(), nullable=True))
        op.add_column(table, sa.Column("lasts_at_most", sa.Integer(), nullable=True))
        op.add_column(table, sa.Column("plot_line", sa.String(), nullable=False, server_default=""))
    for column in ("earlier_at_end", "later_at_end"):
        op.add_column("time_constraint", sa.Column(column, sa.Boolean(), nullable=False, server_default="0"))
    for column in ("about_fact", "about_holder", "about_stance"):
        op.add_column("fact", sa.Column(column, sa.String(), nullable=True))
    op.add_column("dismissal", sa.Column("intended", sa.Boolean(), nullable=False, server_default="0"))
    for column in ("character", "trait", "value"):
        op.add_column("canon_fact", sa.Column(column, sa.String(), nullable=False, server_default=""))
    op.add_column("divergence", sa.Column("value", sa.String(), nullable=False, server_default=""))
    op.add_column("canon_fact", sa.Column("denied_by", sa.Text(), nullable=False, server_default="[]"))
    _create_record_table(
        "rule_setting",
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
    )
    _create_record_table(
        "condition",
        sa.Column("character_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("since_anchor", sa.Text(), nullable=True),
        sa.Column("since_event", sa.String(), nullable=True),
        sa.Column("until_given", sa.Boolean(), nullable=False),
        sa.Column("until_anchor", sa.Text(), nullable=True),
        sa.Column("until_event", sa.String(), nullable=True),
        sa.Column("prevents", sa.Text(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.CheckConstraint("kind IN ('dead', 'away', 'unconscious', 'injured')", name=op.f("ck_condition_kind")),
        _key("condition", "character_id", "character.id"),
        _key("condition", "since_event", "event.id"),
        _key("condition", "until_event", "event.id"),
    )
    _create_record_table(
        "thing",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.Column("notes", sa.String(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_thing_name")),
    )
    op.create_table(
        "whereabouts",
        sa.Column("thing_id", sa.String(), nullable=False),
        sa.Column("at_anchor", sa.Text(), nullable=True),
        sa.Column("at_event", sa.String(), nullable=True),
        sa.Column("holder", sa.String(), nullable=True),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _key("whereabouts", "thing_id", "thing.id", ondelete="CASCADE"),
        _key("whereabouts", "at_event", "event.id"),
        _key("whereabouts", "holder", "character.id"),
        _key("whereabouts", "place", "place.id"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_whereabouts")),
    )


def _create_record_table(name: str, *parts: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        *parts,
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_position"), name, ["position"])


def _key(table: str, column: str, target: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete, deferrable=True, initially="DEFERRED"
    )
