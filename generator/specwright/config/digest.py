"""A print of a configuration: whether two packages were made with the same one."""

from __future__ import annotations

import json
from hashlib import blake2b, sha256
from typing import TYPE_CHECKING, cast

from msgspec import Struct

from specwright.document import Node

if TYPE_CHECKING:
    from .model import Config

_PLACES = frozenset({"node", "send", "receive", "version_node"})
"""Attributes that say where something is written."""


def digest(config: Config) -> dict[str, object]:
    """Return which choices a configuration makes, and a print of what it chooses."""
    options = _options(config)
    print_ = blake2b(_written(config), digest_size=4)
    return {"options": options, "print": print_.hexdigest()}


def hash_of_choices(config: Config) -> str:
    """Return a hash (SHA-256) of what a configuration chooses, however it is written."""
    return sha256(_written(config)).hexdigest()


def _options(config: Config) -> list[str]:
    usual, names = type(config)(), [n for n in config.__struct_fields__ if n not in _PLACES]
    return [name for name in names if getattr(config, name) != getattr(usual, name)]


def _written(config: Config) -> bytes:
    chosen = {name: _plain(getattr(config, name)) for name in _options(config)}
    return json.dumps(chosen, sort_keys=True).encode("utf-8", "surrogatepass")


def _plain(value: object) -> object:
    """Return a value as JSON has it, without the places where it is written."""
    if isinstance(value, Node):
        return value.value
    if isinstance(value, Struct):
        # What is as usual says nothing, so that a new option changes no print.
        names = value.__struct_fields__
        usual = dict(zip(reversed(names), reversed(value.__struct_defaults__), strict=False))
        chosen = {name: getattr(value, name) for name in names if name not in _PLACES}
        return {n: _plain(v) for n, v in chosen.items() if n not in usual or v != usual[n]}
    if isinstance(value, tuple):
        return [_plain(each) for each in cast("tuple[object, ...]", value)]
    return value
