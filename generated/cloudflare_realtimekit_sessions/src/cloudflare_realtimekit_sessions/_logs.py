"""Logging for people who set an environment variable, and no handler of their own."""

from __future__ import annotations

import logging

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO}


def set_up(level: str) -> None:
    """Show what the package logs, from a level on: `info` or `debug`; any other word does nothing.

    The handler is that of the root logger if it has one.
    """
    number = _LEVELS.get(level.strip().lower())
    if number is None:
        return
    log = logging.getLogger(__package__)
    log.setLevel(number)
    if not any(not isinstance(handler, logging.NullHandler) for handler in (*log.handlers, *logging.root.handlers)):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        log.addHandler(handler)
