from typing import TypeAlias

from .base import Base

OneMember: TypeAlias = Base
