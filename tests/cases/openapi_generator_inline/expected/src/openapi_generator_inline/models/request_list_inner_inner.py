from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class RequestListInnerInner(_base.Model):
    """The schema `Request_list_inner_inner`."""

    x: str | None = None
