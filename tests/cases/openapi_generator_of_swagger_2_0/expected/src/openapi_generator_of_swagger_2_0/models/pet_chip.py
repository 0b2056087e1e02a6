from __future__ import annotations

from openapi_generator_of_swagger_2_0._openapi_generator import models as _base


class PetChip(_base.Model):
    """The schema `Pet_chip`."""

    code: str | None = None
