from __future__ import annotations

from openapi_generator_unions._openapi_generator import models as _base

from .count_or_name import CountOrName
from .holder_any import HolderAny
from .holder_either import HolderEither
from .holder_limit import HolderLimit
from .holder_only import HolderOnly
from .name import Name
from .square import Square


class Holder(_base.Model):
    """The schema `Holder`."""

    any: HolderAny | None = None

    either: HolderEither | None = None

    limit: HolderLimit | None = None

    name: Name | None = None

    only: HolderOnly | None = None

    optional: Square | None = None

    titled: CountOrName | None = None
    """Count Or Name."""

    __nullable__ = frozenset({"optional"})
