"""A lock on an open file that the operating system releases when its process ends, however it ends."""

import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def try_lock(held: BinaryIO) -> bool:
        """Take the lock if nobody has it."""
        held.seek(0)
        try:
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def unlock(held: BinaryIO) -> None:
        """Give the lock back."""
        held.seek(0)
        msvcrt.locking(held.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def try_lock(held: BinaryIO) -> bool:
        """Take the lock if nobody has it."""
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def unlock(held: BinaryIO) -> None:
        """Give the lock back."""
        fcntl.flock(held, fcntl.LOCK_UN)
