from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class NamesInner(_base.Model):
    """The schema `Names_inner`."""

    first: str | None = None
