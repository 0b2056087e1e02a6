from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field


class ConfigGeneral(TypedDict, total=False):
    """General settings of a session."""

    save_messages: Required[bool]
    """Whether the messages are saved."""

    time_limit_s: int
    """Time limit of the session, by its name in seconds."""


class ConfigGenerative(TypedDict, total=False):
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


class ConfigInput(TypedDict, total=False):
    """Settings for what a session takes in."""

    interruptable: Required[bool]
    """Whether interruptions are possible."""

    parallel_listening: Required[bool]
    """Whether parallel listening is on."""


class ConfigOutput(TypedDict, total=False):
    """Settings for what a session gives out."""

    speech_synthesis_enabled: Required[bool]
    """Whether speech is synthesized."""

    stream_transcript: Required[bool]
    """Whether the transcript is streamed."""

    answer_message: str
    """Message to answer with."""


class Data(TypedDict, total=False):
    """One piece of data kept with a session."""

    type: Required[Literal["caller_phone_number", "agent_phone_number"]]
    """What the value is."""

    value: Required[str]
    """The value itself."""


class Config(TypedDict, total=False):
    """Configuration of the new session."""

    general: Required[ConfigGeneral]
    """General settings of a session."""

    generative: Required[ConfigGenerative]
    """Generative settings to start a session with."""

    input: Required[ConfigInput]
    """Settings for what a session takes in."""

    output: Required[ConfigOutput]
    """Settings for what a session gives out."""


class RealtimeLivekitAttachRequestParam(TypedDict, total=False):
    """How to set up a session that is made from a LiveKit room."""

    config: Required[Config]
    """Configuration of the new session."""

    livekit_room: Required[str]
    """The LiveKit room the session is made from."""

    data: Sequence[Data]
    """Pieces of data to keep with the session."""
