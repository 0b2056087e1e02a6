from __future__ import annotations

from typing import Any

from openapi_generator_names._openapi_generator import models as _base


class ModelAny(_base.Model):
    """The schema `Any`."""

    any: Any | None = None

    __nullable__ = frozenset({"any"})
