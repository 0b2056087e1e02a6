from __future__ import annotations

from openapi_generator_names._openapi_generator import models as _base


class SnakeCaseDotted(_base.Model):
    """The schema `snake_case.dotted`."""

    id: str | None = None
