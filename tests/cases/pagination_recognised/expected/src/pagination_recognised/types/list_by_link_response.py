from typing import TypeAlias

from .item import Item

ListByLinkResponse: TypeAlias = list[Item]
