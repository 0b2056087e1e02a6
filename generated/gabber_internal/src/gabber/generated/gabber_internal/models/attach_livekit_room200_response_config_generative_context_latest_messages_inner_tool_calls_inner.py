from __future__ import annotations

from typing import Annotated

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_context_latest_messages_inner_tool_calls_inner_function import (
    AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction,
)


class AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInner(_base.Model):
    """One call of a tool, made by a message."""

    id: str
    """Id of the call."""

    function: AttachLivekitRoom200ResponseConfigGenerativeContextLatestMessagesInnerToolCallsInnerFunction
    """The function called, and with what."""

    type: Annotated[str, _base.Allowed(("function", "gabber_tool"))]
    """Kind of tool called."""
