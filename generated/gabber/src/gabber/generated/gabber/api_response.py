"""The whole answer around a value."""

from gabber._openapi_generator.responses import ApiResponse

__all__ = ["ApiResponse"]
