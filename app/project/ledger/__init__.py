"""The ledger as one readable YAML file: cast, places, scenes, events, time, facts, knowledge and canon.

It can be kept in git or written by hand; `schema` documents every field. What
`ledger_text` writes, `apply_ledger` reads back without loss.
"""

from app.project.ledger.canon_pack import CanonPack, PackTaken, pack_text, read_pack, taken_into
from app.project.ledger.read import LedgerError, LedgerReport, apply_ledger
from app.project.ledger.write import ledger_text

__all__ = [
    "CanonPack",
    "LedgerError",
    "LedgerReport",
    "PackTaken",
    "apply_ledger",
    "ledger_text",
    "pack_text",
    "read_pack",
    "taken_into",
]
