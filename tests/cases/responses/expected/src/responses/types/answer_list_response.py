from typing import TypeAlias

from .item import Item

AnswerListResponse: TypeAlias = list[Item]
