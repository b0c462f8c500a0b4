"""The chapter editor."""
