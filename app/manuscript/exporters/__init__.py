"""From a manuscript to a file; one module for each kind of file, all named in `registry`."""
