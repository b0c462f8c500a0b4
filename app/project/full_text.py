"""Search in the text: an FTS5 index over the paragraphs, made from them and thrown away at will."""

import re

from sqlalchemy import Connection, text

_TABLE = """
CREATE VIRTUAL TABLE paragraph_text USING fts5(
    text, content = 'paragraph', content_rowid = 'key', tokenize = "unicode61 remove_diacritics 2"
)
"""

_TRIGGERS = (
    """
CREATE TRIGGER paragraph_text_insert AFTER INSERT ON paragraph BEGIN
    INSERT INTO paragraph_text(rowid, text) VALUES (new.key, new.text);
END
""",
    """
CREATE TRIGGER paragraph_text_delete AFTER DELETE ON paragraph BEGIN
    INSERT INTO paragraph_text(paragraph_text, rowid, text) VALUES ('delete', old.key, old.text);
END
""",
    """
CREATE TRIGGER paragraph_text_update AFTER UPDATE OF text ON paragraph WHEN old.text <> new.text BEGIN
    INSERT INTO paragraph_text(paragraph_text, rowid, text) VALUES ('delete', old.key, old.text);
    INSERT INTO paragraph_text(rowid, text) VALUES (new.key, new.text);
END
""",
)

_SEARCH = text("""
SELECT paragraph.chapter_id, paragraph.id, paragraph.text
FROM paragraph_text
JOIN paragraph ON paragraph.key = paragraph_text.rowid
JOIN chapter ON chapter.id = paragraph.chapter_id AND chapter.trashed_at IS NULL
WHERE paragraph_text MATCH :query
ORDER BY chapter.position, paragraph.position
LIMIT :limit
""")


def ensure_index(connection: Connection) -> None:
    """Make the index, and fill it from the paragraphs, where the file has none."""
    there = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'paragraph_text'").scalar_one()
    if there:
        return
    for statement in (_TABLE, *_TRIGGERS):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO paragraph_text(paragraph_text) VALUES ('rebuild')")


def matching_paragraphs(connection: Connection, words: str, limit: int) -> list[tuple[str, str, str]]:
    """Chapter id, paragraph id and text of the paragraphs that hold these words in a row, in narrative order."""
    tokens = re.findall(r"\w+", words)
    if not tokens:
        return []
    phrase = '"' + " ".join(tokens) + '"*'
    rows = connection.execute(_SEARCH, {"query": phrase, "limit": limit})
    return [(row[0], row[1], row[2]) for row in rows]
