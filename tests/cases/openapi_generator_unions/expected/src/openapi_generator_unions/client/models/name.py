from __future__ import annotations

from typing import Annotated

from openapi_generator_unions._openapi_generator import models as _base


class Name(_base.AnyOf):
    """The schema `Name`."""

    actual_instance: str | Annotated[str, _base.Allowed(("ash", "ember"))]
    any_of_schemas = frozenset({"str"})
