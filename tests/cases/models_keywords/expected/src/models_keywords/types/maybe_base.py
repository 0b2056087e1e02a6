from typing import TypeAlias

from .base import Base

MaybeBase: TypeAlias = Base | None
