from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_generator_unions._openapi_generator import models as _base

if TYPE_CHECKING:
    from .shape import Shape


class Circle(_base.Model):
    """The schema `Circle`."""

    kind: str

    inside: Shape | None = None


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .shape import Shape
