from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class RequestMapValue(_base.Model):
    """The schema `Request_map_value`."""

    y: str | None = None
