"""One writer at a time: an OS-level lock beside the project that dies with its process."""

import getpass
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

# Where the locked byte lies: past the words that say who holds the lock, because
# Windows lets nobody read a locked stretch.
_LOCKED_BYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that is held, until `release`."""

    path: Path
    descriptor: int

    def release(self) -> None:
        """Let go, and take the lock file away."""
        if sys.platform == "win32":
            os.close(self.descriptor)
            self.path.unlink(missing_ok=True)
        else:
            # Unlinked while it is still held, so that nobody can have locked what goes.
            self.path.unlink(missing_ok=True)
            os.close(self.descriptor)


def lock_path(project: Path) -> Path:
    """The lock file that belongs to a project file."""
    return project.with_name(project.name + ".lock")


def take_lock(project: Path) -> Lock | None:
    """Lock a project for writing, or None where another process or window has it.

    Raises OSError where no lock file can be made beside the project.
    """
    path = lock_path(project)
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _try_lock(descriptor):
            os.close(descriptor)
            return None
        if _still_there(descriptor, path):
            break
        os.close(descriptor)  # its last holder took the file away while we were locking it
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f"{getpass.getuser()} on {socket.gethostname()} (process {os.getpid()})".encode())
    return Lock(path, descriptor)


def lock_holder(project: Path) -> str:
    """Who holds the lock on a project, as it is said to the author."""
    try:
        return lock_path(project).read_text("utf-8", errors="replace").strip() or "another window"
    except OSError:
        return "another window"


def _still_there(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
