from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field


class RealtimeSessionGenerativeConfigUpdateParam(TypedDict, total=False):
    """Changes to the generative settings of a session; each may be left out."""

    extra: Annotated[dict[str, object], Field(alias="_extra")]
    """Free-form extra values."""

    context: str
    """Which context to use."""

    llm: str
    """Which LLM to use."""

    persona: str
    """Which persona to use."""

    scenario: str
    """Which scenario to use."""

    tool_definitions: list[str]
    """Which tool definitions to use."""

    voice_override: str
    """Which voice to use as the override."""
