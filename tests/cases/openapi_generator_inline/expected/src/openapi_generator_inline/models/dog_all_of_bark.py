from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base


class DogAllOfBark(_base.Model):
    """The schema `Dog_allOf_bark`."""

    loud: bool | None = None
