from __future__ import annotations

from typing import Annotated, Any

from gabber._openapi_generator import models as _base


class RealtimeSessionGenerativeConfigCreate(_base.Model):
    """Generative settings to start a session with."""

    llm: str
    """Which LLM to use."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    context: str | None = None
    """Which context to use."""

    persona: str | None = None
    """Which persona to use."""

    scenario: str | None = None
    """Which scenario to use."""

    tool_definitions: list[str] | None = None
    """Which tool definitions to use."""

    voice_override: str | None = None
    """Which voice to use as the override."""
