from typing import TypeAlias

AllOfNumbers: TypeAlias = int
