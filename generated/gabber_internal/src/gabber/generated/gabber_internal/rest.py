"""Answers as they come, and what is raised for those that are errors."""

from gabber_internal._openapi_generator.exceptions import ApiException, ApiValueError
from gabber_internal._openapi_generator.responses import AsyncRESTResponse, RESTResponse

__all__ = ["ApiException", "ApiValueError", "AsyncRESTResponse", "RESTResponse"]
