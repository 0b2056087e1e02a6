from __future__ import annotations

from typing import Annotated, Any

from gabber_internal._openapi_generator import models as _base

from .attach_livekit_room200_response_config_generative_context import (
    AttachLivekitRoom200ResponseConfigGenerativeContext,
)
from .attach_livekit_room200_response_config_generative_llm import AttachLivekitRoom200ResponseConfigGenerativeLlm
from .attach_livekit_room200_response_config_generative_persona import (
    AttachLivekitRoom200ResponseConfigGenerativePersona,
)
from .attach_livekit_room200_response_config_generative_scenario import (
    AttachLivekitRoom200ResponseConfigGenerativeScenario,
)
from .attach_livekit_room200_response_config_generative_tool_definitions_inner import (
    AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner,
)
from .attach_livekit_room200_response_config_generative_voice_override import (
    AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride,
)


class AttachLivekitRoom200ResponseConfigGenerative(_base.Model):
    """Generative settings of a session, with the things they refer to in full."""

    context: AttachLivekitRoom200ResponseConfigGenerativeContext
    """The context in use."""

    llm: AttachLivekitRoom200ResponseConfigGenerativeLlm
    """The LLM in use."""

    tool_definitions: list[AttachLivekitRoom200ResponseConfigGenerativeToolDefinitionsInner]
    """The tool definitions in use."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    persona: AttachLivekitRoom200ResponseConfigGenerativePersona | None = None
    """The persona in use."""

    scenario: AttachLivekitRoom200ResponseConfigGenerativeScenario | None = None
    """The scenario in use."""

    voice_override: AttachLivekitRoom200ResponseConfigGenerativeVoiceOverride | None = None
    """The voice used as the override."""
