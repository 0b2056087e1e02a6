"""The entry point of the command line."""

from __future__ import annotations

import gc
import io
import os
import sys
from typing import NoReturn

_MOST_FRAMES = 6000
"""A document is nested at most 256 levels deep, of which each takes a few frames in each stage."""


def main() -> None:
    """Run the command line; a bug of ours ends in a sentence that asks to report it."""
    # A run builds data that lives until its end: looking for garbage in it takes a third of it.
    gc.disable()
    sys.setrecursionlimit(_MOST_FRAMES)
    for stream in (sys.stdout, sys.stderr):
        # A finding quotes the spec, and a terminal may not be able to say all that it says.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    from .cli import app  # noqa: PLC0415 - imported with the collector paused

    try:
        app()
    except SystemExit as end:
        _leave(end)
    except Exception as error:
        if os.environ.get("SPECWRIGHT_TRACEBACK"):
            raise
        first = (str(error).strip().splitlines() or [""])[0]
        message = f"specwright: a bug of ours, {type(error).__name__}: {first}\n"
        sys.stderr.write(message + "   help: report it; SPECWRIGHT_TRACEBACK=1 shows where it is\n")
        sys.exit(2)


def _leave(end: SystemExit) -> NoReturn:
    """End at once: a tenth of a run is to take all apart that the system throws away as a whole."""
    if end.code is not None and not isinstance(end.code, int):
        raise end
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        raise end from None  # nobody reads it any more: Python knows how to say that
    os._exit(end.code or 0)


if __name__ == "__main__":
    main()
