"""Bytes in, positioned nodes out. The only stage that reads files; it knows no OpenAPI."""

from .library import Library
from .node import File, Node
from .pointer import join_pointer, split_pointer

__all__ = ["File", "Library", "Node", "join_pointer", "split_pointer"]
