from typing import Literal

from .._models import BaseModel
from .context_message_tool_call_function import ContextMessageToolCallFunction


class ContextMessageToolCall(BaseModel):
    """One call of a tool, made by a message."""

    id: str
    """Id of the call."""

    function: ContextMessageToolCallFunction
    """The function called, and with what."""

    type: Literal["function", "gabber_tool"] | str
    """Kind of tool called."""
