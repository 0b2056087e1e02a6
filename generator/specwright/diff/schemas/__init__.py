"""Two schemas in, the edits between them out."""

from .comparison import SchemaComparison
from .dialect import Dialect
from .polarities import compare_polarities

__all__ = ["Dialect", "SchemaComparison", "compare_polarities"]
