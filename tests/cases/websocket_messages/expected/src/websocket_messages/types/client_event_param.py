from __future__ import annotations

from typing import TypeAlias

from .leave import Leave
from .leave_param import LeaveParam
from .say import Say
from .say_param import SayParam

ClientEventParam: TypeAlias = Say | SayParam | Leave | LeaveParam
