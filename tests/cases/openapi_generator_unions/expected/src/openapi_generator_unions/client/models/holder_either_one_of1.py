from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base


class HolderEitherOneOf1(_base.Model):
    """The schema `Holder_either_oneOf_1`."""

    b: str | None = None
