from __future__ import annotations

from typing import Annotated, Any

from gabber._openapi_generator import models as _base


class RealtimeSessionGenerativeConfigUpdate(_base.Model):
    """Changes to the generative settings of a session; each may be left out."""

    extra: Annotated[dict[str, Any] | None, _base.Field(alias="_extra")] = None
    """Free-form extra values."""

    context: str | None = None
    """Which context to use."""

    llm: str | None = None
    """Which LLM to use."""

    persona: str | None = None
    """Which persona to use."""

    scenario: str | None = None
    """Which scenario to use."""

    tool_definitions: list[str] | None = None
    """Which tool definitions to use."""

    voice_override: str | None = None
    """Which voice to use as the override."""
