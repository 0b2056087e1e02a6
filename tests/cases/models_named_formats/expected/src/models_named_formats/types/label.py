from typing import TypeAlias

Label: TypeAlias = str
