from __future__ import annotations

from openapi_generator_inline._openapi_generator import models as _base

from .dog_all_of_bark import DogAllOfBark


class Dog(_base.Model):
    """The schema `Dog`."""

    bark: DogAllOfBark | None = None

    taken: str | None = None
