"""The log: where a fault of the program is written down, so that the author need not look at it."""

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

from app.storyview.said import said

_MAX_BYTES = 1_000_000
_OLDER_KEPT = 3


def log_file() -> Path:
    """Where the log is written."""
    kept_elsewhere = os.environ.get("HEADCANON_DATA_DIR")
    folder = Path(kept_elsewhere) / "log" if kept_elsewhere else user_log_path("headcanon", appauthor=False)
    return folder / "headcanon.log"


def start_logging() -> None:
    """Write what the program's parts log to the log file. Without a writable folder, go on without a log."""
    root = logging.getLogger()
    path = log_file()
    for handler in [one for one in root.handlers if isinstance(one, RotatingFileHandler)]:
        if handler.baseFilename == str(path.absolute()):
            return
        root.removeHandler(handler)
        handler.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_MAX_BYTES, backupCount=_OLDER_KEPT, encoding="utf-8", delay=True)
    except OSError:
        root.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # Without this the standard library writes what no handler took, or can't write, to stderr.
    logging.raiseExceptions = False


def fault_message(error: BaseException) -> str:
    """Log an unexpected error with its traceback; gives the one line for the author."""
    logging.getLogger("headcanon").error("unexpected error", exc_info=error)
    return said(
        "something went wrong inside Headcanon ({kind}). Your project is as it was last saved."
        " The details are in “{log}”.",
        kind=type(error).__name__,
        log=log_file(),
    )
