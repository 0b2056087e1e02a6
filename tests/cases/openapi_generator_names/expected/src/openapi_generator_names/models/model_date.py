from __future__ import annotations

from datetime import date

from openapi_generator_names._openapi_generator import models as _base


class ModelDate(_base.Model):
    """The schema `Date`."""

    day: date | None = None
