from typing import Literal

from .._models import BaseModel


class BadRequest(BaseModel):
    """Why a request was not accepted."""

    message: str | None = None
    """The refusal, as text."""

    type: Literal["usage_limit_exceeded", "project_disabled", "moderation_error", "invalid_input"] | str | None = None
    """Kind of refusal."""
