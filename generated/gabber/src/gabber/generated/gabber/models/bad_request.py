from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base


class BadRequest(_base.Model):
    """Why a request was not accepted."""

    message: str | None = None
    """The refusal, as text."""

    type: (
        Annotated[str, _base.Allowed(("usage_limit_exceeded", "project_disabled", "moderation_error", "invalid_input"))]
        | None
    ) = None
    """Kind of refusal."""
