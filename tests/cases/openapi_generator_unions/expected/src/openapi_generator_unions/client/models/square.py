from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base


class Square(_base.Model):
    """The schema `Square`."""

    kind: str

    side: float | int | None = None
