"""In and out: what a work's posting form asks for besides

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for column in ("collections", "recipients", "link"):
        op.add_column("work", sa.Column(column, sa.String(), nullable=False, server_default=""))
    op.add_column("work", sa.Column("planned_chapters", sa.Integer(), nullable=True))
