from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from openapi_generator_unions._openapi_generator import models as _base

from .square import Square

if TYPE_CHECKING:
    from .circle import Circle


class Shape(_base.OneOf):
    """A shape, by its kind."""

    actual_instance: Annotated[
        Circle | Square | _base.UnknownVariant, _base.Discriminator("kind", {"circle": Circle, "square": Square})
    ]
    one_of_schemas = frozenset({"Circle", "Square"})


if not TYPE_CHECKING:  # imported last: these modules import this one
    from .circle import Circle
