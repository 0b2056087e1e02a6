"""Types by how they are written in annotations: the models are imported when one is asked for."""

from __future__ import annotations

import builtins
import typing
from datetime import date, datetime
from functools import lru_cache
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from . import models

if TYPE_CHECKING:
    from collections.abc import Mapping

_COMMON = {
    "Annotated": typing.Annotated,
    "Any": Any,
    "FileInput": Any,
    "_base": models,
    "builtins": builtins,
    "date": date,
    "datetime": datetime,
}


class _Names(dict[str, Any]):
    """The names that an annotation may have in it."""

    def __init__(self, models: str) -> None:
        super().__init__(_COMMON)
        self._models = models

    def __missing__(self, name: str) -> Any:
        models = import_module(self._models)
        if name not in getattr(models, "__all__", ()):  # a module below it may be called like a builtin
            raise KeyError(name)
        return getattr(models, name)


def hints(annotations: Mapping[str, Any], package: str) -> dict[str, Any]:
    """Return the types for annotations that are text, as a module of `package.api` writes them."""
    holder = SimpleNamespace(__annotations__=dict(annotations))
    return typing.get_type_hints(holder, {}, _names(package), include_extras=True)


@lru_cache(maxsize=4096)
def resolved(annotation: str, package: str) -> Any:
    """Return the type for one annotation."""
    return hints({"found": annotation}, package)["found"]


@lru_cache(maxsize=64)
def _names(package: str) -> _Names:
    return _Names(f"{package}.models")
