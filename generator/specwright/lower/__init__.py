"""OpenAPI in, `ir.Api` out: the only code that knows both vocabularies."""

from .api import lower
from .subset import subset

__all__ = ["lower", "subset"]
