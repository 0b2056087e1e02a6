from typing import TypeAlias

from .name import Name

Names: TypeAlias = list[Name]
