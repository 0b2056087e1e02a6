from __future__ import annotations

from openapi_generator_names._openapi_generator import models as _base

from .operation import Operation


class ModelField(_base.Model):
    """The schema `Field`."""

    operation: Operation | None = None
