"""Restores a backup on trial: into a server made for it alone, which is thrown away afterwards."""

import shutil
from pathlib import Path

from desk.backups.restoring import Restored, make_database, restore
from desk.db.connection import parsed
from desk.server.supervisor import EmbeddedServer


def rehearse(file: Path, scratch: Path) -> Restored:
    """Proves that the backup alone brings the business back: schema, rows, ledger, logins and promises.

    Args:
        file: the backup.
        scratch: a folder that does not exist or holds what an earlier trial left; gone afterwards.

    Raises:
        BackupDamaged, CopyDiffers: the backup is not what it ought to be.
        Unavailable: the trial could not be made, such as on a full disk.
    """
    server = EmbeddedServer(scratch)
    try:
        address = server.start()
        place = make_database(parsed(address.url()), "trial")
        return restore(file, place)
    finally:
        server.stop()
        shutil.rmtree(scratch, ignore_errors=True)
