from typing import TypeAlias

from .item import Item

Items: TypeAlias = list[Item]
