"""Which shape a project file has, and how an older one is brought to the present.

Alembic is imported where it is used: a file in the present shape is opened without it, and faster.
"""

from sqlalchemy import Connection

from app.data_files import migrations

#: The newest migration. Kept here so that a file already in this shape is opened without reading the migrations.
CURRENT = "0004"


def version_of(connection: Connection) -> str:
    """The migration a file stands at, or nothing where it has never been migrated."""
    there = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").scalar_one()
    if not there:
        return ""
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or ""


def is_known(version: str) -> bool:
    """Whether this program has the migration a file stands at; if not, a newer program made it."""
    from alembic.script import ScriptDirectory

    known = {script.revision for script in ScriptDirectory(str(migrations())).walk_revisions()}
    return version in known


def migrate(connection: Connection) -> None:
    """Bring a file to the present shape, within the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
