"""The folder for what is kept between runs: losing it costs time, and nothing else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

CHOICE = "SPECWRIGHT_CACHE_DIR"
"""The environment variable that says where the folder is; empty, it says that there is none."""


def cache_folder(name: str) -> Path | None:
    """Return a folder of the user's own for one purpose, made if need be; None if there is none."""
    chosen = os.environ.get(CHOICE)
    if chosen == "":
        return None
    try:
        folder = (Path(chosen) if chosen else _usual()) / name
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # What is kept is believed: nobody else may have put it there.
        is_ours = os.name != "posix" or folder.stat().st_uid == os.geteuid()
    except (OSError, KeyError, RuntimeError, ValueError):
        return None
    return folder if is_ours else None


def _usual() -> Path:
    """Return where the system keeps such things (XDG Base Directory Specification, and its like)."""
    if sys.platform == "win32":
        return Path(os.environ["LOCALAPPDATA"]) / "specwright" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "specwright"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "specwright"
