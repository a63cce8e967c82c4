"""`./run package-check --workflow`: the workflow of `.github/` looked at by linters, and its Linux step really run.

The linters come from the Python registry for this run only. The step runs word for word in a bare Debian on a copy of
the checkout; those of Windows and macOS need such machines, so they are looked at only.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import Any

import bundle
import debian_root
from debian_root import DebianRoot

WORKFLOW = bundle.ROOT / ".github" / "workflows" / "packages.yml"
_LINTERS = (
    ("check-jsonschema==0.39.0", "check-jsonschema", "--builtin-schema", "vendor.github-workflows"),
    ("zizmor==1.32.0", "zizmor", "--offline", "--no-progress", "--quiet"),
)
_SECONDS = 3600


def step(name: str) -> str:
    """What a step of the workflow runs, by the step's name."""
    text = WORKFLOW.read_text("utf-8")
    found = re.search(rf"- name: {re.escape(name)}\n(?:\s+\w+:(?! \|).*\n)*(\s+)run: \|\n((?:\1  .*\n)+)", text)
    assert found is not None, f"the workflow has no step {name}"
    return textwrap.dedent(found[2])


def check() -> dict[str, Any]:
    """What was found; what a linter or the step says no to ends it with AssertionError."""
    told: dict[str, Any] = {}
    for package, *command in _LINTERS:
        done = subprocess.run(
            [Path(sys.executable).with_name("uv"), "tool", "run", "--quiet", "--from", package, *command, WORKFLOW],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        told[package] = "nothing to say"
    if why := debian_root.missing():
        return {**told, "Linux step": f"not run: {why}"}
    with tempfile.TemporaryDirectory(prefix="halldesk-workflow-", dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        with DebianRoot(Path(folder) / "bookworm") as system:
            _copy_checkout(system.path / "checkout")
            script = f"set -e\ncd /checkout\n{step('Build (Linux)')}"
            done = system.run(["sh", "-c", script], more=_registry(system.path), seconds=_SECONDS)
            assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
            made = sorted(path.name for path in (system.path / "checkout/dist").glob("*.deb"))
            assert made, "the step made no package"
            return {**told, "Linux step": f"run on a bare Debian; made {', '.join(made)}"}


def _copy_checkout(target: Path) -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=bundle.ROOT, check=True, capture_output=True, text=True).stdout
    for name in listed.splitlines():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(bundle.ROOT / name, target / name)


def _registry(root: Path) -> dict[str, str]:
    """This system's way to the Python registry, for the step alone."""
    variables = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_"))}
    if Path("/etc/pip.conf").is_file():
        shutil.copy("/etc/pip.conf", root / "etc")
    known = variables.get("PIP_CERT") or os.environ.get("SSL_CERT_FILE")
    if known and Path(known).is_file():  # under a name of its own: packages of the step bring certificates too
        shutil.copy(known, root / "registry.pem")
        variables |= {"PIP_CERT": "/registry.pem", "SSL_CERT_FILE": "/registry.pem"}
    return variables
