from __future__ import annotations

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_tool_definitions_inner_call_settings import (
    AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings,
)
from .attach_livekit_room200_response_config_generative_tool_definitions_inner_parameters_inner import (
    AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner,
)


class AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner(_base.Model):
    """A tool, and how it is called."""

    id: str
    """Id of the tool definition."""

    call_settings: AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerCallSettings
    """How the tool is called."""

    description: str
    """The tool in words."""

    name: str
    """Name of the tool."""

    parameters: list[AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInnerParametersInner]
    """Parameters of the tool."""
