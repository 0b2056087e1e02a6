from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base


class HolderAnyAnyOf1Inner(_base.Model):
    """The schema `Holder_any_anyOf_1_inner`."""

    d: str | None = None
