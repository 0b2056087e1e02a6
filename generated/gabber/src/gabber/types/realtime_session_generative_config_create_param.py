from __future__ import annotations

from typing import Annotated, Required, TypedDict

from pydantic import Field


class RealtimeSessionGenerativeConfigCreateParam(TypedDict, total=False):
    """Generative settings to start a session with."""

    llm: Required[str]
    """Which LLM to use."""

    extra: Annotated[dict[str, object], Field(alias="_extra")]
    """Free-form extra values."""

    context: str
    """Which context to use."""

    persona: str
    """Which persona to use."""

    scenario: str
    """Which scenario to use."""

    tool_definitions: list[str]
    """Which tool definitions to use."""

    voice_override: str
    """Which voice to use as the override."""
