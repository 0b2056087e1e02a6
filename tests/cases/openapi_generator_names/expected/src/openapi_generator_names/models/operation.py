from __future__ import annotations

from typing import Annotated

from openapi_generator_names._openapi_generator import models as _base


class Operation(_base.Model):
    """The schema `Operation`."""

    base: Annotated[str | None, _base.Field(alias="_base")] = None
