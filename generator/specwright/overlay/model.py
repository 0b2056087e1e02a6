"""Overlays as typed objects, each with the node it was read from. Names are the specification's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from specwright.document import Node

    from .jsonpath import JsonPath

Version = Literal["1.0", "1.1"]
"""What the specification calls the feature set: a version without its patch."""


class Update(Struct, frozen=True):
    """The value at `node` is merged with each node that the target selects."""

    node: Node


class Copy(Struct, frozen=True):
    """What `path` selects in the document is merged with each node that the target selects."""

    node: Node
    path: JsonPath


class Remove(Struct, frozen=True):
    """Each node that the target selects is removed from what contains it."""

    node: Node


Change = Update | Copy | Remove


class Action(Struct, frozen=True):
    """An Action Object; `node` is that of its target."""

    node: Node
    target: JsonPath
    change: Change


class Overlay(Struct, frozen=True):
    """An Overlay Object. `extends` is the node of the reference to the document it is made for."""

    node: Node
    version: Version
    extends: Node | None
    actions: tuple[Action, ...]
