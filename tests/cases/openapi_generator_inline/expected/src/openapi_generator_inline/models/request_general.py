from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class RequestGeneral(_base.Model):
    """The schema `Request_general`."""

    taken: str | None = None
