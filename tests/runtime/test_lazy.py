"""Lazy exports: a package that imports what it exports when that is used, and is like any other."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

INIT = """
from package._lazy import lazy_exports

__version__ = "1"
__getattr__, __dir__, __all__ = lazy_exports(__name__, {"Pet": "_pet", "types": "types", "lost": "_pet"})
"""


@pytest.fixture
def lazy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A package with one class and one module below it."""
    folder = tmp_path / "lazy_zoo"
    folder.mkdir()
    (folder / "__init__.py").write_text(INIT)
    (folder / "_pet.py").write_text("class Pet: pass\n")
    (folder / "types.py").write_text("kind = 1\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield importlib.import_module("lazy_zoo")
    for name in [name for name in sys.modules if name.partition(".")[0] == "lazy_zoo"]:
        del sys.modules[name]


def test_nothing_is_imported_before_it_is_used(lazy: ModuleType) -> None:
    """Importing the package imports no module of it; using a name imports the one that defines it."""
    assert "lazy_zoo._pet" not in sys.modules
    assert lazy.Pet.__name__ == "Pet"
    assert "lazy_zoo._pet" in sys.modules
    assert "lazy_zoo.types" not in sys.modules


def test_a_name_is_the_same_each_time(lazy: ModuleType) -> None:
    """The first use puts the name into the package; later ones find it there."""
    first = lazy.Pet
    assert vars(lazy)["Pet"] is first
    assert lazy.Pet is first


def test_a_module_is_an_attribute(lazy: ModuleType) -> None:
    """An export can be a module below the package, without an import of its own."""
    assert lazy.types.kind == 1
    assert lazy.types is sys.modules["lazy_zoo.types"]


@pytest.mark.parametrize("name", ["Cat", "lost", "__wrapped__"])
def test_an_unknown_name_is_an_attribute_error(lazy: ModuleType, name: str) -> None:
    """What is not there fails as in any module, so that hasattr() works."""
    assert not hasattr(lazy, name)
    with pytest.raises(AttributeError, match=name):
        getattr(lazy, name)


def test_dir_has_all_names(lazy: ModuleType) -> None:
    """dir() shows the exports before they are used, beside what every module has."""
    names = dir(lazy)
    assert {"Pet", "types", "__version__", "__name__"} <= {*names}
    assert names == sorted({*names})


def test_import_star(lazy: ModuleType) -> None:
    """`from package import *` brings all exports that there are."""
    names: dict[str, object] = {}
    lazy.__all__.remove("lost")
    exec("from lazy_zoo import *", names)  # noqa: S102 - inside a function there is no such statement
    assert names["Pet"] is lazy.Pet
    assert names["types"] is lazy.types
