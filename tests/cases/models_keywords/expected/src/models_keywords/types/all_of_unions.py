from typing import TypeAlias

AllOfUnions: TypeAlias = str
