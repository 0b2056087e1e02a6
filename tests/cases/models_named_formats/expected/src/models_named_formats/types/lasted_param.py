from __future__ import annotations

from datetime import timedelta
from typing import TypeAlias

LastedParam: TypeAlias = str | timedelta
