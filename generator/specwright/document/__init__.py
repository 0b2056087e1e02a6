"""Bytes in, positioned nodes out. The only stage that reads files; it knows no OpenAPI."""

from .access import Access
from .data import as_list, as_mapping, is_list, is_mapping
from .library import Library
from .node import File, Node
from .origin import Origin
from .parse import parse
from .pointer import join_pointer, split_pointer
from .reader import DISK, Disk, Reader
from .sources import FileRead
from .yaml_reader import MOST_LEVELS

__all__ = [
    "DISK",
    "MOST_LEVELS",
    "Access",
    "Disk",
    "File",
    "FileRead",
    "Library",
    "Node",
    "Origin",
    "Reader",
    "as_list",
    "as_mapping",
    "is_list",
    "is_mapping",
    "join_pointer",
    "parse",
    "split_pointer",
]
