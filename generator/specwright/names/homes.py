"""Where the models live that a configuration names: with the types of their resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from specwright import ir

from . import identifiers
from .words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .table import ResourceNames

_SHARED = "$shared"


class Home(Struct, frozen=True):
    """The packages below `types` for a model, and for what callers pass for it.

    Of one that all resources share, both have the same name, and `types` has it too.
    """

    folder: str
    inputs: str

    @property
    def is_shared(self) -> bool:
        """Whether all resources share it."""
        return self.folder != self.inputs


def model_homes(
    api: ir.Api, resources: Mapping[tuple[str, ...], ResourceNames]
) -> dict[ir.ModelId, Home]:
    """Return the homes of all models that a configuration names."""
    found: dict[ir.ModelId, Home] = {}
    for model in api.models.values():
        if isinstance(model.origin, ir.Named) and model.origin.path is not None:
            path = model.origin.path
            if path[:1] == (_SHARED,):
                found[model.id] = Home("shared", "shared_params")
            else:
                above = path if model.origin.is_apart else path[:-1]
                folder = resources[path].types if path in resources else _folder(above)
                found[model.id] = Home(folder, folder)
    return found


def _folder(path: tuple[str, ...]) -> str:
    return ".".join(identifiers.variable(words(step)) for step in path)
