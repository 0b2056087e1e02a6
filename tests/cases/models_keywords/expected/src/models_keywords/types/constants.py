import builtins
from typing import Literal

from .._models import BaseModel


class Constants(BaseModel):
    flag: Literal[True] | None = None

    list: builtins.list[builtins.object] | None = None

    none: None = None

    object: dict[str, builtins.object] | None = None

    part: float | None = None

    text: Literal["a"] | None = None

    whole: Literal[1] | None = None
