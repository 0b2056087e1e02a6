from typing import TypeAlias

from .base import Base

DescribedOnly: TypeAlias = Base
"""The same with words."""
