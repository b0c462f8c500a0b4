"""The export window: presets, choices, and the process that writes."""
