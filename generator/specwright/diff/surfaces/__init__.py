"""The diff of two packages: of what their `surface.json` say they offer."""

from .compare import compare_surfaces
from .relation import Relation, relation
from .types import SurfaceType, parse

__all__ = ["Relation", "SurfaceType", "compare_surfaces", "parse", "relation"]
