"""Exports that are imported when they are first used (PEP 562)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_exports(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` for a package.

    Args:
        package: The name of the package, `__name__` there.
        modules: For each exported name, the module below the package that defines it.
    """

    def __getattr__(name: str) -> Any:
        module = modules.get(name)
        if module is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        namespace = import_module(f".{module}", package)
        value = getattr(namespace, name)
        # Found in the package itself from now on, without a call.
        setattr(import_module(package), name, value)
        return value

    names = sorted(modules)
    return __getattr__, lambda: names, names
