"""From a file that somebody has to a manuscript; one module for each kind of file, all named in `registry`."""
