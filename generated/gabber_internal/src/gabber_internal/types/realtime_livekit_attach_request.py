from typing import Annotated, Literal

from pydantic import Field

from .._models import BaseModel


class ConfigGeneral(BaseModel):
    """General settings of a session."""

    save_messages: bool
    """Whether the messages are saved."""

    time_limit_s: int | None = None
    """Time limit of the session, by its name in seconds."""


class ConfigGenerative(BaseModel):
    """Generative settings to start a session with."""

    llm: str
    """Which LLM to use."""

    extra: Annotated[dict[str, object] | None, Field(alias="_extra")] = None
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


class ConfigInput(BaseModel):
    """Settings for what a session takes in."""

    interruptable: bool
    """Whether interruptions are possible."""

    parallel_listening: bool
    """Whether parallel listening is on."""


class ConfigOutput(BaseModel):
    """Settings for what a session gives out."""

    speech_synthesis_enabled: bool
    """Whether speech is synthesized."""

    stream_transcript: bool
    """Whether the transcript is streamed."""

    answer_message: str | None = None
    """Message to answer with."""


class Data(BaseModel):
    """One piece of data kept with a session."""

    type: Literal["caller_phone_number", "agent_phone_number"] | str
    """What the value is."""

    value: str
    """The value itself."""


class Config(BaseModel):
    """Configuration of the new session."""

    general: ConfigGeneral
    """General settings of a session."""

    generative: ConfigGenerative
    """Generative settings to start a session with."""

    input: ConfigInput
    """Settings for what a session takes in."""

    output: ConfigOutput
    """Settings for what a session gives out."""


class RealtimeLivekitAttachRequest(BaseModel):
    """How to set up a session that is made from a LiveKit room."""

    config: Config
    """Configuration of the new session."""

    livekit_room: str
    """The LiveKit room the session is made from."""

    data: list[Data] | None = None
    """Pieces of data to keep with the session."""
