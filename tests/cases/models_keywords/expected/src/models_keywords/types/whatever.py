from typing import TypeAlias

Whatever: TypeAlias = object
