from typing import TypeAlias

EnumOfParts: TypeAlias = float
