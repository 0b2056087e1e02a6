from __future__ import annotations

from typing import TypeAlias

from .append import Append
from .append_param import AppendParam

ClientEventParam: TypeAlias = Append | AppendParam
