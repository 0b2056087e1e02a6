import typing
from typing import TypeAlias

Literal: TypeAlias = typing.Literal["x", "y"] | str
