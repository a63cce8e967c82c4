"""What a Debian or Ubuntu must have beside Python: Qt's libraries; for tests a key store and a second PostgreSQL."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

# What Qt's wheel needs to be imported, to draw off screen, to open a window under X11 or Wayland, and to print.
WINDOW_LIBRARIES = (
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libdbus-1-3",
    "libfontconfig1",
    "libxkbcommon0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libx11-xcb1",
    "libcups2",
    "libwayland-cursor0",
    "libwayland-egl1",
)
# The desktop's own key store, and what starts one for a test.
KEY_STORE = ("gnome-keyring", "dbus")
NO_DEFAULT_CLUSTER = Path("/etc/postgresql-common/createcluster.conf")


def ensure_window_libraries() -> None:
    """Install the libraries that Qt misses; on other systems than Debian's family they are taken for granted."""
    _ensure(WINDOW_LIBRARIES)


def ensure_key_store() -> None:
    """Install the key store that tests keep passwords and providers' keys in; elsewhere those tests are skipped."""
    _ensure(KEY_STORE)


def _ensure(names: tuple[str, ...]) -> None:
    missing = [name for name in names if name not in _installed()] if _is_debian() else []
    if missing:
        _install(missing)


def ensure_second_postgresql() -> None:
    """Install the distribution's PostgreSQL for the tests that must hold on two versions.

    Its automatic cluster is switched off first: the tests start servers of their own, and a machine should not get
    one that nobody asked for. Elsewhere than on Debian's family those tests use what is installed.
    """
    if any(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or not _is_debian():
        return
    _update()
    name = "postgresql-15" if _available("postgresql-15") else "postgresql"
    if not NO_DEFAULT_CLUSTER.exists():
        script = f"mkdir -p {NO_DEFAULT_CLUSTER.parent} && echo 'create_main_cluster = false' > {NO_DEFAULT_CLUSTER}"
        _as_root("sh", "-c", script)
    _apt("install", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold", name)


def _is_debian() -> bool:
    return sys.platform == "linux" and all(shutil.which(tool) for tool in ("apt-get", "dpkg-query"))


def _installed() -> frozenset[str]:
    """Names of installed packages and of what they provide (Debian 13 renamed some and provides the old names)."""
    listing = subprocess.run(
        ["dpkg-query", "-W", "-f=${db:Status-Abbrev} ${Package} ${Provides}\n"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    lines = (line.replace(",", " ").split() for line in listing.splitlines() if line.startswith("ii"))
    return frozenset(word for line in lines for word in line[1:])


def _available(name: str) -> bool:
    shown = subprocess.run(["apt-cache", "show", "--no-all-versions", name], capture_output=True, check=False)
    return shown.returncode == 0 and bool(shown.stdout.strip())


def _install(names: list[str]) -> None:
    print(f"Installing {' '.join(names)} ...", file=sys.stderr)
    _update()
    _apt("install", "-y", "--no-install-recommends", *names)


def _update() -> None:
    _apt("update")


def _apt(*arguments: str) -> None:
    _as_root("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", *arguments)


def _as_root(*arguments: str) -> None:
    prefix = [] if os.geteuid() == 0 else ["sudo"]
    if prefix and not shutil.which("sudo"):
        sys.exit(f"Somebody with administrator's rights must run this first: {shlex.join(arguments)}")
    # Package managers report on standard output; a command's own output there must stay clean.
    subprocess.run([*prefix, *arguments], check=True, stdout=sys.stderr)
