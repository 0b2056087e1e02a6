from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base

from .holder_any_any_of import HolderAnyAnyOf
from .holder_any_any_of1_inner import HolderAnyAnyOf1Inner


class HolderAny(_base.AnyOf):
    """The schema `Holder_any`."""

    actual_instance: HolderAnyAnyOf | list[HolderAnyAnyOf1Inner]
    any_of_schemas = frozenset({"HolderAnyAnyOf", "list[HolderAnyAnyOf1Inner]"})
