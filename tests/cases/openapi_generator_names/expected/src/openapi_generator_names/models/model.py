from __future__ import annotations

from typing import Annotated

from openapi_generator_names._openapi_generator import models as _base

from .model_field import ModelField


class Model(_base.Model):
    """The schema `Model`."""

    var_field: Annotated[ModelField | None, _base.Field(alias="field")] = None
