from typing import TypeAlias

from .base import Base

Described: TypeAlias = Base
"""Base under another name."""
