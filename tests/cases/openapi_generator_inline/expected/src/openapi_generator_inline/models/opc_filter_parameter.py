from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class OpcFilterParameter(_base.Model):
    """The schema `opc_filter_parameter`."""

    pp: str | None = None
