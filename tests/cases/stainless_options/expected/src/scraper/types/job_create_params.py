from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .many import Many
    from .many_param import ManyParam
    from .one import One
    from .one_param import OneParam


class JobCreateParams(TypedDict, total=False):
    idempotency_key: str
    """Yours."""

    job: Required[One | OneParam | Many | ManyParam]


if not TYPE_CHECKING:  # imported last: these modules may import this one
    from .many import Many
    from .many_param import ManyParam
    from .one import One
    from .one_param import OneParam
