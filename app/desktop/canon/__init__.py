"""What the source holds, and where the story leaves it."""

from app.desktop.canon.page import CanonPage

__all__ = ["CanonPage"]
