from __future__ import annotations

from typing import Annotated

from gabber._openapi_generator import models as _base

from .context_message_tool_call_function import ContextMessageToolCallFunction


class ContextMessageToolCall(_base.Model):
    """One call of a tool, made by a message."""

    id: str
    """Id of the call."""

    function: ContextMessageToolCallFunction
    """The function called, and with what."""

    type: Annotated[str, _base.Allowed(("function", "gabber_tool"))]
    """Kind of tool called."""
