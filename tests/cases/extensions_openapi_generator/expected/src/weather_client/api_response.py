"""The whole answer around a value."""

from extensions_openapi_generator._openapi_generator.responses import ApiResponse

__all__ = ["ApiResponse"]
