from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base


class CountOrName(_base.OneOf):
    """The schema `Count_Or_Name`."""

    actual_instance: str | int
    one_of_schemas = frozenset({"str", "int"})
