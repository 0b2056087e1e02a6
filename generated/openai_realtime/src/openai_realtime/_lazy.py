"""Exports that are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # that of `typing`, whose import costs more than all else in here
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazy_exports(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for a package.

    Args:
        package: The name of the package, `__name__` there.
        modules: For each exported name, the module below the package that defines it; for the name
            of a module below the package, that name.
    """

    def __getattr__(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        namespace = import_module(f".{module}", package)
        value = namespace if name == module else getattr(namespace, name)
        # Found in the package itself from now on, without a call.
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        special = (name for name in vars(sys.modules[package]) if name.startswith("__"))
        return sorted({*special, *modules})

    return __getattr__, __dir__, sorted(modules)
