"""A checkout with the real scripts, on simulated systems.

The checkout gets a lock of two tiny packages made here, and a ``PATH`` with stand-ins for apt-get and
others that record their arguments. So the machine is not touched and no network is needed; Python, pip
and the hashes are real.
"""

import hashlib
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tests.programs import run_program

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

APP = """
import json, os, sys
print(json.dumps({"folder": os.getcwd(), "arguments": sys.argv[1:]}))
print("no bytecode" if sys.dont_write_bytecode else "", file=sys.stderr, end="")
"""
# Commands of the system that the scripts use, besides Python and, on Debian, the next four.
PLAIN_COMMANDS = "sh cat chmod cksum dirname env flock grep head id mkdir mv readlink rm sed sort tail tr"
DEBIAN = {
    "dpkg-query": 'shift 3; for p; do case " $LACKING " in *" $p "*) ;; '
    '*) printf "%s=installed " "$p" ;; esac; done',
    "apt-cache": '[ "$2" != "$UNKNOWN" ]',
    "apt-get": 'echo "$@" >>"$ASKED"; [ -z "${OFFLINE-}" ]',
    "sudo": 'echo sudo >>"$ASKED"; exec "$@"',
}


@dataclass
class Checkout:
    """A folder with the scripts, and the environment variables to run them with."""

    root: Path
    env: dict[str, str]

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    @property
    def site(self) -> Path:
        (found,) = self.venv.glob("lib/python*/site-packages")
        return found

    def command(self, *arguments: str) -> list[str]:
        return [str(self.root / "packaging" / "run"), *arguments]

    def run(self, *arguments: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
        return run_program(
            self.command(*arguments),
            cwd=cwd or self.root.parent,
            env=self.env | env,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    def forget(self) -> None:
        """Invalidate the stamp of the environment, as an update of the program does."""
        (self.venv / "run.stamp").write_text("older")

    def copy_to(self, root: Path) -> "Checkout":
        shutil.copytree(self.root, root, symlinks=True)
        return Checkout(root, dict(self.env))


def write_script(path: Path, text: str) -> None:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def make_wheel(folder: Path, name: str, files: dict[str, str]) -> str:
    """Write version 1 of a package as a wheel; return its line for a lock."""
    info = f"{name}-1.dist-info"
    files = files | {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    wheel = folder / f"{name}-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return f"{name}==1 --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def make_system(folder: Path, extra: dict[str, str]) -> Path:
    """Make the only folder on PATH: the plain commands, Python, and further commands of the system."""
    folder.mkdir()
    for name in PLAIN_COMMANDS.split():
        (folder / name).symlink_to(shutil.which(name) or f"/bin/{name}")
    write_script(folder / "python3", f'exec "{sys._base_executable}" "$@"')  # type: ignore[attr-defined]
    for name, text in extra.items():
        write_script(folder / name, text)
    return folder


def plant_another_ui(folder: Path) -> None:
    """Put a package ``ui`` where Python would find it first if it searched the current folder."""
    (folder / "ui").mkdir()
    (folder / "ui" / "__init__.py").write_text("raise SystemExit('not the program')")
