"""Nodes in, typed OpenAPI out: one canonical form, whatever version was written.

The canonical form is that of OpenAPI 3.1: `nullable` has become the type `null`, boolean exclusive
bounds have become numbers, references to anything but schemas are resolved. Nothing after this
stage asks for the version.
"""

from .model import (
    Callback,
    Description,
    MediaType,
    Omission,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
    Server,
    Tag,
)
from .read import read_description

__all__ = [
    "Callback",
    "Description",
    "MediaType",
    "Omission",
    "Operation",
    "Parameter",
    "RequestBody",
    "Response",
    "Schema",
    "SecurityScheme",
    "Server",
    "Tag",
    "read_description",
]
