"""Generate a package from each configuration in a folder and compare it with the published one.

    python -m tests.stainless FOLDER [--out DIR] [--only TEXT]

A configuration is a folder with a `stainless.yml`, an `openapi.yaml` or `openapi.json`, and a
`NOTES.md` that says which published package it made: "PyPI: NAME==VERSION, import package `NAME`".
That is downloaded once, and read without being run. The status is 1 if less is the same than a
caller needs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .compare import GROUPS, Tally
from .measure import NEEDED, fetch, measure, subjects


def main() -> int:
    """Read the arguments, measure each configuration, print the differences, return the status."""
    parser = argparse.ArgumentParser(prog="python -m tests.stainless", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--out", type=Path, default=Path("build/stainless"))
    parser.add_argument("--only", default="")
    parser.add_argument("--most", type=int, default=40, help="differences to show of each group")
    arguments = parser.parse_args()
    whole = {group: Tally() for group in GROUPS}
    for subject in subjects(arguments.folder):
        if arguments.only not in subject.name:
            continue
        fetch(subject, arguments.out)
        _say(f"== {subject.name}")
        for group, tally in measure(subject, arguments.out).items():
            _show(group, tally, arguments.most)
            whole[group].same += tally.same
            whole[group].differences += tally.differences
    _say("== all")
    for group, tally in whole.items():
        _show(group, tally, 0)
    return int(any(whole[group].share < least for group, least in NEEDED.items()))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _show(group: str, tally: Tally, most: int) -> None:
    _say(f"{group:22} {tally.same:5} of {tally.total:5}  {tally.share:7.2%}")
    for difference in tally.differences[:most]:
        _say(f"    {difference}")
    if most and len(tally.differences) > most:
        _say(f"    ... and {len(tally.differences) - most} more")


if __name__ == "__main__":
    sys.exit(main())
