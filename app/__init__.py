"""Headcanon: a desktop writing assistant for fan-fiction authors."""

__version__ = "0.1.0"
