from typing import Annotated

from pydantic import Field

from .._models import BaseModel


class RealtimeSessionGenerativeConfigUpdate(BaseModel):
    """Changes to the generative settings of a session; each may be left out."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
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
