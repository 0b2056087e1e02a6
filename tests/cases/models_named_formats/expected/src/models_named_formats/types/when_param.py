from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

WhenParam: TypeAlias = str | datetime
