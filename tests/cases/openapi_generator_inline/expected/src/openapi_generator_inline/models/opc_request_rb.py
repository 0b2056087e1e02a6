from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class OpcRequestRb(_base.Model):
    """The schema `opc_request_rb`."""

    deep: str | None = None
