"""OpenAPI in, `ir.Api` out: the only code that knows both vocabularies."""

from .api import lower

__all__ = ["lower"]
