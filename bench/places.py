"""Where the bench keeps things, and how it sets itself up: environments with pinned versions."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
BUILD = ROOT / "build" / "bench"
TOOLS = BUILD / "tools" / "bin"
SDKS = BUILD / "sdks" / "bin"
WORK = BUILD / "work"
OUT = WORK / "out"
"""Where generators write; it is gone at the end."""
SPECWRIGHT = Path(sys.executable).with_name("specwright")


def set_up() -> None:
    """Make the two environments, unless they are there with what the files ask for."""
    for name in ("tools", "sdks"):
        wanted = HERE / f"requirements-{name}.txt"
        folder = BUILD / name
        ready = folder / "requirements.txt"
        if ready.is_file() and ready.read_text() == wanted.read_text():
            continue
        sys.stderr.write(f"setting up {folder.relative_to(ROOT)} ...\n")
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        subprocess.run(
            [*pip, "--disable-pip-version-check", "--no-warn-script-location", "-r", str(wanted)],
            check=True,
        )
        compileall = [str(folder / "bin" / "python"), "-m", "compileall", "-q", str(folder / "lib")]
        subprocess.run(compileall, check=False, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})
        ready.write_text(wanted.read_text())
    WORK.mkdir(parents=True, exist_ok=True)


def versions() -> dict[str, str]:
    """Return the pinned versions of everything that is measured beside Specwright."""
    found: dict[str, str] = {}
    for name in ("tools", "sdks"):
        for line in (HERE / f"requirements-{name}.txt").read_text().splitlines():
            package, separator, version = line.partition("==")
            if separator:
                found[package] = version
    return found


def machine() -> dict[str, str]:
    """Return what was measured on."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        lines = info.read_text(encoding="utf-8").splitlines()
        model = next((x.partition(": ")[2] for x in lines if x.startswith("model name")), model)
    return {
        "cpu": model,
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
    }
