"""`surface.json`: what a package offers, for the diff of SDKs, for documentation, for other tools."""

from .whole import surface, surface_text

__all__ = ["surface", "surface_text"]
