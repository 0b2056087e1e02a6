from typing import Literal, TypeAlias

Sky: TypeAlias = Literal["clear", "cloudy"] | str
