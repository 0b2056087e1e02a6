from typing import TypeAlias

TwiceTheSame: TypeAlias = str | int
