from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class InlineObject(_base.Model):
    """The schema `inline_object`."""

    error: str | None = None
