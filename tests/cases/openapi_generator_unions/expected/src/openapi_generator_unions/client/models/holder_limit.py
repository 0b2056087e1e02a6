from __future__ import annotations

from typing import Annotated

from openapi_generator_unions._openapi_generator import models as _base


class HolderLimit(_base.OneOf):
    """The schema `Holder_limit`."""

    actual_instance: int | Annotated[str, _base.Allowed(("inf",))]
    one_of_schemas = frozenset({"int", "str"})
