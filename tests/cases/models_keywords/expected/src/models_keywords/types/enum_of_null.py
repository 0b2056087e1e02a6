from typing import TypeAlias

EnumOfNull: TypeAlias = None
