"""Every Python identifier of a package, decided once, from the API alone."""

from . import openapi_generator
from .servers import ServerNames, server_names
from .table import (
    CredentialNames,
    ModelNames,
    NameTable,
    OperationNames,
    PageNames,
    ResourceNames,
    field_key,
    parameter_key,
)
from .tabulate import package_name, tabulate

__all__ = [
    "CredentialNames",
    "ModelNames",
    "NameTable",
    "OperationNames",
    "PageNames",
    "ResourceNames",
    "ServerNames",
    "field_key",
    "openapi_generator",
    "package_name",
    "parameter_key",
    "server_names",
    "tabulate",
]
