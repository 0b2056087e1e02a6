from __future__ import annotations

from typing import Annotated, Any

from openai_realtime._openapi_generator import models as _base


class RealtimeResponseCreateParamsToolsInner(_base.Model):
    """RealtimeResponseCreateParamsToolsInner.

    One function that the model may call.
    """

    description: str | None = None
    """The function in words: when and how to call it and, if there is something to tell the user at
    that time, what.
    """

    name: str | None = None
    """Name of the function."""

    parameters: dict[str, Any] | None = None
    """Parameters of the function, as a JSON Schema."""

    type: Annotated[str, _base.Allowed(("function",))] | None = None
    """Says that the tool is a function."""
