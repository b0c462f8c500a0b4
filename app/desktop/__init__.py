"""The window. The only place that imports PySide6; it holds no rule of the story."""
