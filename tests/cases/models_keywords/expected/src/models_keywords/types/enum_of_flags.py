from typing import Literal, TypeAlias

EnumOfFlags: TypeAlias = Literal[True]
