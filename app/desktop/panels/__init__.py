"""What stands beside the text: pages for the ledger, panels for what is known and what doesn't fit."""

from app.desktop.panels.cast_page import CastPage
from app.desktop.panels.continuity_panel import ContinuityPanel
from app.desktop.panels.facts_page import FactsPage
from app.desktop.panels.grammar_panel import GrammarPanel
from app.desktop.panels.knowledge_dialog import knowledge_actions
from app.desktop.panels.knows_panel import KnowsPanel
from app.desktop.panels.notes_panel import NotesPanel
from app.desktop.panels.places_page import PlacesPage
from app.desktop.panels.things_page import ThingsPage
from app.desktop.panels.timeline_page import TimelinePage
from app.desktop.panels.times_panel import TimesPanel

__all__ = [
    "CastPage",
    "ContinuityPanel",
    "FactsPage",
    "GrammarPanel",
    "KnowsPanel",
    "NotesPanel",
    "PlacesPage",
    "ThingsPage",
    "TimelinePage",
    "TimesPanel",
    "knowledge_actions",
]
