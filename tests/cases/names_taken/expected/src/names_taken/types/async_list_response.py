from typing import TypeAlias

from . import exception as _exception

AsyncListResponse: TypeAlias = list[_exception.Exception]
