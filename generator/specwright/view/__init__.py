"""The strings that templates print: signatures, annotations, imports, docstrings."""

from .package import PackageView, view_package

__all__ = ["PackageView", "view_package"]
