from __future__ import annotations

from openapi_generator_of_swagger_2_0._openapi_generator import models as _base

from .pet_chip import PetChip


class Pet(_base.Model):
    """The schema `Pet`."""

    chip: PetChip | None = None

    name: str | None = None
