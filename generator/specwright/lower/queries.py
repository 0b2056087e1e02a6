"""How lists and objects are written in queries, where a configuration says it for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from specwright import ir

if TYPE_CHECKING:
    from collections.abc import Mapping

    from specwright.config import Config

_ARRAYS: Mapping[str, tuple[ir.Style, bool]] = {
    "comma": ("form", False),
    "repeat": ("form", True),
    "brackets": ("brackets", True),
    "indices": ("indices", True),
}
_OBJECTS: Mapping[str, tuple[ir.Style, bool]] = {
    "brackets": ("deepObject", True),
    "dots": ("dots", True),
}


class QueryLowering(Struct, frozen=True):
    """Gives parameters of queries the styles that a configuration wants, or leaves them as they are."""

    arrays: tuple[ir.Style, bool] | None
    objects: tuple[ir.Style, bool] | None

    def styled(
        self, parameter: ir.Parameter, models: Mapping[ir.ModelId, ir.Model]
    ) -> ir.Parameter:
        """Return a parameter in the style for its type; `models` are those so far."""
        if parameter.place != "query" or parameter.as_json or parameter.style == "querystring":
            return parameter
        kinds = _kinds(parameter.type, models, frozenset())
        chosen = self.arrays if "list" in kinds else self.objects if "object" in kinds else None
        if chosen is None:
            return parameter
        style, explode = chosen
        return replace(parameter, style=style, explode=explode)


def query_lowering(config: Config) -> QueryLowering:
    """Return what gives parameters their styles.

    Where a configuration lists models, the styles of a document count for nothing, as in the SDKs
    that are made from such configurations.
    """
    usual = (None, None) if not config.lists_models else ("comma", "brackets")
    arrays, objects = config.query.arrays or usual[0], config.query.objects or usual[1]
    return QueryLowering(_ARRAYS.get(arrays or ""), _OBJECTS.get(objects or ""))


def _kinds(
    found: ir.Type, models: Mapping[ir.ModelId, ir.Model], seen: frozenset[ir.ModelId]
) -> frozenset[str]:
    """Return what a value may be, of what has styles: a list, an object."""
    match found:
        case ir.Array() | ir.Tuple():
            return frozenset({"list"})
        case ir.Dictionary():
            return frozenset({"object"})
        case ir.Nullable():
            return _kinds(found.inner, models, seen)
        case ir.Union():
            kinds = (_kinds(variant, models, seen) for variant in found.variants)
            return frozenset[str]().union(*kinds)
        case ir.Reference(model=key) if key not in seen:
            match models.get(key):
                case ir.Alias(type=inner):
                    return _kinds(inner, models, seen | {key})
                case ir.Object():
                    return frozenset({"object"})
                case None:
                    return frozenset()
        case _:
            return frozenset()
    return frozenset()
