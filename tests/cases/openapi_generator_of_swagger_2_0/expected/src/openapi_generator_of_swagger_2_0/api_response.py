"""The whole answer around a value."""

from openapi_generator_of_swagger_2_0._openapi_generator.responses import ApiResponse

__all__ = ["ApiResponse"]
