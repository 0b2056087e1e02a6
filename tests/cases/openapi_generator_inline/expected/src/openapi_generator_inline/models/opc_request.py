from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base

from .opc_request_rb import OpcRequestRb


class OpcRequest(_base.Model):
    """The schema `opc_request`."""

    rb: OpcRequestRb | None = None
