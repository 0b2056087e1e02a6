from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class PersonOwner(_base.Model):
    """Person Owner."""

    n: str | None = None
