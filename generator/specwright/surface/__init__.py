"""`surface.json`: what a package offers, for the diff of SDKs, for documentation, for other tools."""

from .resources import surface

__all__ = ["surface"]
