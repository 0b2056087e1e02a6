from typing import TypeAlias

from .model import Model

Pet: TypeAlias = Model
