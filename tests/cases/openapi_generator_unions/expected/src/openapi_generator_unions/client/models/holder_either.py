from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base

from .holder_either_one_of import HolderEitherOneOf
from .holder_either_one_of1 import HolderEitherOneOf1


class HolderEither(_base.OneOf):
    """The schema `Holder_either`."""

    actual_instance: HolderEitherOneOf | HolderEitherOneOf1 | int
    one_of_schemas = frozenset({"HolderEitherOneOf", "HolderEitherOneOf1", "int"})
