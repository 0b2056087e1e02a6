"""Answers as they come, and what is raised for those that are errors."""

from extensions_openapi_generator._openapi_generator.exceptions import (
    ApiException,
    ApiValueError,
    BadRequestException,
    ConflictException,
    ForbiddenException,
    NotFoundException,
    ServiceException,
    UnauthorizedException,
    UnprocessableEntityException,
)
from extensions_openapi_generator._openapi_generator.responses import AsyncRESTResponse, RESTResponse

__all__ = [
    "ApiException",
    "ApiValueError",
    "AsyncRESTResponse",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "RESTResponse",
    "ServiceException",
    "UnauthorizedException",
    "UnprocessableEntityException",
]
