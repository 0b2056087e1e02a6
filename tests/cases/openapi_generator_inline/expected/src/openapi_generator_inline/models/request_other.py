from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class RequestOther(_base.Model):
    """The schema `Request_other`."""

    limit: float | int | None = None
