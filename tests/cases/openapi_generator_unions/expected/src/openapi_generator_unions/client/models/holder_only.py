from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base

from .holder_only_one_of import HolderOnlyOneOf


class HolderOnly(_base.OneOf):
    """The schema `Holder_only`."""

    actual_instance: HolderOnlyOneOf
    one_of_schemas = frozenset({"HolderOnlyOneOf"})
