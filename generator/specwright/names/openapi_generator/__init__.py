"""What OpenAPI Generator's Python client calls everything, decided from the API alone."""

from .table import (
    ApiNames,
    GeneratorNames,
    MethodNames,
    ModelNames,
    api_operations,
    listed_parameters,
)
from .tabulate import tabulate

__all__ = [
    "ApiNames",
    "GeneratorNames",
    "MethodNames",
    "ModelNames",
    "api_operations",
    "listed_parameters",
    "tabulate",
]
