from __future__ import annotations

from typing import Annotated, Any

from gabber._openapi_generator import models as _base

from .context import Context
from .llm import LLM
from .persona import Persona
from .scenario import Scenario
from .tool_definition import ToolDefinition
from .voice import Voice


class RealtimeSessionGenerativeConfig(_base.Model):
    """Generative settings of a session, with the things they refer to in full."""

    context: Context
    """The context in use."""

    llm: LLM
    """The LLM in use."""

    tool_definitions: list[ToolDefinition]
    """The tool definitions in use."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    persona: Persona | None = None
    """The persona in use."""

    scenario: Scenario | None = None
    """The scenario in use."""

    voice_override: Voice | None = None
    """The voice used as the override."""
