"""The strings that the templates of this surface print."""

from .package import SurfaceView, view_surface

__all__ = ["SurfaceView", "view_surface"]
