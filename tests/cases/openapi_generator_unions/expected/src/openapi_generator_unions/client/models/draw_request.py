from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base

from .circle import Circle
from .shape import Shape


class DrawRequest(_base.OneOf):
    """The schema `draw_request`."""

    actual_instance: Circle | Shape
    one_of_schemas = frozenset({"Circle", "Shape"})
