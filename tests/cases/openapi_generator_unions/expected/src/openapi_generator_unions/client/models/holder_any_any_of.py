from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base


class HolderAnyAnyOf(_base.Model):
    """The schema `Holder_any_anyOf`."""

    c: str | None = None
