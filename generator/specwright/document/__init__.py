"""Bytes in, positioned nodes out. The only stage that reads files; it knows no OpenAPI."""

from .access import Access
from .library import Library
from .node import File, Node
from .origin import Origin
from .pointer import join_pointer, split_pointer
from .yaml_reader import MOST_LEVELS

__all__ = [
    "MOST_LEVELS",
    "Access",
    "File",
    "Library",
    "Node",
    "Origin",
    "join_pointer",
    "split_pointer",
]
