from typing import Literal

from .._models import BaseModel
from .color_kind import ColorKind
from .level import Level


class Color(BaseModel):
    kind: ColorKind

    fixed: Literal["always"] | None = None

    level: Level | None = None

    steps: list[Literal[1, 2] | int] | None = None

    tone: Literal["warm", "cold"] | str | None = None
