from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .operation import Operation
    from .operation_param import OperationParam


class FieldParam(TypedDict, total=False):
    operation: Operation | OperationParam


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .operation import Operation
    from .operation_param import OperationParam
