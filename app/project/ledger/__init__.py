"""The ledger as one readable YAML file: cast, places, scenes, events, time, facts, knowledge and canon.

It can be kept in git or written by hand; `schema` documents every field. What
`ledger_text` writes, `apply_ledger` reads back without loss.
"""

from app.project.ledger.read import LedgerError, LedgerReport, apply_ledger
from app.project.ledger.write import ledger_text

__all__ = ["LedgerError", "LedgerReport", "apply_ledger", "ledger_text"]
