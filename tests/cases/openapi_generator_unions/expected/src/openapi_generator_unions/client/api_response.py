"""The whole answer around a value."""

from openapi_generator_unions._openapi_generator.responses import ApiResponse

__all__ = ["ApiResponse"]
