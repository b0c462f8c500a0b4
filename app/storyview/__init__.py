"""The frozen picture of a story: plain values that may cross threads and that every part of the house reads."""
