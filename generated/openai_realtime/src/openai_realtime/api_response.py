"""The whole answer around a value."""

from openai_realtime._openapi_generator.responses import ApiResponse

__all__ = ["ApiResponse"]
