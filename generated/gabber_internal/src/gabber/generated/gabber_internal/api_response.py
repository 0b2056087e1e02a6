"""The whole answer around a value."""

from gabber_internal._openapi_generator.responses import ApiResponse

__all__ = ["ApiResponse"]
