from typing import TypeAlias

AllOfText: TypeAlias = str
