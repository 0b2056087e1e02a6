from typing import TypeAlias

from .item import Item

AnswerEitherResponse: TypeAlias = Item | str
