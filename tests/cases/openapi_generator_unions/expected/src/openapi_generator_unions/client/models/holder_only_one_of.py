from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base


class HolderOnlyOneOf(_base.Model):
    """The schema `Holder_only_oneOf`."""

    text: str | None = None
